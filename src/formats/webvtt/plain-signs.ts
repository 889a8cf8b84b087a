/** Signs that people, spelling checkers and recognisers of print set in the place of those of a time; every character stays at its place. */
import { plainTimes } from '../notes/written-times.ts';

const SPACES = /[\u00a0\u2000-\u200f\u202a-\u202f\u205f\u3000\u2060\ufeff]/g;
/** `00:00:01'500`; elsewhere a quotation mark stands around the time. */
const COMMAS = /(?<=\d)['\u2019\u00b4`](?=\d)/g;
const BRACKETS = /[[\](){}"'`\u201c\u201d\u2018\u2019\u00ab]/g;
/** A recogniser of print took digits for letters: `OO:O1:l5`. */
const LETTERS = /(?<![\p{L}])[\dOol]{1,3}(?:[:.,][\dOol]{1,3}){2,3}(?!\p{L})/gu;

/** As long as `line`. */
export function plainSigns(line: string): string {
  return plainTimes(line)
    .replace(SPACES, ' ')
    .replace(COMMAS, ',')
    .replace(BRACKETS, ' ')
    .replace(LETTERS, (stamp) => stamp.replace(/[Oo]/g, '0').replaceAll('l', '1'));
}
