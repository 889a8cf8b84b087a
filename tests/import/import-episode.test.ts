import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { isError, type Problem } from '../../src/core/problem.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import type { ReceivedFolder } from '../../src/import/receive/received.ts';
import { captionPage, receivedFolder } from './received.ts';

const MANIFEST = 'id: talk\ntitle: A talk\nlanguage: en\nduration: 1:00\n';

async function importTalk(page: string, manifest = MANIFEST) {
  const { episode, problems } = await importEpisode(receivedFolder(manifest, page));
  return { episode, track: episode?.tracks[0] as Track, problems };
}
const codes = (problems: readonly Problem[]) => problems.map((problem) => problem.code);

describe('times', () => {
  test('that go back hold the line at the time before it, and say so with its number', async () => {
    const page = captionPage([
      ['0:10', 'one'],
      ['0:20', 'two'],
      ['0:05', 'three'],
      ['0:30', 'four'],
    ]);
    const { track, problems } = await importTalk(page);
    expect(track.text).toEqual(['one', 'two', 'three', 'four']);
    expect(track.start).toEqual([10, 20, 23.75, 30]);
    expect(problems).toMatchObject([
      { code: 'time-backwards', source: 'talk/1.txt', line: page.split('\n').indexOf('0:05') + 1 },
    ]);
  });

  test('that cannot be read keep their words', async () => {
    const { track, problems } = await importTalk(
      captionPage([
        ['0:10', 'one'],
        ['0:99', 'two'],
        ['0:30', 'three'],
      ]),
    );
    expect(track.text).toEqual(['one', '0:99 two', 'three']);
    expect(codes(problems)).toEqual(['time-unreadable']);
  });

  test('beyond the recording are noticed', async () => {
    const { track, problems } = await importTalk(
      captionPage([
        ['0:10', 'one'],
        ['5:00', 'two'],
      ]),
    );
    expect(track.start).toEqual([10, 300]);
    expect(codes(problems)).toEqual(['length-differs']);
  });

  test('that all go back are reported twenty times, not a thousand', async () => {
    const rows = Array.from({ length: 999 }, (_, index): [string, string] => [
      `${999 - index}:00`,
      'word',
    ]);
    const { track, problems } = await importTalk(captionPage(rows), 'id: talk\nlanguage: en\n');
    expect(track.text).toHaveLength(999);
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)?.message).toMatch(/There are 978 more like it\.$/);
  });
});

describe('turns', () => {
  test('hold the words before the first mark as well', async () => {
    const { track } = await importTalk(
      captionPage([
        ['0:00', 'one'],
        ['0:02', 'two >> three'],
      ]),
    );
    expect(track.turns.map((turn) => turn.at)).toEqual([
      [0, 0],
      [1, 4],
    ]);
  });

  test('start with the first word where it is marked', async () => {
    const { track } = await importTalk(captionPage([['0:00', '>> one']]));
    expect(track.turns.map((turn) => turn.at)).toEqual([[0, 0]]);
    expect(track.text).toEqual(['one']);
  });
});

test('what the manifest says is in the episode', async () => {
  const manifest = readFileSync(join(import.meta.dirname, '../fixtures/manifest/whole.yaml'));
  const { episode } = await importEpisode(
    receivedFolder(manifest, captionPage([['0:00', 'word']])),
  );
  expect(episode).toMatchObject({
    id: '1984',
    title: { 'zh-Hans': '1984' },
    show: 'No',
    published: '2026',
    duration: 4196,
    media: [
      { youtube: 'vK1qEF3a3WM' },
      { url: 'https://example.org/talk.mp3', type: 'audio/mpeg' },
    ],
    people: [{ name: 'Null', role: 'host' }, { name: 'Jakub Pachocki' }],
    topics: ['alignment', '42'],
    links: [{ label: 'The paper', url: 'https://example.org/paper' }],
    description: { 'zh-Hans': 'Folded text.' },
  });
});

describe('a text that stops long before the recording does', () => {
  test.each([
    ['1:00:00', '55:00', []],
    ['1:00:00', '50:00', ['length-differs']],
    ['2:00', '1:10', []],
    ['2:00', '0:50', ['length-differs']],
  ])('of %s at %s', async (duration, stamp, expected) => {
    const page = captionPage([
      ['0:00', 'one'],
      [stamp, 'two'],
    ]);
    const { problems } = await importTalk(page, `id: talk\nlanguage: en\nduration: ${duration}\n`);
    expect(codes(problems)).toEqual(expected);
  });
});

describe('what the manifest leaves out', () => {
  test('the documents say', async () => {
    const page = captionPage([['58:40', 'uma palavra']], '58:472 words · ~1 min readPortuguese');
    const { episode, problems } = await importTalk(page, 'id: talk\n');
    expect(problems).toEqual([]);
    expect(episode).toMatchObject({ title: { pt: 'A title' }, duration: 3527 });
  });

  test('may be unknown', async () => {
    const { episode, problems } = await importTalk(captionPage([['0:00', 'word']]), 'id: talk\n');
    expect(episode).toMatchObject({ title: { und: 'A title' }, duration: null, media: [] });
    expect(codes(problems)).toEqual(['language-unknown']);
  });
});

describe('several documents', () => {
  test('give a track each, of different ids', async () => {
    const page = captionPage([['0:00', 'word']]);
    const { episode } = await importEpisode(receivedFolder(MANIFEST, page, page, page));
    expect(episode?.tracks.map((track) => track.id)).toEqual([
      'en-captured',
      'en-captured-2',
      'en-captured-3',
    ]);
  });

  test('make an episode without what cannot be read of them, and say so', async () => {
    const { episode, problems } = await importEpisode(
      receivedFolder(
        MANIFEST,
        '{"segments": [',
        captionPage([['0:00', 'word']]),
        'Dear all,',
        '',
        null,
        '%PDF-1.7',
      ),
    );
    expect(episode?.tracks.map(({ text }) => text)).toEqual([['word']]);
    expect(problems.map(({ code, source }) => [code, source])).toEqual([
      ['source-left-out', 'talk/1.txt'],
      ['source-left-out', 'talk/3.txt'],
      ['source-left-out', 'talk/4.txt'],
      ['source-left-out', 'talk/5.txt'],
      ['source-left-out', 'talk/6.txt'],
    ]);
    // What is wrong is said, and what helps.
    expect(problems[0]?.message).toMatch(
      /^The JSON breaks off after .*\. Fetch or export the file/,
    );
  });

  test('make none where no text of them is left', async () => {
    const { episode, problems } = await importEpisode(
      receivedFolder(MANIFEST, 'Dear all,', '0:00 One\n10:00 Two\n20:00 Three\n'),
    );
    expect(episode).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'source-unrecognised', source: 'talk/1.txt' }]);
  });
});

test('the same folder gives the same episode', async () => {
  const page = captionPage([['0:00', 'word']]);
  expect(JSON.stringify(await importTalk(page))).toBe(JSON.stringify(await importTalk(page)));
});

describe('whatever a folder holds', () => {
  const stamp = fc.oneof(
    fc.constantFrom('0:00', '0:01', '0:05', '59:59', '1:00:00', '0:75', '99999:00:00'),
    fc.string(),
  );
  const words = fc.oneof(
    fc.constantFrom('>> so', 'it >> goes.', '>>', '0:07', 'AI Summary', 'More transcripts'),
    fc.string(),
  );
  const head = fc.oneof(
    fc.constantFrom(
      '',
      '58:4713 words · ~1 min readEnglish',
      'Key points\n• a — b\n“So it goes.” Ada',
    ),
    fc.constantFrom(
      'Section summaries\n0:00-0:01\nOne\nwatch\n0:90-9:99:99\n1:00-0:30\nTwo\nnever',
    ),
    fc.string(),
  );
  const page = fc
    .tuple(fc.array(fc.tuple(stamp, words)), head)
    .map(([rows, top]) => captionPage(rows, top));
  const yaml = fc.oneof(
    fc.constantFrom(MANIFEST, 'id: talk\nlanguage: en\n', 'id: [', '- a', 'id: talk\npeople: [1]'),
    fc
      .dictionary(fc.constantFrom('id', 'title', 'media', 'people', '__proto__', 'x'), fc.json())
      .map((fields) =>
        Object.entries(fields)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      ),
    fc.string(),
  );
  const content = fc.oneof(page, fc.string(), fc.uint8Array());

  test('the import returns, and what it returns is sound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(yaml, { nil: undefined }),
        fc.array(fc.option(content), { maxLength: 3 }),
        async (manifest, sources) => {
          const folder: ReceivedFolder = receivedFolder(manifest, ...sources);
          const { episode, problems } = await importEpisode(folder);
          expect(episode === undefined).toBe(problems.some(isError));
          if (episode !== undefined)
            expect(readEpisode(JSON.parse(JSON.stringify(episode)))).toEqual({ episode });
        },
      ),
      { numRuns: 400 },
    );
  });
});
