/** Suites of JSON and HTML, and of what YouTube's tools give. Their words stay in their files: what is expected is counted out of them another way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/formats/source-document.ts';
import { differs } from './suite.ts';
import { decoded, folderSuite, read, rowsOf, source } from './suite-documents.ts';

export const handmadeShapes = folderSuite('shapes', ['handmade-shapes'], (folder) => {
  const expected: { start: number; end: number; text: string }[] = JSON.parse(
    readFileSync(join(folder, 'expected-whisper-family.json'), 'utf8'),
  );
  const rows = expected.map(({ start, end, text }) => [start, end, text]);
  const family = [
    'openai-whisper.json',
    'whisperx.json',
    'whisper-cpp.json',
    'faster-whisper-list.json',
    'openai-api-verbose.json',
  ];
  return [
    ...family.map((name) => ({
      name,
      check: async () => differs(rowsOf(await read(folder, name)), rows),
    })),
    {
      name: 'info.with-chapters.info.json',
      check: async () => {
        const { title, media, duration, published, chapters } = await read(
          folder,
          'info.with-chapters.info.json',
        );
        const times = chapters.map(({ startTime, endTime }) => [startTime, endTime]);
        return differs(
          [title, media, duration, published, times],
          [
            'A talk: part 1/2',
            [{ youtube: 'abcdefghijk' }],
            754,
            '2024-01-31',
            [
              [0, 83],
              [83, 600],
              [600, 754],
            ],
          ],
        );
      },
    },
  ];
});

export const podcastNamespace = folderSuite(
  'podcast',
  ['podcast-namespace', 'docs', 'examples'],
  (folder) => [
    {
      name: 'transcripts/example.json',
      check: async () => {
        const raw: { segments: { body: string; speaker: string; startTime: number }[] } =
          JSON.parse(source(folder, 'transcripts/example.json'));
        const { texts } = await read(folder, 'transcripts/example.json');
        const { segments } = raw;
        const times = texts[0]?.cues.flatMap((cue) => cue.words ?? []).map(([, time]) => time);
        const names = texts[0]?.turns.map(({ name }) => name);
        return (
          differs(
            wordsOf(texts),
            segments.map(({ body }) => body.trim()),
          ) ??
          differs(
            times,
            segments.map(({ startTime }) => startTime),
          ) ??
          differs(names, [...new Set(segments.map(({ speaker }) => speaker))])
        );
      },
    },
    {
      name: 'transcripts/example.html',
      check: async () => {
        const html = source(folder, 'transcripts/example.html');
        const paragraphs = between(html, 'p').map(decoded);
        const { texts } = await read(folder, 'transcripts/example.html');
        const times = between(html, 'time').map(clockSeconds);
        const names = between(html, 'cite').map((name) => name.replace(/\s*:$/, ''));
        return (
          differs(
            texts[0]?.cues.map((cue) => cue.text),
            paragraphs,
          ) ??
          differs(
            texts[0]?.cues.map((cue) => cue.startTime),
            times,
          ) ??
          differs(
            texts[0]?.turns.map(({ name }) => name),
            names.filter((name, index) => name !== names[index - 1]),
          )
        );
      },
    },
    ...['chapters/example.json', 'chapters/exampleComplex.json'].map((name) => ({
      name,
      check: async () => {
        const raw: { chapters: { startTime: number; title?: string; toc?: boolean }[] } =
          JSON.parse(source(folder, name));
        const shown = raw.chapters.filter(({ toc }) => toc !== false);
        return differs(
          (await read(folder, name)).chapters.map(({ startTime, title }) => [startTime, title]),
          shown.map(({ startTime, title }) => [startTime, title]),
        );
      },
    })),
    ...['transcripts/example.srt', 'transcripts/example.vtt'].map((name) => ({
      name,
      check: async () => {
        const text = source(folder, name);
        const { texts } = await read(folder, name);
        return differs(texts[0]?.cues.length, text.split('-->').length - 1);
      },
    })),
  ],
);

export const youtubeTranscriptApi = folderSuite(
  'youtubeTranscriptApi',
  ['youtube-transcript-api', 'youtube_transcript_api', 'test', 'assets'],
  (folder) =>
    readdirSync(folder).map((name) => ({
      name,
      check: async () => {
        const lines = Array.from(
          source(folder, name).matchAll(/<text start="(.*?)" dur="(.*?)">(.+?)<\/text>/g),
          ([, start, dur, text = '']) => [
            Number(start),
            Math.round((Number(start) + Number(dur)) * 1000) / 1000,
            text.replace(/&lt;\/?i>/g, ''),
          ],
        );
        return differs(rowsOf(await read(folder, name)), lines);
      },
    })),
);

export const json3Synthetic = folderSuite('json3Synthetic', ['json3-synthetic'], (folder) => [
  ...['synthetic_digdeep.json3', 'synthetic_hanif.json3', 'synthetic_yt2md.json3'].map((name) => ({
    name,
    check: async () => {
      const { events }: { events: { tStartMs: number; segs?: { utf8: string }[] }[] } = JSON.parse(
        source(folder, name),
      );
      const expected = events.flatMap(({ tStartMs, segs = [] }) => {
        const text = segs
          .map(({ utf8 }) => utf8)
          .join('')
          .trim();
        return text === '' ? [] : [[tStartMs / 1000, text]];
      });
      return differs(
        rowsOf(await read(folder, name)).map(([start, , text]) => [start, text]),
        expected,
      );
    },
  })),
  {
    name: 'synthetic_ytcap.en.vtt',
    check: async () =>
      differs(
        rowsOf(await read(folder, 'synthetic_ytcap.en.vtt')).map(([start, end]) => [start, end]),
        [
          [1, 3.5],
          [4.25, 6],
          [3723.004, 3725.006],
        ],
      ),
  },
  {
    name: 'synthetic_chapters_ytcap.info.json',
    check: async () => {
      const name = 'synthetic_chapters_ytcap.info.json';
      const raw: { title: string; duration: number; tags: string[] } = JSON.parse(
        source(folder, name),
      );
      const { title, duration, topics } = await read(folder, name);
      return differs([title, duration, topics], [raw.title, raw.duration, raw.tags]);
    },
  },
]);

function wordsOf(texts: SourceDocument['texts']): string[] {
  return texts.flatMap(({ cues }) => cues.flatMap(({ text }) => text.split(/\s+/)));
}

function between(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g')), (match) =>
    (match[1] ?? '').trim(),
  );
}

function clockSeconds(clock: string): number {
  return clock.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
