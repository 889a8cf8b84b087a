/** The words of JSON whose shape is known to its reader: what stands under names that such programs give to words. */
import type { Telling } from './telling.ts';

/** Under these names programs write what was said. */
const SAID = new Set(
  'text body utf8 word punctuated_word transcript line content caption'.split(' '),
);
/** Pieces of words, each beside the word itself. */
const PIECES = new Set(['tokens']);
/** Deeper than any program nests what was said. */
const DEEPEST = 60;

interface Group {
  lines: string[];
  /** With what stands in one list put together without spaces: pieces of words bring their own. */
  joined: string[];
}

/** A telling for each name that words stand under, by the way to it. */
export function jsonTelling(value: unknown): readonly Telling[] {
  const groups = new Map<string, Group>();
  gather(value, '', '', groups, 0);
  return Array.from(groups.values(), ({ lines, joined }) => ({ lines, orElse: joined }));
}

function gather(
  value: unknown,
  path: string,
  name: string,
  groups: Map<string, Group>,
  depth: number,
): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const pieces = new Map<string, string[]>();
  const isSaid = name === '' || SAID.has(name);
  const note = (at: string, text: string) => {
    const found = pieces.get(at);
    if (found === undefined) pieces.set(at, [text]);
    else found.push(text);
  };
  for (const entry of Array.isArray(value) ? value : [value]) {
    if (typeof entry === 'string') {
      if (isSaid) note(path, entry);
    } else if (Array.isArray(entry)) {
      // A row of a table: its words belong to those of the rows beside it.
      if (entry.some((one) => typeof one === 'object' && one !== null))
        gather(entry, path, name, groups, depth + 1);
      else if (isSaid) for (const one of entry) if (typeof one === 'string') note(path, one);
    } else if (typeof entry === 'object' && entry !== null)
      for (const [key, held] of Object.entries(entry)) {
        const at = `${path}.${key}`;
        if (typeof held === 'string') {
          if (SAID.has(key)) note(at, held);
        } else if (!PIECES.has(key)) gather(held, at, key, groups, depth + 1);
      }
  }
  for (const [at, texts] of pieces) {
    const group = groups.get(at) ?? { lines: [], joined: [] };
    groups.set(at, group);
    for (const text of texts) group.lines.push(text);
    group.joined.push(texts.join(''));
  }
}
