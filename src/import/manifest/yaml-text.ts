/** YAML as text with places: every value a string, every field's line known, every fault of the syntax a problem. */
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import { isNestedTooDeep, yamlFault } from '../../formats/yaml-nesting.ts';

export type FieldPath = readonly (string | number)[];

export interface YamlText {
  /** Strings, lists and objects of them; undefined where the syntax is at fault. */
  value?: unknown;
  problems: Problem[];
  /** 1-based line of a field, or of what it should stand in where it is missing. */
  lineOf: (path: FieldPath) => number;
  /** The names of the fields at a path; none where no fields stand there. */
  fieldsAt: (path: FieldPath) => string[];
}

export function readYaml(text: string, source: string): YamlText {
  const lines = new LineCounter();
  const tooDeep = isNestedTooDeep(text);
  const document = parseDocument(tooDeep ? '' : text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // What cannot be read is returned; the library's own warnings would go to the console.
    logLevel: 'error',
  });
  const yaml: YamlText = {
    problems: document.errors.map((fault) => ({
      code: 'manifest-unreadable',
      message: `The YAML cannot be read: ${yamlFault(fault.message)}`,
      source,
      line: lines.linePos(fault.pos[0]).line,
    })),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
    fieldsAt: (path) => keysOf(path.length === 0 ? document.contents : document.getIn(path, true)),
  };
  if (tooDeep) {
    const message = 'The YAML is nested deeper than any manifest is.';
    yaml.problems.push({ code: 'manifest-unreadable', message, source, line: 1 });
  }
  if (yaml.problems.length > 0) return yaml;
  try {
    // An alias may repeat a value; a handful is convenience, thousands are an attack on memory.
    yaml.value = document.toJS({ maxAliasCount: 20 });
  } catch (fault) {
    yaml.problems.push({
      code: 'manifest-unreadable',
      message: `The YAML cannot be read: ${yamlFault((fault as Error).message)}`,
      source,
      line: 1,
    });
  }
  return yaml;
}

/** Of the field's name where it has one, else of its value, else of the nearest thing around it. */
function offsetOf(document: Document, path: FieldPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = nodeAt(document, path.slice(0, depth - 1));
    const last = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === last)
      : undefined;
    const node = (pair?.key ?? nodeAt(document, path.slice(0, depth))) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function nodeAt(document: Document, path: FieldPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function keysOf(node: unknown): string[] {
  return isMap(node)
    ? node.items.flatMap((item) => (isScalar(item.key) ? [String(item.key.value)] : []))
    : [];
}
