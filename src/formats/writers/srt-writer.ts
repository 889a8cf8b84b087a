/**
 * A track as SubRip. The format has no specification and no escapes; what a player would take for markup is written
 * as the entity that browsers and editors read. Names stand before the words where a turn begins, as Podcasting 2.0 has it.
 */
import type { View } from '../../core/reading.ts';
import { formatStamp } from './stamp.ts';
import { timedCues, type Voice } from './timed-cue.ts';
import { turnMark } from './turn-mark.ts';

export function writeSrt({ episode, primary }: View): string {
  const blocks = timedCues(episode, primary).map(({ startTime, endTime, voices }, index) => {
    const lines = voices.map((voice, nth) => formatLine(voice, index + nth === 0));
    return [
      index + 1,
      `${formatStamp(startTime, ',')} --> ${formatStamp(endTime, ',')}`,
      // Two who speak in one cue have a line with a dash each.
      ...(lines.length === 1 ? lines : lines.map((line) => `- ${line}`)),
    ].join('\n');
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function formatLine(voice: Voice, isFirst: boolean): string {
  const { speaker, opensTurn, text } = voice;
  const name = speaker !== null && opensTurn ? `${escapeText(speaker)}: ` : '';
  return `${turnMark(voice, isFirst)}${name}${escapeText(text)}`;
}

/** A tag, an entity, an arrow; and what players know from Advanced SubStation Alpha: `{\an8}`, `\N`. */
const MARKUP = /<(?=[a-z/!])|&(?=#?\w+;)|(?<=--)>|\{(?=\\)|\\(?=[Nnh])/gi;

function escapeText(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
