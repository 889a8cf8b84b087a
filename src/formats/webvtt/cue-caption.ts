/** A cue to a caption: its words without markup, the times of words where they can be true, and who speaks. */
import { isWhiteSpace } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import type { WordTime } from '../source-document.ts';
import { plainCue } from './cue-plain.ts';
import type { RawCue } from './raw-cue.ts';

/** Scripts that part no words start about here. */
const UNSPACED = 0x2e80;

/** Null where the cue holds markup and blanks alone. */
export function cueCaption(cue: RawCue): Caption | null {
  const { startTime, endTime, line } = cue;
  const plain = plainCue(cue.text);
  const text = plain.text.trim();
  if (text === '') return null;
  // Written at once: a field that is added costs as much as the caption does.
  const caption: Caption =
    endTime === null ? { text, startTime, line } : { text, startTime, endTime, line };
  if (plain.stamps.length === 0 && plain.voices.length === 0) return caption;
  const lead = isWhiteSpace(plain.text.charCodeAt(0)) ? plain.text.indexOf(text) : 0;
  const words = wordTimes(text, plain.stamps, lead, cue);
  if (words.length > 0) caption.words = words;
  const voices: NonNullable<Caption['voices']> = [];
  for (const [char, name] of plain.voices) {
    if (char <= lead) caption.speaker = name;
    else voices.push([char - lead, name]);
  }
  if (voices.length > 0) caption.voices = voices;
  return caption;
}

/**
 * Where words start, and when: `stamps` moved to them. Of stamps that do not ascend, or lie outside their cue, none is believed: live captions
 * have them relative to something else.
 */
function wordTimes(
  text: string,
  stamps: WordTime[],
  lead: number,
  { startTime, endTime }: RawCue,
): WordTime[] {
  if (startTime === null || stamps.length === 0) return [];
  let latest = startTime;
  for (const [, time] of stamps) {
    if (time < latest || (endTime !== null && time > endTime)) return [];
    latest = time;
  }
  let count = 0;
  let before = -1;
  for (const stamp of stamps) {
    let char = Math.max(0, stamp[0] - lead);
    while (char < text.length && isWhiteSpace(text.charCodeAt(char))) char += 1;
    if (char >= text.length || char <= before || !startsWord(text, char)) continue;
    stamp[0] = char;
    stamps[count] = stamp;
    count += 1;
    before = char;
  }
  if (count < stamps.length) stamps.length = count;
  // The first word comes with the cue and needs no stamp.
  if ((stamps[0]?.[0] ?? 0) > 0) stamps.unshift([0, startTime]);
  return stamps;
}

function startsWord(text: string, char: number): boolean {
  if (char === 0) return true;
  const before = text.charCodeAt(char - 1);
  return isWhiteSpace(before) || (before >= UNSPACED && text.charCodeAt(char) >= UNSPACED);
}
