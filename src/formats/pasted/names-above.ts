/** Names that stand on a line of their own above their time, as some services copy them: joined to `Name: 0:10`. */
import { isSpeakerName } from './speaker-name.ts';

const LONE_TIME = String.raw`\[?\(?\d{1,3}:\d{2}(?::\d{2})?\)?\]?`;
const ABOVE = new RegExp(
  String.raw`^[ \t]*(\S[^\r\n:]{0,60}?)[ \t]*((?:\r\n|\r|\n){1,2})[ \t]*(${LONE_TIME})[ \t]*$`,
  'gm',
);
const LONE = new RegExp(String.raw`^[ \t]*${LONE_TIME}[ \t]*$`, 'gm');
/** Of the lone times nearly all: in captions a line of one capitalised word may stand above some. */
const SHARE = 0.8;

/** The text as it is where its times do not stand below names. Lines keep their numbers. */
export function joinNamesAbove(text: string): string {
  const above = Array.from(text.matchAll(ABOVE)).filter((match) => isSpeakerName(match[1] ?? ''));
  const lone = text.match(LONE)?.length ?? 0;
  const names = new Set(above.map((match) => match[1]));
  // Everybody speaks more than once, or there is one name for each of two turns.
  const isNames = above.length >= lone * SHARE && names.size * 2 <= above.length;
  if (above.length < 2 || !isNames) return text;
  return text.replace(ABOVE, (match, name: string, gap: string, time: string) =>
    isSpeakerName(name) ? `${name}: ${time}${gap}` : match,
  );
}
