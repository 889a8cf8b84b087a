/**
 * Lists that have an entry for each word (Podcasting 2.0's own example, whisper.cpp with `-ml 1`): put together again to
 * lines that can be read, of one speaker each, with the words' times kept.
 */
import { joinerBetween } from '../../core/text/joiner.ts';
import { endsSentence } from '../../core/text/sentence.ts';
import type { Caption } from '../captions/caption.ts';

/** Of so many entries this share must be single words: captions also say “Yes.” now and then. */
const FEWEST = 4;
const SHARE = 0.9;
/** Longer than any word: the whole line of a script without spaces. */
const LONGEST_WORD = 24;
const LONGEST_UNSPACED_WORD = 5;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A line ends after a sentence of so many words, or when it is long, or when nobody speaks for so many seconds. */
const SENTENCE_WORDS = 4;
const MOST_WORDS = 25;
const SILENCE = 2;

/** The captions themselves where they are lines already. */
export function joinOneWordCaptions(captions: readonly Caption[]): Caption[] {
  const single = captions.filter(({ text }) => isOneWord(text.trim())).length;
  if (captions.length < FEWEST || single < captions.length * SHARE) return [...captions];
  // Where a word brings its space along, one without is a part of the word before.
  const spaced = captions.some(({ text }, index) => index > 0 && text.startsWith(' '));
  const lines: Caption[] = [];
  let line: Caption | undefined;
  let words = 0;
  let speaker: string | undefined;
  for (const [index, caption] of captions.entries()) {
    const changes = caption.speaker !== undefined && caption.speaker !== speaker;
    if (
      line === undefined ||
      changes ||
      words >= MOST_WORDS ||
      isSilent(captions[index - 1], caption)
    ) {
      line = startLine(caption);
      lines.push(line);
      words = 0;
    } else extend(line, caption, spaced);
    speaker = caption.speaker ?? speaker;
    words += 1;
    const next = captions[index + 1]?.text.trim();
    const ends = words >= SENTENCE_WORDS && endsSentence(caption.text.trim(), next);
    if (ends || caption.text.includes('\n')) line = undefined;
  }
  return lines;
}

function isOneWord(text: string): boolean {
  if (/\s/.test(text)) return false;
  return text.length <= (UNSPACED.test(text) ? LONGEST_UNSPACED_WORD : LONGEST_WORD);
}

function isSilent(before: Caption | undefined, { startTime }: Caption): boolean {
  const end = before?.endTime ?? before?.startTime;
  return startTime !== null && typeof end === 'number' && startTime - end >= SILENCE;
}

function startLine(caption: Caption): Caption {
  const { startTime } = caption;
  return {
    ...caption,
    text: caption.text.trim(),
    ...(startTime === null ? {} : { words: [[0, startTime]] }),
  };
}

function extend(line: Caption, { text, startTime, endTime }: Caption, spaced: boolean): void {
  const word = text.trim();
  const joiner = spaced ? (/^\s/.exec(text)?.[0] ?? '') : joinerBetween(line.text, word);
  const char = line.text.length + joiner.length;
  const isStart = joiner !== '' || joinerBetween(line.text, word) === '';
  line.text += joiner + word;
  if (startTime !== null && isStart) line.words = [...(line.words ?? []), [char, startTime]];
  if (endTime === undefined) delete line.endTime;
  else line.endTime = endTime;
}
