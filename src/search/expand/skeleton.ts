/**
 * The consonants of a word as an ear tells them apart: vowels, h, w and y are gone, voiced and voiceless are one, and
 * so are the hissing sounds. What a speech recogniser makes of a name it does not know keeps this: "Ismileov" and
 * "Izmailov" are both smlf. Latin letters only; empty for anything else.
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  let last = '';
  for (let at = 0; at < word.length; at += 1) {
    const sound = soundAt(word, at);
    if (sound === null) return '';
    for (const part of sound) {
      if (part !== last) skeleton += part;
      last = part;
    }
    // Equal letters melt into one; a vowel between them keeps them apart.
    if (sound === '' && isVowel(word.charCodeAt(at))) last = '';
  }
  return skeleton;
}

/** Sounds of single letters, a to z. */
const LETTERS = [
  ...['', 'b', 'k', 't', '', 'f', 'k', '', '', 's', 'k', 'l', 'm'],
  ...['n', '', 'b', 'k', 'r', 's', 't', '', 'f', '', 'ks', '', 's'],
];
const A = 97;

/** Null where the character is no Latin letter. */
function soundAt(word: string, at: number): string | null {
  const sound = LETTERS[word.charCodeAt(at) - A];
  if (sound === undefined) return null;
  const next = word[at + 1];
  switch (word[at]) {
    case 'c':
      // cent, city, chat; but ck, and sch as in German names, whose s has spoken already.
      return next === 'e' || next === 'i' || next === 'y' || next === 'h' ? 's' : 'k';
    case 'p':
      return next === 'h' ? 'f' : sound;
    case 'g':
      // though, neighbour
      return next === 'h' && at > 0 ? '' : sound;
    case 'k':
      return next === 'n' && at === 0 ? '' : sound;
    case 't':
      return next === 'c' && word[at + 2] === 'h' ? '' : sound;
    default:
      return sound;
  }
}

function isVowel(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;
}
