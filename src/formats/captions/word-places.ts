/** The words of a segment that have times and speakers of their own, found in its text. */
import { joinerBetween } from '../../core/text/joiner.ts';
import type { WordTime } from '../source-document.ts';
import type { Caption } from './caption.ts';

/** A word as a list names it. */
export interface SpokenWord {
  text: string;
  /** Seconds; null where the list has none (WhisperX: numbers, signs). */
  startTime: number | null;
  speaker?: string | undefined;
}

interface PlacedWord extends SpokenWord {
  /** UTF-16 offset in the text. */
  char: number;
}

/** Characters between a word and the one before; further on, the same letters are another word's. */
const NEAR = 40;

/** The caption with its word times, cut where its words are another speaker's. */
export function captionsOfWords(caption: Caption, words: readonly SpokenWord[]): Caption[] {
  const placed = placeWords(caption.text, words);
  const starts = speakerStarts(placed, caption.speaker);
  const [first] = starts;
  if (first === undefined) return [withTimes(caption, placed)];
  return starts.map(({ from, speaker }, index): Caption => {
    const next = starts[index + 1];
    const [char, to] = [index === 0 ? 0 : from.char, next?.from.char ?? caption.text.length];
    const inside = placed.filter((word) => word.char >= char && word.char < to);
    const { endTime, ...rest } = caption;
    return withTimes(
      {
        ...rest,
        text: caption.text.slice(char, to),
        startTime: index === 0 ? caption.startTime : timeAt(inside),
        ...(next === undefined && endTime !== undefined ? { endTime } : {}),
        speaker,
      },
      inside.map((word) => ({ ...word, char: word.char - char })),
    );
  });
}

/** Words one after the other; one that is not where it should be is left out. */
export function placeWords(text: string, words: readonly SpokenWord[]): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let from = 0;
  for (const word of words) {
    const letters = word.text.trim();
    if (letters === '') continue;
    const char = placeOf(letters, text, from);
    if (char === -1) continue;
    placed.push({ text: letters, startTime: word.startTime, speaker: word.speaker, char });
    from = char + letters.length;
  }
  return placed;
}

/** Nearly always the next word; -1 where it is not near. */
function placeOf(letters: string, text: string, from: number): number {
  const next = text[from] === ' ' ? from + 1 : from;
  if (text.startsWith(letters, next)) return next;
  const near = text.slice(from, from + letters.length + NEAR).indexOf(letters);
  return near === -1 ? -1 : from + near;
}

/** Where a word's time is a time of its text: not in the midst of a word that is written on. */
export function startsWord(text: string, char: number): boolean {
  if (char === 0 || text[char - 1] === ' ') return true;
  return joinerBetween(text.slice(0, char).slice(-2), text.slice(char, char + 2)) === '';
}

function withTimes(caption: Caption, placed: readonly PlacedWord[]): Caption {
  const words: WordTime[] = [];
  for (const { char, startTime } of placed)
    if (startTime !== null && startsWord(caption.text, char)) words.push([char, startTime]);
  return words.length === 0 ? caption : { ...caption, words };
}

/** None where the words know no speaker. Those before the first that does are whoever's the segment is. */
function speakerStarts(
  placed: readonly PlacedWord[],
  segmentSpeaker: string | undefined,
): { from: PlacedWord; speaker: string }[] {
  const most = segmentSpeaker ?? majority(placed);
  if (most === undefined) return [];
  const starts: { from: PlacedWord; speaker: string }[] = [];
  for (const word of placed) {
    const speaker = word.speaker ?? starts.at(-1)?.speaker ?? most;
    if (speaker !== starts.at(-1)?.speaker) starts.push({ from: word, speaker });
  }
  return starts;
}

function majority(placed: readonly PlacedWord[]): string | undefined {
  if (placed.every(({ speaker }) => speaker === undefined)) return undefined;
  const counts = new Map<string, number>();
  for (const { speaker } of placed)
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function timeAt(words: readonly PlacedWord[]): number | null {
  return words.find((word) => word.startTime !== null)?.startTime ?? null;
}
