/** What stands on the line of the times besides them, and lines with an arrow that are no times. */
import { countWords } from '../../core/text/word.ts';
import { readSlippedTimings, type Timings } from './slipped-timings.ts';
import { isDigit } from './stamp.ts';

/** `0:01->0:02` */
const SHORTEST_TIMES = 9;
/** Settings of a cue (`align:start`), or coordinates (`X1:117`). */
const SETTINGS = /^(?:[ \t\f]+[\w-]+:[^ \t\f]*)*[ \t\f]*$/;
const BETWEEN_WORDS = /[\p{L}\p{N}][^ \t]{0,9}[ \t]{1,9}-->[ \t]{1,9}[^ \t]{0,9}[\p{L}\p{N}]/u;
/** `b --> c` */
const WORDS_OF_SLIP = 3;
const KNOWN_SETTINGS =
  /^(?:[ \t\f]+(?:vertical|line|position|size|align|region|[XY][12]|[ADLST]):[^ \t\f]*)*[ \t\f]*/i;
/** A part of what was meant as settings, and is none: `align start`, `line:1 %`, `;`. */
const LIKE_SETTING =
  /^[^\p{L}]{0,20}(?:vertical|line|position|size|align|region|start|middle|center|end|left|right|rl|lr|auto)?[^\p{L}]{0,20}$/u;

/** `rest`: of a line, behind its times. Offset at which text of the cue starts; undefined where all are settings, -1 where it is neither. */
export function textAfterTimes(rest: string): number | undefined {
  if (SETTINGS.test(rest)) return undefined;
  // A line end was lost: what is no setting is text.
  const known = KNOWN_SETTINGS.exec(rest)?.[0].length ?? 0;
  return isText(rest.slice(known)) ? known : -1;
}

/** A single small word may be the value of a setting as well. */
function isText(rest: string): boolean {
  const [first, ...more] = rest.split(/[ \t\f:]+/);
  if (first === undefined || LIKE_SETTING.test(first)) return false;
  return more.length > 0 || /^(?:\p{Lu}|\p{Lo})/u.test(first);
}

/** An arrow between words of a sentence is one of them; one between two single words may be a slip, as the W3C has it. */
export function isSpokenArrow(line: string): boolean {
  return BETWEEN_WORDS.test(line) && countWords(line) > WORDS_OF_SLIP;
}

/** Asked of each line, so it costs next to nothing. */
export function mayBeTimes(text: string, from: number, to: number): boolean {
  return to - from >= SHORTEST_TIMES && isDigit(text.charCodeAt(from));
}

/** The times of a line that holds nothing but them and settings, whatever their arrow looks like. */
export function readSlippedLine(text: string, from: number, to: number): Timings | null {
  const timings = readSlippedTimings(text, from, to);
  // An arrow that may be a dash of the text has to stand between two times.
  if (timings === null || timings.endTime === null) return null;
  return textAfterTimes(text.slice(timings.rest, to)) === undefined ? timings : null;
}
