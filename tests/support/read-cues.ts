/** All cues of a text, where the importer takes them one by one. */
import { type CueFile, readCues as readEach } from '../../src/formats/webvtt/cue-reader.ts';
import type { RawCue } from '../../src/formats/webvtt/raw-cue.ts';

export function readCues(text: string): CueFile & { cues: RawCue[] } {
  const cues: RawCue[] = [];
  return { ...readEach(text, (cue) => cues.push(cue)), cues };
}
