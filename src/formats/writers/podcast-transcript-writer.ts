/** A track as a Podcasting 2.0 transcript (JSON, version 1.0.0): a segment for each cue, or for each speaker in it. */
import type { View } from '../../core/reading/reading.ts';
import { timedCues } from './timed-cue.ts';
import { turnMark } from './turn-mark.ts';

/** When a speaker begins inside a cue is not known: such segments share the cue's times. */
export function writePodcastTranscript({ episode, primary }: View): string {
  const segments = timedCues(episode, primary).flatMap(({ startTime, endTime, voices }, index) =>
    voices.map((voice, nth) => ({
      ...(voice.speaker === null ? {} : { speaker: voice.speaker }),
      startTime,
      endTime,
      body: turnMark(voice, index + nth === 0) + voice.text,
    })),
  );
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 2)}\n`;
}
