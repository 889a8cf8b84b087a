/** Whether words in front of a colon or a time are a speaker. */

/** One to four words with capitals, or of a script that has none; little words between them; a number or a role behind. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’._-]*|\p{Lo}[\p{Lo}\p{M}·・ー]{0,11})`;
const LITTLE =
  '(?:de|del|da|do|dos|van|von|der|den|di|du|la|le|al|bin|ibn|ben|el|y|e|of|the|and|&)';
const NAME = String.raw`${WORD}(?:[ \t](?:${LITTLE}[ \t]){0,2}(?:${WORD}|#?\d{1,3})){0,3}(?:\s?\([^()\d\n]{1,30}\))?`;
export const NAME_PATTERN = NAME;
const WHOLE = new RegExp(`^${NAME}$`, 'u');
/** `Speaker 1`, `SPEAKER_01`: names that services give. */
const NUMBERED =
  /^(?:speaker|spk|sprecher|locuteur|orador|hablante|说话人|發言人|发言人|話者)[ _-]?(?:\d{1,3}|[A-Z])$/i;
const NO_NAMES = new Set(
  'note notes nb ps warning tip tips hint update http https url link links source sources title date author authors tag tags topics description published duration length language summary chapter chapters transcript transcription episode podcast show copyright credits sponsor sponsors example step figure table section part time location subject to from cc re nota remarque hinweis achtung quelle fuente 注 注意 提示 来源 來源 链接 標題 标题 他说 她说 我说 他們說 比如 例如 所以 但是 因此 总之'.split(
    ' ',
  ),
);
const LONGEST = 60;

export function isSpeakerName(words: string): boolean {
  const name = words.trim();
  if (name.length > LONGEST || isLabel(name)) return false;
  return WHOLE.test(name) || NUMBERED.test(name);
}

/** A word that stands before a colon and never speaks. */
export function isLabel(words: string): boolean {
  return NO_NAMES.has(words.toLowerCase());
}

/** A service's name for a voice needs no colon to be one. */
export function isNumberedSpeaker(words: string): boolean {
  return NUMBERED.test(words.trim());
}
