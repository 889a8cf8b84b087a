import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem, isError } from '../../src/core/problem.ts';
import { findFormat, readDocument } from '../../src/formats/formats.ts';
import { suitePath } from '../conformance/suite.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/unread-kinds');

/** What each is called when it is refused. */
const NAMES: Record<string, string> = {
  'ass-nofmt.ssa': 'SubStation Alpha subtitles (SSA)',
  'ass.ass': 'Advanced SubStation Alpha subtitles (ASS)',
  'calendar.ics': 'calendar',
  'cuts.edl': 'edit decision list (EDL)',
  'ffmetadata.txt': 'metadata of FFmpeg',
  'letter.eml': 'e-mail',
  'meet-chat.sbv': 'Google Meet',
  'microdvd.sub': 'MicroDVD',
  'mpl2.txt': 'MPL2',
  'ogm-chapters.txt': 'OGM',
  'piece.html': 'HTML',
  'pieces.vtt': 'M3U8',
  'play.fountain': 'screenplay (Fountain)',
  'praat.TextGrid': 'Praat',
  'premiere.csv': 'comma-separated values (CSV)',
  'premiere.txt': 'times in frames',
  'program.log': 'log',
  'python.txt': 'Python',
  'qttext.txt': 'QuickTime text',
  'realtext.rt': 'RealText',
  'resolve.txt': 'times in frames',
  'scc.scc': 'Scenarist captions (SCC)',
  'segments.stm': '(STM)',
  'smi.smi': 'SAMI',
  'subviewer-1.sub': 'SubViewer subtitles',
  'subviewer.sub': 'SubViewer subtitles',
  'talkbank.cha': 'TalkBank',
  'system.log': 'log',
  'voices.rttm': '(RTTM)',
  'whisper.tsv': 'tab-separated values (TSV)',
  'words.ctm': '(CTM)',
  'youtube.sbv': '(SBV)',
};

describe('a text of a known kind that is not read', () => {
  test('has a fixture each', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(NAMES).sort());
  });

  test.each(Object.entries(NAMES))('is refused by its name: %s is %s', async (file, name) => {
    const document = await documentOf(join(FIXTURES, file));
    expect(document).toMatchObject({ texts: [], chapters: [] });
    expect(document?.title).toBeUndefined();
    expect(document?.problems.filter(isError).map(formatProblem).join()).toContain(name);
  });

  test.each([
    ['a talk about times', 'Start, end, stop: this is how we count. '.repeat(20)],
    ['a list in a sentence', 'Text, time, and speakers are what we ask for. '.repeat(20)],
    ['notes in brackets', '[Music] So we ask what they know. '.repeat(20)],
    ['somebody who reads out a letter', 'From: a friend.\nSubject: the bread.\n'.repeat(20)],
    [
      'somebody who warns',
      'Ann: WARNING: do not touch it.\nBen: ERROR was what I saw at 10:00:05.\n'.repeat(9),
    ],
    ['captions', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}We ask.\n'],
    ['lines of a talk', '[0:05] We ask.\n[0:09] So they say.\n'],
  ])('is not seen in %s', (_what, text) => {
    expect(String(findFormat(text)?.id)).not.toMatch(/^unread/);
  });

  test.each(['\t', ',', '[', '{', '"', ' ', 'text,', 'start\t', '{1}', 'Dialogue: '])(
    'is told in a moment where a megabyte repeats %j',
    (piece) => {
      const before = performance.now();
      findFormat(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - before).toBeLessThan(4000);
    },
  );
});

/** JSON of services by its fields. */
const JSONS: Record<string, string> = {
  'deepgram.json': 'Deepgram',
  'google-stt.json': 'Google Speech-to-Text',
  'azure.json': 'Azure Speech',
  'vosk.json': 'Vosk',
  'assemblyai-sentences.json': 'AssemblyAI',
  'J-hf-chunks.json': 'Hugging Face',
  'J-hf-chunks-words.json': 'Hugging Face',
  'J-mlx-sentences.json': 'MLX',
  'J-npm-youtube-transcript.json': 'youtube-transcript',
  'J-captions-scraper.json': 'youtube-captions-scraper',
  'J-youtubei-segments.json': 'YouTube.js',
  'J-yta-nested.json': 'several transcripts',
  'J-podlove-grouped.json': 'Podlove',
  'otranscribe.otr': 'oTranscribe',
};
const reported = suitePath('reported');

describe.skipIf(reported === undefined)(
  'JSON that is not read (skipped where the suite is not there)',
  () => {
    test.each(Object.entries(JSONS))('is refused by its name: %s is %s', async (file, name) => {
      const document = await documentOf(join(reported as string, file));
      expect(document?.texts).toEqual([]);
      expect(document?.problems).toMatchObject([
        { code: 'format-unread', message: expect.stringContaining(name) },
      ]);
    });
  },
);

async function documentOf(path: string) {
  return (await readDocument(readFileSync(path, 'utf8')))?.document;
}
