/** Whether words in front of a colon or a time are a speaker. */
import { isNumberedVoice } from '../anonymous.ts';
import { isNobody } from '../nobody.ts';

/** One to four words with capitals, or of a script that has none; little words between them; a number or a role behind. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’._-]*|\p{Lo}[\p{Lo}\p{M}·・ー]{0,11})`;
const LITTLE =
  '(?:de|del|da|do|dos|van|von|der|den|di|du|la|le|al|bin|ibn|ben|el|y|e|of|the|and|hon\\.|&)';
/** `ANN BERG, HOST`: records write all of it in capitals, the office behind a comma. */
const CAPITAL = String.raw`\p{Lu}[\p{Lu}\p{M}\p{N}'’.&/-]*`;
const IN_CAPITALS = String.raw`${CAPITAL}(?: ${CAPITAL}){0,4}, ${CAPITAL}(?:,? ${CAPITAL}){0,6}(?:\s\([^()\d\n]{1,30}\))?`;
const NAMED = String.raw`${WORD}(?:[ \t](?:${LITTLE}[ \t]){0,2}(?:${WORD}|#?\d{1,3})){0,3}(?:\s?\([^()\d\n]{1,30}\)){0,2}`;
const NAME = `(?:${IN_CAPITALS}|${NAMED})`;
export const NAME_PATTERN = NAME;
const WHOLE = new RegExp(`^${NAME}$`, 'u');
const LONGEST = 60;

export function isSpeakerName(words: string): boolean {
  const name = words.trim();
  if (name.length > LONGEST || isNobody(name)) return false;
  return WHOLE.test(name) || isNumberedVoice(name);
}
