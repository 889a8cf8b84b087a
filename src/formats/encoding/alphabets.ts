/**
 * Old encodings told by the letters they give: read in the right one, a text uses the letters of one language and puts its
 * quotation marks where they belong. It tells what the statistics of `chardet` do not know (Baltic, Thai, Mac), and says no to
 * what they take for something else.
 */

interface Alphabet {
  /** Small letters beyond ASCII, and marks that stand over or behind others; the most frequent first. */
  letters: ReadonlySet<string>;
  /** Beside a letter of ASCII its letters are strange: the script is another one. */
  isOwnScript?: true;
}

const latin = (letters: string): Alphabet => ({ letters: new Set(letters) });
const own = (letters: string): Alphabet => ({ letters: new Set(letters), isOwnScript: true });

const WESTERN: readonly Alphabet[] = [
  latin('éèàêçâæëîïôœùûüÿ'),
  latin('üäöß'),
  latin('óíáéñúü'),
  latin('ãçéáàâêíóôõúü'),
  latin('èàùòéìíóú'),
  latin('éëïèáàíóöüú'),
  latin('äöåéáà'),
  latin('øåæéèòô'),
  latin('ðáíöéóúýþæ'),
  latin('àéóèçíïòúü'),
];
const CENTRAL: readonly Alphabet[] = [
  latin('ęłóżąćńśź'),
  latin('íáěéčďňóřšťúůýž'),
  latin('áíéčäďĺľňóôŕšťúýž'),
  latin('áéöóíőúüű'),
  latin('čšžćđ'),
  latin('ăîşţâ'),
  latin('üäöß'),
];
const CYRILLIC: readonly Alphabet[] = [
  own('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'),
  own('оанивтерсіклудмпяьзйбгхцжїєючшщфґ'),
  own('оанивтерсіклудмпяьзйбгхцжючшфыэёў'),
  own('аеионтрсвлдкпмзубгъяцхщшжчйфюьѝ'),
  own('аиоенртсјвкдумлпзбгњљцжшчћхђфџѓќѕѐѝ'),
];
const BALTIC: readonly Alphabet[] = [latin('ėšųįąčęūž'), latin('āīšēņļģķūčž'), latin('äõüöšž')];
/** Without signs that no text has but old ones. */
const THAI = own('านรอกเงมยลวด่้ิี์ัสตทหบปคไุ็แพจะชโขใผึืู๊ถซำศธณฐญฉภฝฟฎฏฑฒฆฌฮฬรษฤฯๆ๋๐๑๒๓๔๕๖๗๘๙');

/** By the name that `TextDecoder` knows. Of the Cyrillic ones the statistics tell more than the letters, which are the same. */
export const ALPHABETS: Readonly<Record<string, readonly Alphabet[]>> = {
  'windows-1252': WESTERN,
  'windows-1250': CENTRAL,
  'iso-8859-2': CENTRAL,
  'windows-1251': CYRILLIC,
  'koi8-r': CYRILLIC,
  'koi8-u': CYRILLIC,
  'iso-8859-5': CYRILLIC,
  ibm866: CYRILLIC,
  'x-mac-cyrillic': CYRILLIC,
  'windows-1253': [own('αοιετσνηυρκπςλμάίόδέγήύώθχφβξζψωϊϋΐΰ')],
  'windows-1254': [latin('ıüşğçöâîûi̇')],
  'windows-1255': [own('יוהלאבגדזחטךכםמןנסעףפץצקרשת')],
  'windows-1257': BALTIC,
  'iso-8859-4': BALTIC,
  'windows-874': [THAI],
  macintosh: WESTERN,
};

/** Signs from which a language is told, and letters that differ. */
const FEWEST_SIGNS = 8;
const FEWEST_LETTERS = 3;
/** Some languages have two that count, which then stand often. */
const TWO_LETTERS = 12;
/** No text of a language does without its most frequent letters. */
const FREQUENT = 4;
const FREQUENT_SHARE = 0.15;
const FEWEST_FREQUENT = 2;

/**
 * Share of the signs beyond ASCII that are letters of a language, or punctuation in its place: of the language that fits best.
 * 0 where too few signs tell.
 */
export function fitOf(text: string, alphabets: readonly Alphabet[]): number {
  const signs = signsOf(text);
  const isPaired = text.includes('«') === text.includes('»');
  if (signs.length < FEWEST_SIGNS) return 0;
  let best = 0;
  for (const alphabet of alphabets) {
    const used = new Map<string, number>();
    let good = 0;
    for (const { sign, before, after } of signs) {
      const letter = sign.toLowerCase();
      if (!alphabet.letters.has(letter)) {
        const isAlone = !isPaired && (sign === '«' || sign === '»');
        good += Number(!isAlone && isInPlace(sign, before, after));
      } else if (isLetterInPlace(sign, before, after, alphabet)) {
        good += 1;
        used.set(letter, (used.get(letter) ?? 0) + 1);
      }
    }
    if (isLanguage(used, alphabet)) best = Math.max(best, good / signs.length);
  }
  return best;
}

/** `used`: how often each letter stands in a text; none stands in one that has nothing but punctuation. */
function isLanguage(used: ReadonlyMap<string, number>, { letters }: Alphabet): boolean {
  if (used.size === 0) return true;
  const counts = [...letters].slice(0, FREQUENT).map((letter) => used.get(letter) ?? 0);
  const frequent = counts.reduce((sum, count) => sum + count, 0);
  const all = [...used.values()].reduce((sum, count) => sum + count, 0);
  const isEnough = used.size >= FEWEST_LETTERS || (frequent === all && all >= TWO_LETTERS);
  return (
    isEnough &&
    frequent >= all * FREQUENT_SHARE &&
    counts.filter((count) => count > 0).length >= FEWEST_FREQUENT
  );
}

interface Sign {
  sign: string;
  before: string;
  after: string;
}

function signsOf(text: string): Sign[] {
  return Array.from(text.matchAll(/[^\0-\x7f]/gu), ({ 0: sign, index }) => ({
    sign,
    before: text[index - 1] ?? '',
    after: text[index + sign.length] ?? '',
  }));
}

const ASCII_LETTER = /[A-Za-z]/;
const SMALL = /\p{Ll}/u;
const LARGE = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;
const GAP = /^[\s([{"'“„«‘—–-]?$/;

function isLetterInPlace(sign: string, before: string, after: string, { isOwnScript }: Alphabet) {
  // Capitals inside words are small letters of another encoding.
  if (SMALL.test(before) && LARGE.test(sign)) return false;
  if (isOwnScript) {
    if (ASCII_LETTER.test(before) || ASCII_LETTER.test(after)) return false;
    return !isThaiMark(sign) || /[\u0e01-\u0e4e]/.test(before);
  }
  return true;
}

/** Vowels and tones that stand over or under the letter before. */
function isThaiMark(sign: string): boolean {
  return /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(sign);
}

/** Punctuation that texts have, where they have it. */
const PLACES: readonly { signs: string; isHere: (before: string, after: string) => boolean }[] = [
  { signs: '’', isHere: (before, after) => LETTER.test(before) || LETTER.test(after) },
  { signs: '‘“„‚', isHere: (before) => GAP.test(before) || !LETTER.test(before) },
  { signs: '”', isHere: (before) => before !== '' && !/\s/.test(before) },
  { signs: '–—…«»‹›\u00a0', isHere: () => true },
  { signs: '•·', isHere: (before, after) => !LETTER.test(before) && !LETTER.test(after) },
  { signs: '°º', isHere: (before) => DIGIT.test(before) || /\s/.test(before) },
  {
    signs: '€£$',
    isHere: (before, after) => DIGIT.test(before + after) || /\s/.test(before + after),
  },
  { signs: '¿¡', isHere: (_before, after) => LETTER.test(after) },
  { signs: '©®™§½№', isHere: (before, after) => !SMALL.test(before) || !SMALL.test(after) },
];
const PLACE_OF = new Map(
  PLACES.flatMap(({ signs, isHere }) => Array.from(signs, (s) => [s, isHere])),
);

function isInPlace(sign: string, before: string, after: string): boolean {
  return PLACE_OF.get(sign)?.(before, after) ?? false;
}
