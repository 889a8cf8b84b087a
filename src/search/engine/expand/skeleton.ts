/**
 * The consonants of a word as an ear tells them apart: vowels, h, w and y are gone, voiced and voiceless are one, and
 * so are the hissing sounds. What a speech recogniser makes of a name it does not know keeps this: "Ismileov" and
 * "Izmailov" are both smlf. Latin letters only; empty for anything else.
 */
export function skeletonOf(word: string): string {
  const sounds = new Uint8Array(2 * word.length);
  const length = writeSkeleton(word, sounds);
  let skeleton = '';
  for (let at = 0; at < length; at += 1) skeleton += String.fromCharCode(sounds[at] as number);
  return skeleton;
}

/** Sounds of single letters, a to z; a space for none. */
const LETTERS = ' bkt fk  sklmn bkrst f k s';
const SOUNDS = Uint8Array.from(LETTERS, (sound) => (sound === ' ' ? 0 : sound.charCodeAt(0)));
const [A, C, E, G, H, I, K, N, O, P, S, T, U, X, Y] = Array.from('aceghiknopstuxy', (letter) =>
  letter.charCodeAt(0),
) as number[];
const F = 'f'.charCodeAt(0);

/** Writes the letters of a skeleton, fewer than two for a letter of the word; returns how many. Makes no garbage. */
export function writeSkeleton(word: string, into: Uint8Array): number {
  let length = 0;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    const plain = SOUNDS[letter - (A as number)];
    if (plain === undefined) return 0;
    const sound = soundInWord(word, at, letter, plain);
    if (sound !== 0 && sound !== last) into[length++] = sound;
    // Equal sounds melt into one; a vowel between them keeps them apart.
    if (sound !== 0 || isVowel(letter)) last = sound;
    if (letter === X) {
      into[length++] = S as number;
      last = S as number;
    }
  }
  return length;
}

function soundInWord(word: string, at: number, letter: number, plain: number): number {
  const next = word.charCodeAt(at + 1);
  switch (letter) {
    case C:
      // cent, city, cycle, chat
      return next === E || next === I || next === Y || next === H ? (S as number) : plain;
    case P:
      return next === H ? F : plain;
    case G:
      // though, neighbour
      return next === H && at > 0 ? 0 : plain;
    case K:
      return next === N && at === 0 ? 0 : plain;
    case T:
      return next === C && word.charCodeAt(at + 2) === H ? 0 : plain;
    default:
      return plain;
  }
}

function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === O || letter === U;
}
