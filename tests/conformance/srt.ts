/** SubRip files of another reader's tests. Those in a legacy encoding are the decoder's business first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/formats/formats.ts';
import { differs, runCases, type Suite, suitePath } from './suite.ts';

export const cdownSrt: Suite = {
  name: 'cdownSrt',
  async run() {
    const folder = suitePath('cdown-srt', 'srt_tools', 'tests', 'files');
    if (folder === undefined) return 'missing';
    return runCases([
      {
        name: 'ascii.srt',
        async check() {
          const text = readFileSync(join(folder, 'ascii.srt'), 'utf8');
          const read = await readDocument(text);
          const cues = read?.document.texts[0]?.cues.map((cue) => [
            cue.startTime,
            cue.endTime,
            cue.text,
          ]);
          return differs([read?.role, cues, read?.document.problems], ['srt', rowsOf(text), []]);
        },
      },
    ]);
  },
};

/** The file is as regular as can be: numbers, times, a line, an empty line. */
function rowsOf(text: string): [number, number, string][] {
  const rows = text.matchAll(/^\d+\n(\S+) --> (\S+)\n(.+)$/gm);
  return Array.from(rows, ([, start = '', end = '', words = '']) => [
    secondsOf(start),
    secondsOf(end),
    words,
  ]);
}

function secondsOf(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.replace(',', '.').split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
