/**
 * Words that are written together: “Wende” stands in “Energiewende”. Only in languages that write so, and only where what
 * is left of the word can be one too: no “Ente” in “Studenten”, no “wende” in “verwenden”.
 */

const LANGUAGES = new Set('de nl af sv da nb nn no is lb fi fy'.split(' '));

/** Of its words that are no shorter, any may be made of several. */
export const LEAST_COMPOUND = 6;
const LEAST_PART = 3;
/** A part that is shorter stands at the end alone, behind a word that is known. */
const LEAST_ANYWHERE = 4;
/** What stands beside a part is a word that is known, of so many letters, … */
const LEAST_KNOWN = 3;
/** … or any word of so many: behind the part, or before one of so many letters. A shorter part may be there by chance. */
const LEAST_AFTER = 4;
const LEAST_BEFORE: Readonly<Record<number, number>> = { 3: Infinity, 4: Infinity, 5: 5 };
const LEAST_BEFORE_LONG = 4;
/** So end words of their own, shorter ones: “Liste” is no part of “Spezialisten”, “Tisch” none of “demokratisch”. */
const ENDINGS = /(?:tion|sion|ment|enz|anz|(?:ist|ent|ant|isch)(?:e|en|er|es)?)$/;
const LONGEST_ENDING = 7;
/** Prefixes, and what a word ends in that is none of its own. */
const NO_WORDS = new Set(
  (
    'ver zer ent emp miss ein aus auf ab an bei her hin mit nach vor weg durch uber unter wider wieder gegen zuruck ' +
    'innen ungen heit keit lich isch ige iger igen sten tion ieren ierung ende enden ische ischen liche lichen'
  ).split(' '),
);
const INFLECTION = /^(?:e|n|s|en|er|es|em|ern)$/;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'];

/** `tag`: of a language. */
export function writesCompounds(tag: string): boolean {
  return LANGUAGES.has(tag.toLowerCase().split('-', 1)[0] as string);
}

/** Keys of `SoughtWords`. `begins`: of the part only the beginning is known; `isKnown`: a key stands in the texts. */
export function isPartOf(
  part: string,
  compound: string,
  begins: boolean,
  isKnown: (key: string) => boolean,
): boolean {
  if (part.length < LEAST_PART || compound.length < part.length + LEAST_KNOWN) return false;
  if (compound.length < LEAST_COMPOUND || NO_WORDS.has(part)) return false;
  for (let at = compound.indexOf(part); at !== -1; at = compound.indexOf(part, at + 1))
    if (fits(part, compound.slice(0, at), compound.slice(at + part.length), begins, isKnown))
      return true;
  return false;
}

function fits(
  part: string,
  before: string,
  after: string,
  begins: boolean,
  isKnown: (key: string) => boolean,
): boolean {
  const isEnd = after === '' || INFLECTION.test(after);
  // What begins with a part that is still typed is found by its letters.
  if (before === '')
    return (
      !isEnd && !begins && part.length >= LEAST_ANYWHERE && isWord(after, LEAST_AFTER, isKnown)
    );
  const isEnding = part.length <= LONGEST_ENDING && ENDINGS.test(part);
  const least = isEnding ? Infinity : (LEAST_BEFORE[part.length] ?? LEAST_BEFORE_LONG);
  if (!isWord(before, least, isKnown)) return false;
  if (part.length < LEAST_ANYWHERE) return isEnd;
  return isEnd || begins || isWord(after, LEAST_AFTER, isKnown);
}

/** With what links it to the next, or without. */
function isWord(text: string, leastUnknown: number, isKnown: (key: string) => boolean): boolean {
  if (text.length < LEAST_KNOWN || NO_WORDS.has(text)) return false;
  if (text.length >= leastUnknown) return true;
  return LINKS.some(
    (link) =>
      text.endsWith(link) &&
      text.length - link.length >= LEAST_KNOWN &&
      !NO_WORDS.has(text.slice(0, text.length - link.length)) &&
      isKnown(text.slice(0, text.length - link.length)),
  );
}
