/**
 * Captions in two languages, one above the other, in the rows of each or as two of the same time: two texts of the talk, each
 * with the times of both.
 */
import type { Caption } from './caption.ts';
import type { OrderedText } from './caption-blocks.ts';
import { languagesApart, writtenIn } from './languages-apart.ts';

/** The share of captions with a row in each of two scripts. */
const MOST = 0.7;
/** The same where both are of one script, and are told by their words. */
const NEARLY_ALL = 0.9;
const ENOUGH_WORDS = 50;
/** Between a row and its translation. */
const SLASH = /\s[/|]\s/;
/** Captions by which the languages are told. */
const SAMPLE = 400;

/** Two texts in the order of the rows, or null where the captions are in one language. */
export function textsOfRows(captions: readonly Caption[]): OrderedText[] | null {
  return partRows(captions) ?? partSlashes(captions) ?? partTwins(captions);
}

/** Nearly all captions have one slash between words, and stand on both sides of it in different languages. */
function partSlashes(captions: readonly Caption[]): OrderedText[] | null {
  const sample = captions.length > SAMPLE ? captions.slice(0, SAMPLE) : captions;
  const slashed = sample.filter(({ text }) => SLASH.test(text)).length;
  if (slashed < 2 || slashed < sample.length * NEARLY_ALL) return null;
  return partRows(
    captions.map((caption) => {
      const [first = '', other, ...more] = caption.text.split(SLASH);
      if (other === undefined || more.length > 0) return caption;
      const rows = [first, other].map((side) => side.replace(/[\r\n]+/g, ' ').trim());
      return { ...caption, text: rows.join('\n') };
    }),
  );
}

/** Captions of one time, of which each is in another language. */
function partTwins(captions: readonly Caption[]): OrderedText[] | null {
  const sample = captions.length > SAMPLE ? captions.slice(0, SAMPLE) : captions;
  const isTwin = (index: number, list: readonly Caption[]) =>
    list[index]?.startTime != null && list[index]?.startTime === list[index - 1]?.startTime;
  const seconds = sample.filter((_, index) => isTwin(index, sample));
  if (seconds.length < 2 || seconds.length * 2 < sample.length * MOST) return null;
  const firsts = sample.filter((_, index) => isTwin(index + 1, sample) && !isTwin(index, sample));
  const joined = [firsts, seconds].map((some) => some.map(({ text }) => text).join('\n'));
  const languages = languagesApart(joined);
  const [script, other] = joined.map((text) => writtenIn(text)?.script);
  // Of one script nothing tells the languages of a line apart.
  if (languages === null || script === other) return null;
  const isOther = ({ text }: Caption) => writtenIn(text)?.script === other;
  const [lang = 'und', otherLang = 'und'] = languages;
  return [
    { captions: captions.filter((caption) => !isOther(caption)), lang },
    { captions: captions.filter(isOther), lang: otherLang },
  ];
}

function partRows(captions: readonly Caption[]): OrderedText[] | null {
  const sample = captions.length > SAMPLE ? captions.slice(0, SAMPLE) : captions;
  const paired = sample.filter(({ text }) => text.includes('\n'));
  if (paired.length < 2 || paired.length < sample.length * MOST) return null;
  if (captions.some(({ words, voices }) => words !== undefined || voices !== undefined))
    return null;
  const rows = paired.map(({ text }) => filledRows(text));
  const firsts = rows.map(([first = '']) => first).join('\n');
  const lasts = rows.map((all) => all.at(-1) ?? '').join('\n');
  const languages = languagesApart([firsts, lasts]);
  if (languages === null) return null;
  const split = splitterOf(firsts, lasts, rows, sample.length);
  return split === null ? null : apart(captions, split, languages);
}

/** The rows of a caption that are in the first language, and those in the other. */
type Split = (rows: readonly string[]) => [first: string[], other: string[]];

function splitterOf(
  firsts: string,
  lasts: string,
  paired: readonly string[][],
  all: number,
): Split | null {
  const [first, last] = [writtenIn(firsts)?.script, writtenIn(lasts)?.script];
  if (first !== last) {
    const split: Split = (rows) => byScript(rows, first ?? -1, last ?? -1);
    const both = paired.map(split).filter(([a, b]) => a.length > 0 && b.length > 0);
    return both.length >= all * MOST ? split : null;
  }
  const pairs = paired.filter(({ length }) => length === 2).length;
  const isEnough = [firsts, lasts].every((text) => text.split(/\s+/).length >= ENOUGH_WORDS);
  if (pairs < all * NEARLY_ALL || !isEnough) return null;
  return ([row = '', ...others]) => [[row], others];
}

/** A row without letters of either is of the language of the one above. */
function byScript(rows: readonly string[], first: number, last: number): [string[], string[]] {
  const split: [string[], string[]] = [[], []];
  let side: 0 | 1 = 0;
  for (const row of rows) {
    const script = writtenIn(row)?.script;
    if (script === first) side = 0;
    else if (script === last) side = 1;
    split[side].push(row);
  }
  return split;
}

function apart(
  captions: readonly Caption[],
  split: Split,
  [firstLang = 'und', otherLang = 'und']: readonly string[],
): OrderedText[] {
  const texts: [Caption[], Caption[]] = [[], []];
  for (const caption of captions)
    for (const [side, rows] of split(filledRows(caption.text)).entries())
      if (rows.length > 0) texts[side]?.push({ ...caption, text: rows.join('\n') });
  return [
    { captions: texts[0], lang: firstLang },
    { captions: texts[1], lang: otherLang },
  ];
}

function filledRows(text: string): string[] {
  return text.split(/[\r\n]+/).filter((row) => row.trim() !== '');
}
