/** A transcript whose turns are `Name: words`, without times. A line without a name goes on with the turn above it. */
import type { TextFormat } from '../format.ts';
import { filledLines, type Line } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { turnHead, turnHeads } from './turn-head.ts';
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
    return !TIMED.test(body) && speakers(filledLines(body), turnHead).size > 0;
  },
  parse: (text) => {
    const headOf = turnHeads();
    const names = speakers(filledLines(readFrontMatter(text).body), headOf);
    return readWrittenTalk(text, {
      kind: 'captured',
      headOf: (row) => {
        const head = headOf(row);
        return head?.name !== undefined && names.has(head.name) ? head : undefined;
      },
      hasTurns: true,
    });
  },
};

/** Who opens lines more than once; or whoever does, where half of the lines are opened by somebody. Empty: nobody speaks. */
function speakers(lines: readonly Line[], headOf: typeof turnHead): Set<string> {
  const names = lines.flatMap(({ text }) => headOf(text)?.name ?? []);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (names.length < FEWEST_TURNS) return new Set();
  if (names.length >= lines.length * TURN_SHARE) return new Set(names);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  // One label that comes back is a label; in a conversation there are two.
  return repeated.length > 1 ? new Set(repeated) : new Set();
}
