/**
 * Which way a language is written. By its script, which `maximize` finds everywhere: what engines say themselves
 * (`textInfo`) is missing in some and wrong in others, which take `az-Arab` for Latin.
 */

/** Scripts written from right to left that have users today. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

type Direction = 'ltr' | 'rtl' | 'auto';

/** Asked for every paragraph of a text, of a handful of languages; each answer costs some ten microseconds to find. */
const known = new Map<string, Direction>();

/** For a `dir` attribute. `auto`, which looks at the letters, where the tag names no language and no script. */
export function directionOf(language: string): Direction {
  let direction = known.get(language);
  if (direction === undefined) {
    direction = findDirection(language);
    known.set(language, direction);
  }
  return direction;
}

function findDirection(language: string): Direction {
  try {
    if (/^und$/i.test(language)) return 'auto';
    const { script } = new Intl.Locale(language).maximize();
    return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // No language tag at all.
    return 'auto';
  }
}
