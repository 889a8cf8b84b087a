/** Where in a value its schema has objects and lists of known words: what a later Cuelight may add to. */
import type * as v from 'valibot';

interface Part {
  type: string;
  entries?: Record<string, Part>;
  item?: Part;
  items?: Part[];
  wrapped?: Part;
  options?: Part[] | string[];
  value?: Part;
  /** A pipe is its first schema with all of it beside. */
  pipe?: Part[];
}

export interface Place {
  /** An object of the value, to be changed in place. */
  object: Record<string, unknown>;
  /** The fields that the schema knows there. */
  fields: string[];
}

/** Every object that the schema calls one; not its maps, whose keys are data. */
export function objectsIn(schema: v.GenericSchema, value: unknown): Place[] {
  return walk(schema as unknown as Part, value).objects;
}

/** Every field whose value is one of a list. */
export function listValuesIn(
  schema: v.GenericSchema,
  value: unknown,
): { object: Record<string, unknown>; field: string }[] {
  return walk(schema as unknown as Part, value).lists;
}

interface Found {
  objects: Place[];
  lists: { object: Record<string, unknown>; field: string }[];
}

function walk(part: Part, value: unknown): Found {
  if (value === undefined || value === null) return { objects: [], lists: [] };
  if (part.wrapped !== undefined) return walk(part.wrapped, value);
  if (part.type === 'array')
    return merged((value as unknown[]).map((one) => walk(part.item as Part, one)));
  if (part.type === 'record')
    return merged(Object.values(value).map((one) => walk(part.value as Part, one)));
  if (part.type === 'union') {
    const options = (part.options as Part[]).filter(({ type }) => type === 'object');
    const entries = Object.assign({}, ...options.map((option) => option.entries));
    return options.length === 0 ? merged([]) : walk({ type: 'object', entries }, value);
  }
  if (part.type !== 'object') return merged([]);
  const object = value as Record<string, unknown>;
  const fields = Object.keys(part.entries ?? {});
  const inside = fields.map((field) => walk(part.entries?.[field] as Part, object[field]));
  const lists = fields.filter((field) => field in object && isList(part.entries?.[field]));
  return merged([
    ...inside,
    { objects: [{ object, fields }], lists: lists.map((field) => ({ object, field })) },
  ]);
}

function isList(part: Part | undefined): boolean {
  return part?.type === 'picklist' || (part?.wrapped !== undefined && isList(part.wrapped));
}

function merged(found: Found[]): Found {
  return {
    objects: found.flatMap(({ objects }) => objects),
    lists: found.flatMap(({ lists }) => lists),
  };
}
