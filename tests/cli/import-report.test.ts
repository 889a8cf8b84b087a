import { expect, test } from 'vitest';
import { printImport } from '../../src/cli/import-report.ts';
import type { EpisodeReport } from '../../src/cli/import-run.ts';

const report = (index: number): EpisodeReport => ({
  folder: `f${index}`,
  id: `talk-${index}`,
  outcome: index === 7 ? 'refused' : 'written',
  problems: [
    index === 7
      ? { code: 'json-broken', message: 'This ends too early.', source: 'f7/t.json', line: 1 }
      : { code: 'language-unknown', message: 'No language.', source: `f${index}/t.vtt`, line: 1 },
  ],
});

test('a thousand files give a report of one screen: each kind of problem once, with a count', () => {
  const reports = Array.from({ length: 1000 }, (_, index) => report(index));
  const lines = printImport(reports);
  expect(lines.length).toBeLessThanOrEqual(24);
  const kinds = lines.filter((line) => /^f\d+\//.test(line));
  expect(kinds).toEqual([
    expect.stringMatching(/^f7\/t\.json:1: This ends too early\. .*again/),
    expect.stringMatching(
      /^f0\/t\.vtt:1: No language\. .*\(998 more like it, told with --verbose\.\)$/,
    ),
  ]);
  expect(lines.at(-1)).toBe('1,000 episodes: 999 written, 1 not imported.');
  expect(printImport(reports, true).length).toBeGreaterThan(2000);
});
