/** A place of a track as a quotation that still finds it when lines have been cut or timed anew. */
import type { At } from '../core/contract/at.ts';
import type { QuotedPlace } from '../core/contract/corrections-file.ts';
import type { Track } from '../core/contract/episode-file.ts';
import { type RunningWord, runningWords, wordIndexAt } from '../core/text/running-words.ts';

/** Words quoted, and words on each side: together hardly ever said twice. */
const QUOTED = 8;
const AROUND = 8;
/** Cues in which those words stand: captions have seven words a line, paragraphs cut at sentences often fewer. */
const CUES_AROUND = 12;

/** The first words from `at` on, those around them, and the time (seconds) at which they are thought to start. */
export function quotePlace(
  { id, text, start }: Pick<Track, 'id' | 'text' | 'start'>,
  at: At,
): QuotedPlace {
  const first = Math.max(0, at[0] - CUES_AROUND);
  const words = runningWords(text.slice(first, at[0] + CUES_AROUND));
  const from = wordIndexAt(words, [at[0] - first, at[1]]);
  const between = (a: number, b: number) => joinWords(words.slice(Math.max(0, a), b));
  return {
    track: id,
    quote: between(from, from + QUOTED),
    before: between(from - AROUND, from),
    after: between(from + QUOTED, from + QUOTED + AROUND),
    time: start[at[0]],
  };
}

/** As they stand in the text: with a space where there is one, and from cue to cue. */
function joinWords(words: readonly RunningWord[]): string {
  let joined = '';
  let end: At = [-1, 0];
  for (const { word, at } of words) {
    const touches = at[0] === end[0] && at[1] === end[1];
    joined += joined === '' || touches ? word : ` ${word}`;
    end = [at[0], at[1] + word.length];
  }
  return joined;
}
