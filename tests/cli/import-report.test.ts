/** The report is read at a terminal: one screen, whatever was imported, and the rest where it is asked for. */
import { expect, test } from 'vitest';
import { printChanges, printImport } from '../../src/cli/import-report.ts';
import type { EpisodeReport } from '../../src/cli/import-run.ts';
import { runImport } from '../../src/cli/run-import.ts';
import { PROBLEM_KINDS, type ProblemCode } from '../../src/core/problem.ts';
import { emptyFolder, readCatalog, writeFiles } from './folders.ts';

/** Lines of a terminal. */
const SCREEN = 30;

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

test.each([1000, 5000])(
  '%i episodes are told on one screen: each kind of problem once, with a count',
  (number) => {
    const reports = Array.from({ length: number }, (_, index) => report(index));
    const lines = printImport(reports);
    expect(lines.length).toBeLessThanOrEqual(SCREEN);
    const kinds = lines.filter((line) => /^f\d+\//.test(line));
    const others = (number - 2).toLocaleString('en');
    expect(kinds).toEqual([
      expect.stringMatching(/^f7\/t\.json:1: This ends too early\. .*again/),
      expect.stringMatching(
        /^f0\/t\.vtt:1: No language\. .*\(.* more like it, told with --verbose\.\)$/,
      ),
    ]);
    expect(kinds[1]).toContain(`(${others} more like it`);
    expect(lines.at(-1)).toBe(
      `${number.toLocaleString('en')} episodes: ${(number - 1).toLocaleString('en')} written, 1 not imported.`,
    );
    expect(printImport(reports, true).length).toBeGreaterThan(2 * number);
    expect(printChanges(reports).length).toBeLessThanOrEqual(SCREEN);
  },
);

test('every kind of problem at once is one screen still, and errors stand first', () => {
  const codes = Object.keys(PROBLEM_KINDS) as ProblemCode[];
  const reports = codes.flatMap((code, index) => [
    {
      ...report(index),
      problems: [{ code, message: `It is ${code}.`, source: `f${index}/t.vtt` }],
    },
    { ...report(index), problems: [{ code, message: 'Once more.', source: 'f0/t.vtt' }] },
  ]);
  const lines = printImport(reports);
  expect(lines.length).toBeLessThanOrEqual(SCREEN);
  expect(lines.find((line) => line.includes(': It is '))).toMatch(/source-unreadable/);
  expect(
    lines.find((line) => line.endsWith('more kinds of problems, told with --verbose.')),
  ).toBeDefined();
});

test('of one episode a problem that repeats is said once, those included that are not listed', () => {
  const again = { code: 'time-unreadable', message: 'No time.', source: 'f/t.vtt' } as const;
  const problems = [
    again,
    again,
    { ...again, message: 'No time. There are 978 more like it.', more: 978 },
  ];
  const lines = printImport([{ ...report(0), problems }]);
  expect(lines[1]).toMatch(/ 981 warnings$/);
  expect(lines.filter((line) => line.includes('No time.'))).toEqual([
    expect.stringMatching(/^ {2}doubtful: .* \(980 more like it, told with --verbose\.\)$/),
  ]);
  const verbose = printImport([{ ...report(0), problems }], true);
  expect(verbose.filter((line) => line.includes('No time.'))).toHaveLength(3);
});

test('a folder of many files of which one is broken is imported but for that one, which is told', async () => {
  const [sources, library] = [emptyFolder(), emptyFolder()];
  const files = Array.from({ length: 300 }, (_, index) => [
    `talk-${index}.en.srt`,
    `1\n00:00:01,000 --> 00:00:02,000\nTalk number ${index} begins here.\n`,
  ]);
  writeFiles(sources, {
    ...Object.fromEntries(files),
    'talk-150.en.srt': '{"segments": [{"text": "cut',
  });
  const { code, lines } = await runImport([sources, '--library', library]);
  expect(code).toBe(1);
  expect(readCatalog(library).total).toBe(299);
  expect(lines.length).toBeLessThanOrEqual(SCREEN);
  expect(lines.filter((line) => line.includes('talk-150'))).toEqual([
    expect.stringMatching(/talk-150\.en\.srt:1: The JSON breaks off/),
  ]);
  expect(lines.at(-1)).toBe('300 episodes: 299 written, 1 not imported.');
});

test('who speaks is told with the rule that tells it, and who was taken for somebody', async () => {
  const [sources, library] = [emptyFolder(), emptyFolder()];
  const cue = (at: number, text: string) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`;
  writeFiles(sources, {
    'a/episode.yaml':
      'id: a\ntitle: A\nlanguage: en\nduration: 1:00\npeople:\n  - name: Matt Turck\n  - name: Ada Host\n',
    'a/talk.vtt': `WEBVTT\n\n${[
      cue(1, '<v Ada Host>Who asks?'),
      cue(2, '<v Matt Turk>I do.'),
      cue(3, '<v Matt Turk>And I ask again.'),
      cue(4, '<v Bo Li>So do I.'),
    ].join('\n')}`,
  });
  const { lines } = await runImport(['--sources', sources, '--library', library, '--json']);
  expect(lines).toContain(
    '  speakers: Matt Turck 2 lines guessed; Ada Host 1 line by voice; Bo Li 1 line by voice',
  );
  expect(lines.find((line) => line.includes('“Matt Turk”'))).toMatch(/is taken for “Matt Turck”/);
  expect(JSON.parse(lines.at(-1) ?? '').episodes[0].speakers).toEqual([
    { name: 'Matt Turck', lines: 2, by: { guess: 2 } },
    { name: 'Ada Host', lines: 1, by: { voice: 1 } },
    { name: 'Bo Li', lines: 1, by: { voice: 1 } },
  ]);
});
