/** Words that stand beside the segments, or instead of them, as the OpenAI API gives them: without their marks. */
import { append } from '../../core/append.ts';
import { endsSentence } from '../../core/text/sentence.ts';
import { wordSpans } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import {
  captionsOfWords,
  placeWords,
  type SpokenWord,
  startsWord,
} from '../captions/word-places.ts';
import type { WordTime } from '../source-document.ts';

/** Seconds by which a word may start before its segment does. */
const SLACK = 0.05;

/** Each caption with the words of the list that are said until the next one: both are in the order of the talk. */
export function giveWords(captions: readonly Caption[], words: readonly SpokenWord[]): Caption[] {
  let next = 0;
  return captions.map((caption, index) => {
    const until = (captions[index + 1]?.startTime ?? Number.POSITIVE_INFINITY) - SLACK;
    const from = next;
    while (next < words.length && (words[next]?.startTime ?? 0) < until) next += 1;
    return caption.words === undefined ? withWords(caption, words.slice(from, next)) : caption;
  });
}

/** One caption a sentence of `text`, cut where its words are another speaker’s; its paragraphs as they are where no word has a time. */
export function sentencesOfWords(
  text: string,
  words: readonly SpokenWord[],
  line: number,
): Caption[] {
  const placed = placeWords(text, words);
  if (placed.length === 0)
    return text.split('\n').map((row) => ({ text: row, startTime: null, line }));
  const spans = wordSpans(text);
  const captions: Caption[] = [];
  let from = 0;
  let next = 0;
  for (const [index, { from: wordFrom, to }] of spans.entries()) {
    const following = spans[index + 1];
    const ends = endsSentence(
      text.slice(wordFrom, to),
      following && text.slice(following.from, following.to),
    );
    if (following !== undefined && !ends) continue;
    const inside: SpokenWord[] = [];
    while (next < placed.length && (placed[next]?.char ?? 0) < to) {
      inside.push(placed[next] as SpokenWord);
      next += 1;
    }
    const startTime = inside.find((word) => word.startTime !== null)?.startTime ?? null;
    const caption = { text: text.slice(from, to).trim(), startTime, line };
    append(captions, captionsOfWords(caption, inside));
    from = to;
  }
  return captions;
}

function withWords(caption: Caption, words: readonly SpokenWord[]): Caption {
  const times = placeWords(caption.text, words).flatMap(({ char, startTime }): WordTime[] =>
    startTime !== null && startsWord(caption.text, char) ? [[char, startTime]] : [],
  );
  return times.length === 0 ? caption : { ...caption, words: times };
}
