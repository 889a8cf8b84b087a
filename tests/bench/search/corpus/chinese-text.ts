/** Chinese as the real translation writes it: a chain over pairs of characters (a Latin word counts as one), cut into lines as captions are. */
import { createChain } from './chain.ts';
import { LINES, type WriteText } from './text.ts';

/** Characters of a line, about what seven English words say. */
const LINE_LENGTH = 14;
const TOPICS = 8;
const UNIT = /[A-Za-z0-9][A-Za-z0-9 .'-]*|\S/gu;
const BETWEEN = '\t';

export function createChineseText(lines: readonly string[]): WriteText {
  const written = lines.join('').match(UNIT) ?? [];
  const pairs = written.map((unit, at) => `${unit}${BETWEEN}${written[at + 1] ?? written[0]}`);
  const chain = createChain(pairs);
  return (random) => {
    let state = Math.floor(random() * chain.states.length);
    const write = () => {
      state = chain.next(state, random());
      return (chain.states[state] as string).split(BETWEEN)[0] as string;
    };
    const lines = Array.from({ length: LINES }, () =>
      Array.from({ length: LINE_LENGTH }, write).join(''),
    );
    const topics = lines.slice(0, TOPICS).map((line) => line.replace(/[^\p{L}]/gu, '').slice(0, 4));
    return { lang: 'zh-Hans', lines, topics: topics.filter(Boolean), people: ['陈晓明', '王思远'] };
  };
}
