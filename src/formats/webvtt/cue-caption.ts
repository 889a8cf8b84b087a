/** A cue to a caption: its words without markup, the times of words where they can be true, and who speaks. */
import { isWhiteSpace } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import type { WordTime } from '../source-document.ts';
import { plainCue } from './cue-plain.ts';
import type { RawCue } from './raw-cue.ts';

/** Scripts that part no words start about here. */
const UNSPACED = 0x2e80;

/** Null where the cue holds markup and blanks alone. The cue is used up: nearly every one becomes the caption. */
export function cueCaption(cue: RawCue): Caption | null {
  const plain = plainCue(cue.text);
  const text = plain.text.trim();
  if (text === '') return null;
  if (plain.stamps.length === 0 && plain.voices.length === 0) return asCaption(cue, text);
  const lead = isWhiteSpace(plain.text.charCodeAt(0)) ? plain.text.indexOf(text) : 0;
  const words = wordTimes(text, plain.stamps, lead, cue);
  const caption = words.length === 0 ? asCaption(cue, text) : withWords(text, cue, words);
  if (plain.voices.length === 0) return caption;
  const voices: NonNullable<Caption['voices']> = [];
  for (const [char, name] of plain.voices) {
    if (char <= lead) caption.speaker = name;
    else voices.push([char - lead, name]);
  }
  if (voices.length > 0) caption.voices = voices;
  return caption;
}

/** The cue itself: half of the time of reading goes to what is made and kept. */
function asCaption(cue: RawCue, text: string): Caption {
  const { startTime, endTime, line } = cue;
  if (endTime === null) return { text, startTime, line };
  cue.text = text;
  return cue as RawCue & { endTime: number };
}

/** Written at once: a field that is added costs as much as the caption does. */
function withWords(text: string, { startTime, endTime, line }: RawCue, words: WordTime[]): Caption {
  return endTime === null
    ? { text, startTime, line, words }
    : { text, startTime, endTime, line, words };
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
  for (let index = 0; index < stamps.length; index += 1) {
    const time = (stamps[index] as WordTime)[1];
    if (time < latest || (endTime !== null && time > endTime)) return [];
    latest = time;
  }
  let count = 0;
  let before = -1;
  for (let index = 0; index < stamps.length; index += 1) {
    const stamp = stamps[index] as WordTime;
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
  if ((stamps[0]?.[0] ?? 0) > 0) {
    stamps.push(stamps[count - 1] as WordTime);
    for (let index = count - 1; index > 0; index -= 1)
      stamps[index] = stamps[index - 1] as WordTime;
    stamps[0] = [0, startTime];
  }
  return stamps;
}

function startsWord(text: string, char: number): boolean {
  if (char === 0) return true;
  const before = text.charCodeAt(char - 1);
  return isWhiteSpace(before) || (before >= UNSPACED && text.charCodeAt(char) >= UNSPACED);
}
