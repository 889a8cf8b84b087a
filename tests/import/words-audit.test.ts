/**
 * Words in the document = words in the episode + words counted as left out, of everything that is there to be read: every suite, the
 * corpus, the seeds, the library's own sources and every fixture. Where more are lost than are told, the file stands here with its reason.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsLost } from '../../src/formats/audit/audit-document.ts';
import { auditChapters, auditTalk } from '../../src/import/audit-talk.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { type ReadSource, readSource } from '../../src/import/receive/read-source.ts';
import { suitePath } from '../conformance/suite.ts';
import { received } from './received.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What a test makes that is larger is made to be refused. */
const LARGEST = 2_000_000;

const FOLDERS: Record<string, string | undefined> = {
  fixtures: join(ROOT, 'tests/fixtures'),
  sources: join(ROOT, 'data/sources'),
  suites: suitePath(),
  corpus: suitePath('..', 'corpus'),
  seeds: suitePath('..', 'seeds'),
};

/** Files of which words are lost, by their end; and why that is right. */
const KNOWN: Record<string, string> = {
  'wpt-webvtt/wpt-file-parsing/stylesheets.vtt':
    'A style sheet goes on below a line of times in its comment.',
  'wpt-webvtt/wpt-file-parsing/timings-garbage.vtt': 'Letters stand in the midst of its times.',
  'ytsubconverter-srv3/YTSubConverter.Tests/Ttml/Files/Visibility.xml':
    'Its last caption is a name of somebody who says nothing.',
};

describe('the words of every file', () => {
  for (const [name, folder] of Object.entries(FOLDERS))
    if (folder === undefined) test.skip(`${name}: not there`, () => {});
    else
      test(`${name}: are read, or counted as left out`, async () => {
        const lost: string[] = [];
        let read = 0;
        for (const path of filesOf(folder)) {
          const file = received(relative(folder, path), readFileSync(path));
          const { problems, episode } = await importEpisode({
            manifestName: 'talk/episode.yaml',
            sources: [file],
            title: 'Talk',
          });
          if (episode !== undefined) read += 1;
          for (const { code, message } of problems)
            if (code === 'words-lost' && KNOWN[file.name] === undefined)
              lost.push(`${file.name}: ${message}`);
        }
        expect(lost).toEqual([]);
        expect(read).toBeGreaterThan(0);
      }, 120_000);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => {
      // Among the fixtures is a link that leads nowhere.
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() && found.size > 0 && found.size < LARGEST;
    });
}

describe('the words of a talk', () => {
  const VTT =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nNobody knows.\n\n00:03.000 --> 00:04.000\nWe ask.\n';
  const sourceOf = async (text: string) =>
    (await readSource(received('t/a.en.vtt', text))) as ReadSource;
  const importOf = (text: string) =>
    importEpisode({
      manifestName: 't/episode.yaml',
      sources: [received('t/a.en.vtt', text)],
      title: 'T',
    });

  test('are in its tracks', async () => {
    const { episode, problems } = await importOf(VTT);
    expect(problems.map(({ code }) => code)).not.toContain('words-lost');
    expect(auditTalk([await sourceOf(VTT)], episode?.tracks ?? [])).toEqual([]);
  });

  test('that go on the way to the tracks are counted, with the file they stand in', async () => {
    const tracks = (await importOf(VTT)).episode?.tracks ?? [];
    const fewer = tracks.map((track) => ({ ...track, text: track.text.slice(0, 1) }));
    const lost = auditTalk([await sourceOf(VTT)], fewer);
    expect(lost).toEqual([{ ...wordsLost(2, 4, 'We'), source: 't/a.en.vtt' }]);
  });

  test('of two texts are each looked for: one does not stand for the other', async () => {
    const other = VTT.replace('We ask', 'Why so');
    const sources = [
      await sourceOf(VTT),
      { ...(await sourceOf(other)), file: received('t/b.en.vtt', other) },
    ];
    const tracks = (await importOf(VTT)).episode?.tracks ?? [];
    expect(auditTalk(sources, tracks).map(({ source }) => source)).toEqual(['t/b.en.vtt']);
  });
});

describe('the words of chapters', () => {
  const NOTES = '0:00 The first words\n0:30 Second words\n2:00 The last of them\n';
  const folder = (duration: string) => ({
    manifestName: 't/episode.yaml',
    manifest: received('t/episode.yaml', `id: t\ntitle: T\nlanguage: en\nduration: ${duration}\n`),
    sources: [
      received('t/a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nNobody knows.\n'),
      received('t/a.description', NOTES),
    ],
  });

  test('that lie outside the recording are counted as left out', async () => {
    const { problems } = await importEpisode(folder('1:00'));
    expect(problems.map(({ code, words }) => [code, words])).toContainEqual(['chapter-outside', 4]);
    expect(problems.map(({ code }) => code)).not.toContain('words-lost');
  });

  test('that go without a word about it are lost', async () => {
    const { episode } = await importEpisode(folder('3:00'));
    const source = (await readSource(received('t/a.description', NOTES))) as ReadSource;
    const chapters = episode?.chapters ?? [];
    expect(chapters).toHaveLength(3);
    expect(auditChapters([source], chapters, [])).toEqual([]);
    expect(auditChapters([source], chapters.slice(0, 2), [])).toEqual([
      { ...wordsLost(4, 9, 'The'), source: 't/a.description' },
    ]);
  });
});
