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

/** By the name that its decoder knows. Of the Cyrillic ones the statistics tell more than the letters, which are the same. */
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
  cp850: WESTERN,
  cp852: CENTRAL,
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
export function fitOf({ all, count, isPaired }: Signs, alphabets: readonly Alphabet[]): number {
  if (count < FEWEST_SIGNS) return 0;
  let best = 0;
  for (const alphabet of alphabets) {
    const used = new Map<string, number>();
    let good = 0;
    for (const { sign, before, after, times } of all) {
      const letter = sign.toLowerCase();
      if (!alphabet.letters.has(letter)) {
        const isAlone = !isPaired && (sign === '«' || sign === '»');
        if (!isAlone && isInPlace(sign, before, after)) good += times;
      } else if (isLetterInPlace(sign, before, after, alphabet)) {
        good += times;
        used.set(letter, (used.get(letter) ?? 0) + times);
      }
    }
    if (isLanguage(used, alphabet)) best = Math.max(best, good / count);
  }
  return best;
}

const EVERY = new Set(Object.values(ALPHABETS).flat());

/** How well its letters are those of a language, whatever the encoding. */
export function bestFitOf(signs: Signs): number {
  return fitOf(signs, [...EVERY]);
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
  /** How often it stands between these two. */
  times: number;
}

/** The signs of a text beyond ASCII: a language has a few dozen letters, and each of them stands between a few others. */
export interface Signs {
  all: readonly Sign[];
  count: number;
  /** Its quotation marks open and close. */
  isPaired: boolean;
}

export function signsOf(text: string): Signs {
  const signs = new Map<number, Sign>();
  let count = 0;
  for (let at = 0, length = 1; at < text.length; at += length) {
    const code = text.codePointAt(at) as number;
    length = code > 0xffff ? 2 : 1;
    if (code < 0x80) continue;
    count += 1;
    const [before, after] = [text.charCodeAt(at - 1) || 0, text.charCodeAt(at + length) || 0];
    const key = (code * 0x10000 + before) * 0x10000 + after;
    const known = signs.get(key);
    if (known !== undefined) known.times += 1;
    else
      signs.set(key, {
        sign: text.slice(at, at + length),
        before: text[at - 1] ?? '',
        after: text[at + length] ?? '',
        times: 1,
      });
  }
  const isPaired = text.includes('«') === text.includes('»');
  return { all: [...signs.values()], count, isPaired };
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
