/**
 * A track as SubRip. The format has no specification and no escapes; what a player would take for markup is written
 * as the entity that browsers and editors read. Where a turn begins stands the name, as Podcasting 2.0 has it; inside a
 * cue it begins a line.
 */
import type { View } from '../../core/reading/reading.ts';
import { escapeSrt } from './escape-text.ts';
import { formatStamp } from './stamp.ts';
import { type TimedCue, timedCues, type Voice } from './timed-cue.ts';
import { turnMark } from './turn-mark.ts';

export function writeSrt({ episode, primary }: View): string {
  const cues = timedCues(episode, primary);
  const once = namedOnce(cues);
  const blocks = cues.map(({ startTime, endTime, voices }, index) =>
    [
      index + 1,
      `${formatStamp(startTime, ',')} --> ${formatStamp(endTime, ',')}`,
      ...voices.map(
        (voice, nth) =>
          `${turnMark(voice, index + nth === 0)}${label(voice, once)}${escapeSrt(voice.text)}`,
      ),
    ].join('\n'),
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** A name that stands in front of words but once may be taken for words; after the sign for a speaker it is a name. */
function label({ speaker, opensTurn }: Voice, once: ReadonlySet<string>): string {
  if (speaker === null || !opensTurn) return '';
  return `${once.has(speaker) ? '>> ' : ''}${escapeSrt(speaker)}: `;
}

function namedOnce(cues: readonly TimedCue[]): Set<string> {
  const once = new Set<string>();
  const named = new Set<string>();
  for (const { speaker, opensTurn } of cues.flatMap(({ voices }) => voices)) {
    if (speaker === null || !opensTurn) continue;
    if (named.has(speaker)) once.delete(speaker);
    else once.add(speaker);
    named.add(speaker);
  }
  return once;
}
