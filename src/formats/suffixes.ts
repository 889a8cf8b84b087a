/** What files are called by: asked of the rows of the table, which own their suffixes. */
import type { FilePart } from './format.ts';
import { FORMATS } from './formats.ts';

const PARTS: ReadonlyMap<string, FilePart> = new Map(
  FORMATS.flatMap(({ part, suffixes }) =>
    part === undefined ? [] : suffixes.map((suffix) => [suffix, part] as const),
  ),
);
const OF_TEXTS: ReadonlySet<string> = new Set(
  FORMATS.flatMap((format) => ('recognises' in format ? format.suffixes : [])),
);
/** `info.json`, which tells more than its last part does. */
const COMPOUND = [...PARTS.keys(), ...OF_TEXTS].filter((suffix) => suffix.includes('.'));
const LAST = /\.([a-z0-9_]{1,12})$/i;

/** Lower case, without the first dot; empty where the name has none. `file`: a name without folders. */
export function suffixOf(file: string): string {
  const name = file.toLowerCase();
  const compound = COMPOUND.find((suffix) => name.endsWith(`.${suffix}`));
  return compound ?? LAST.exec(name)?.[1] ?? '';
}

/** What a file called so is among the files of one recording; undefined for a text that may be any of them. */
export function partOf(suffix: string): FilePart | undefined {
  return PARTS.get(suffix);
}

export function suffixesOf(part: FilePart): string[] {
  return [...PARTS].flatMap(([suffix, of]) => (of === part ? [suffix] : []));
}

/** A transcript, its chapters or its description may be called so. */
export function mayHoldText(suffix: string): boolean {
  return OF_TEXTS.has(suffix);
}
