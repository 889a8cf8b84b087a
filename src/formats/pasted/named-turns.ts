/** A transcript whose turns are `Name: words`, without times. A line without a name goes on with the turn above it. */
import type { TextFormat } from '../format.ts';
import { isReadOut } from '../labelled-stretch.ts';
import { filledLines, type Line } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { joinNamesAbove } from './names-above.ts';
import { type TurnHead, turnHeads } from './turn-head.ts';
import { readWrittenTalk } from './written-talk.ts';

/** Characters in which a transcript shows what it is. */
const HEAD = 200_000;
const FEWEST_TURNS = 2;
/** Of the lines so many open a turn, where nobody speaks twice. */
const TURN_SHARE = 0.5;
/** Captions and lists have readers of their own. */
const TIMED = /-->|^[ \t]*\d{1,3}:\d{2}(?::\d{2})?[ \t]*$/m;

export const namedTurns: TextFormat = {
  id: 'named-turns',
  suffixes: ['txt', 'text', 'md', 'markdown'],
  before: [{ id: 'prose', why: 'Names aside it is words.' }],
  recognises: (text) => {
    const { body } = readFrontMatter(text.slice(0, HEAD));
    if (TIMED.test(body)) return false;
    const lines = filledLines(joinNamesAbove(body));
    return speakers(lines, turnHeads(lines)).size > 0;
  },
  parse: (text) => {
    const joined = joinNamesAbove(text);
    const lines = filledLines(readFrontMatter(joined).body);
    const headOf = turnHeads(lines);
    const names = speakers(lines, headOf);
    return readWrittenTalk(joined, {
      kind: 'captured',
      headOf: (row) => {
        const head = headOf(row);
        return head?.name !== undefined && names.has(head.name) ? head : undefined;
      },
      hasTurns: true,
    });
  },
};

/**
 * Whoever has a label of the usual form, or opens lines more than once; or whoever does, where half of the lines are opened
 * by somebody. Empty: nobody speaks.
 */
function speakers(
  lines: readonly Line[],
  headOf: (row: string) => TurnHead | undefined,
): Set<string> {
  const heads = lines.map(({ text }) => headOf(text));
  const names = heads.flatMap((head) => head?.name ?? []);
  const usual = heads.flatMap((head) =>
    head?.isUsual && head.name !== undefined ? head.name : [],
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (names.length < FEWEST_TURNS) return new Set();
  if (names.length >= lines.length * TURN_SHARE) return new Set(names);
  const isNamed = (head: TurnHead | undefined) => head?.name !== undefined;
  const [first, last] = [heads.findIndex(isNamed), heads.findLastIndex(isNamed)];
  if (usual.length === 0 && isReadOut(first, last, lines.length)) return new Set();
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  // One label that comes back is a label; in a conversation there are two.
  return new Set([...usual, ...(repeated.length > 1 ? repeated : [])]);
}
