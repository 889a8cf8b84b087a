/**
 * Labels of a written transcript that are nobody's: the fields above it (`Host: Ann Berg`, `Microphone: …`), the settings of a
 * program, the parts of a song, and one that stands alone on its row once, as a line of a play does that somebody reads out.
 */
import { countWords } from '../../core/text/word.ts';
import type { Line } from '../lines.ts';
import { countedThrough } from '../nobody.ts';
import { ENDS_SENTENCE } from './sentences.ts';
import type { TurnHead } from './turn-head.ts';

/** Words that a field holds at most, and a setting. */
const FIELD_WORDS = 8;
const SETTING_WORDS = 3;
const FEWEST_FIELDS = 2;
/** Words of a row among them. */
const ROW_WORDS = 12;
const LABELLED = /^[^\s:：][^:：]{0,60}[:：](?:\s|$)/;
/** Labels with words behind them, from which on one that stands alone once was read out. */
const FEWEST_BESIDE = 4;
const FEWEST_SETTINGS = 3;

/** `heads`: what opens each of the lines. */
export function fieldsAmong(
  lines: readonly Line[],
  heads: readonly (TurnHead | undefined)[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const head of heads)
    if (head?.name !== undefined) counts.set(head.name, (counts.get(head.name) ?? 0) + 1);
  const found = countedThrough(counts);
  const wordsAt = (at: number) => (lines[at]?.text ?? '').slice(heads[at]?.to ?? 0);
  const isField = (at: number, most: number) => {
    const words = wordsAt(at);
    return counts.get(heads[at]?.name ?? '') === 1 && isShort(words, most);
  };
  const all = lines.map((_, at) => at);
  const readOut = readOutAlone(lines, heads);
  if (readOut !== undefined && counts.get(readOut) === 1) found.add(readOut);
  if (lines.length >= FEWEST_SETTINGS && all.every((at) => isField(at, SETTING_WORDS)))
    return new Set([...found, ...counts.keys()]);
  // A title above them, and fields that everybody knows for some, stand among them.
  const isBeside = (at: number) =>
    heads[at] === undefined && isShort(lines[at]?.text ?? '', ROW_WORDS);
  const mayBe = (at: number) => isField(at, FIELD_WORDS) || isBeside(at);
  let end = 0;
  while (end < lines.length && isUnbroken(lines, end) && mayBe(end)) end += 1;
  const fields = all.slice(0, end).filter((at) => LABELLED.test(lines[at]?.text ?? '')).length;
  const isHead = end < lines.length && !isUnbroken(lines, end);
  const again = new Set<string>();
  for (const head of heads.slice(end))
    if ((counts.get(head?.name ?? '') ?? 0) > 1) again.add(head?.name as string);
  // One field alone names whoever speaks below.
  const isAlone = end > 0 && all.slice(0, end).some((at) => isCalled(wordsAt(at).trim(), again));
  if ((fields >= FEWEST_FIELDS || isAlone) && isHead && again.size > 0)
    for (const head of heads.slice(0, end)) if (head?.name !== undefined) found.add(head.name);
  return found;
}

/** The one name that has a row of its own, where the words of all others stand behind them; undefined where there is none. */
function readOutAlone(
  lines: readonly Line[],
  heads: readonly (TurnHead | undefined)[],
): string | undefined {
  let named = 0;
  let alone = -1;
  for (const [at, head] of heads.entries()) {
    if (head?.name === undefined) continue;
    named += 1;
    if (head.stamp !== undefined || head.to < (lines[at]?.text.length ?? 0)) continue;
    // Stations set the first one apart.
    if (alone !== -1 || named === 1) return undefined;
    alone = at;
  }
  // Whoever begins to ask has a row in the records of a court.
  const isAbove = alone !== -1 && alone + 1 < lines.length && heads[alone + 1] === undefined;
  return isAbove && named > FEWEST_BESIDE ? heads[alone]?.name : undefined;
}

/** By name, or by the letters that it begins with. */
function isCalled(name: string, again: ReadonlySet<string>): boolean {
  const initials = name.split(/\s+/).map((word) => word.charAt(0));
  return again.has(name) || (initials.length > 1 && again.has(initials.join('')));
}

/** No empty row stands between a line and the one above it. */
function isUnbroken(lines: readonly Line[], at: number): boolean {
  return at === 0 || lines[at]?.line === (lines[at - 1]?.line ?? 0) + 1;
}

function isShort(words: string, most: number): boolean {
  const count = countWords(words);
  return count > 0 && count <= most && !ENDS_SENTENCE.test(words.trim());
}
