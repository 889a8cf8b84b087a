/** Captions as people have them: our own edge cases, read by the reader of cues. */
import { readFileSync } from 'node:fs';
import { readCues } from '../support/read-cues.ts';
import { differs, runCases, type Suite, suitePath } from './suite.ts';

export const edge: Suite = {
  name: 'edge',
  async run() {
    const file = suitePath('handmade-edge', 'cases.json');
    if (file === undefined) return 'missing';
    const cases: { name: string; input: string; expected: unknown }[] = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return runCases(
      cases.map(({ name, input, expected }) => ({
        name,
        check: () =>
          differs(
            readCues(input).cues.map(({ startTime, endTime, text }) => ({
              start: startTime,
              end: endTime,
              text,
            })),
            expected,
          ),
      })),
    );
  },
};
