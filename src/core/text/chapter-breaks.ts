/** Where a chapter's first paragraph starts: at a turn or sentence near its time, else at the cue then lit. */
import { activeIndex } from '../time/active.ts';
import { type RunningWord, wordIndexAt } from './running-words.ts';
import { endsSentence } from './sentence.ts';

/** How many words further off a sentence's start may be than a bare cue's, and still be the better place. */
const SENTENCE_REACH = 25;

interface Timed {
  start: readonly number[];
  chapterTimes: readonly number[];
}

/**
 * Indices of words. A break leaves at least `least` words to the turn's start and end: where a turn starts or ends
 * within `least` words of the chapter, that is the break, so a chapter never orphans a few words. Of chapters as short as
 * that it leaves a third of their words, so that each has its own. `turns`: indices of words where turns start, and what
 * else is a break already, ascending.
 */
export function chapterBreaks(
  { start, chapterTimes }: Timed,
  words: readonly RunningWord[],
  turns: readonly number[],
  least: number,
): number[] {
  const breaks: number[] = [];
  const indices = chapterTimes.map((time) =>
    wordIndexAt(words, [Math.max(0, activeIndex(start, time)), 0]),
  );
  for (const [nth, index] of indices.entries()) {
    const before = Math.max(0, breaks.at(-1) ?? 0, turns.findLast((turn) => turn <= index) ?? 0);
    const after = turns.find((turn) => turn > index) ?? words.length;
    const held = Math.min(
      index - (indices[nth - 1] ?? Number.NEGATIVE_INFINITY),
      (indices[nth + 1] ?? Number.POSITIVE_INFINITY) - index,
    );
    const room = {
      least: Math.min(least, Math.floor(held / 3)),
      reach: Math.min(SENTENCE_REACH, held / 2),
    };
    breaks.push(nearestBreak(words, index, before, after, room));
  }
  return breaks;
}

/** `before` and `after` enclose the stretch in which `index` lies and are breaks already. */
function nearestBreak(
  words: readonly RunningWord[],
  index: number,
  before: number,
  after: number,
  { least, reach }: { least: number; reach: number },
): number {
  if (Math.min(index - before, after - index) < least)
    return index - before <= after - index ? before : after;
  for (let away = 0; away <= reach; away += 1)
    for (const place of [index - away, index + away]) {
      const [previous, next] = [words[place - 1], words[place]];
      if (previous === undefined || next === undefined) continue;
      if (place - before < least || after - place < least) continue;
      if (endsSentence(previous.word, next.word)) return place;
    }
  return index;
}
