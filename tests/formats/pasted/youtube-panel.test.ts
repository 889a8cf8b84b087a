import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import { formatTime } from '../../../src/core/time/time.ts';
import { findFormat } from '../../../src/formats/formats.ts';
import { youtubePanel } from '../../../src/formats/pasted/youtube-panel.ts';
import { formatCases, spokenWords } from '../format-cases.ts';

interface PanelPaste {
  name: string;
  input: string;
  expected: [startTime: number, text: string][];
  chapters?: [startTime: number, title: string][];
}

const PASTES: PanelPaste[] = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../fixtures/youtube-panel/youtube-panel-paste.json'),
    'utf8',
  ),
);

describe('YouTube’s transcript, pasted', () => {
  test.each(formatCases('youtube-panel'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(youtubePanel);
    expect(youtubePanel.parse(text)).toEqual(expected);
  });

  test.each(PASTES)('$name', ({ input, expected, chapters = [] }) => {
    expect(findFormat(input)).toBe(youtubePanel);
    const document = youtubePanel.parse(input);
    const read = document.texts.flatMap(({ cues }) => cues);
    expect(read.map(({ startTime, text }) => [startTime, text])).toEqual(expected);
    expect(document.chapters.map(({ startTime, title }) => [startTime, title])).toEqual(chapters);
    expect(document.problems).toEqual([]);
  });

  test.each([
    ['prose with times', 'We met at\n3:00 pm and left\n4:30 pm at last.\n'],
    ['an agenda', '10:30 Doors\n11:15 Match\n13:00 Bus\n'],
    ['chapters', '0:00 Intro\n2:00 Middle\n9:00 End\n'],
    ['subtitles', '1\n00:00:00,000 --> 00:00:04,000\n0:05 Nobody\n'],
    ['one time', '0:05\nNobody knows.\n'],
    ['turns in Markdown', '**Ann:** one\n\n0:05 two\n\n0:09 three\n'],
    ['nothing', ''],
  ])('is told from %s', (_name, text) => {
    expect(youtubePanel.recognises(text)).toBe(false);
  });

  test('keeps a time that somebody says in the place of words', () => {
    const { texts } = youtubePanel.parse('0:05\n9:41\n0:08\nor so\n');
    expect(texts[0]?.cues.map(({ text }) => text)).toEqual(['9:41', 'or so']);
  });

  test('keeps lines that stand above it', () => {
    const { title, problems } = youtubePanel.parse('A title\nTwo more words\n0:00\nNobody\n');
    expect(title).toBe('A title');
    expect(problems).toEqual([
      {
        code: 'line-unread',
        message: 'The line “Two more words” stands before the first time.',
        line: 2,
        words: 3,
      },
    ]);
  });
});

describe('any pasted transcript', () => {
  const LABELS: Record<string, (time: number) => string> = {
    none: () => ' ',
    en: (time) => label(time, [' hour', ' minute', ' second'], ', ', (n) => (n === 1 ? '' : 's')),
    ja: (time) => label(time, [' 時間', ' 分', ' 秒'], ' ', () => ''),
    'zh-Hans': (time) => label(time, ['小时', '分钟', '秒钟'], '', () => ''),
  };
  const words = fc
    .array(fc.constantFrom('so', '5', 'seconds', '3:00', '[Music]', '秒', 'minutes,'), {
      minLength: 1,
    })
    .map((parts) => parts.join(' '));
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), words), {
    minLength: 3,
    maxLength: 30,
  });

  test('gives each caption its time and its words back, whatever its words are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(LABELS)), gaps, (lang, captions) => {
        let time = 0;
        const said = captions.map(([gap, text]): [number, string] => {
          time += gap;
          return [time, text];
        });
        const rows = said.map(
          ([at, text]) =>
            `${formatTime(at)}${(LABELS[lang] as (time: number) => string)(at)}${text}`,
        );
        const { texts } = youtubePanel.parse(rows.join('\n'));
        const cues = texts.flatMap((text) => text.cues);
        expect(cues.map(({ startTime, text }) => [startTime, text])).toEqual(said);
      }),
    );
  });

  test('loses no word, however it is cut and mixed', () => {
    const part = fc.constantFrom(
      '0:05',
      '5 seconds',
      '1:05',
      '1 minute',
      '\n',
      ' ',
      ' so ',
      '>>',
      'Chapter 1: A',
      '(0:10)',
      '0:00',
      ' 秒 ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const document = youtubePanel.parse(parts.join(''));
        const cues = document.texts.flatMap((text) => text.cues);
        for (const { startTime } of cues) expect(startTime).toBeGreaterThanOrEqual(0);
        const kept = [
          ...spokenWords(document),
          document.title ?? '',
          ...document.chapters.map(({ title }) => title),
        ].join(' ');
        const reported = document.problems.reduce((sum, { words: count }) => sum + (count ?? 0), 0);
        const spoken = (text: string) => text.match(/so|秒/g)?.length ?? 0;
        expect(spoken(kept) + reported).toBeGreaterThanOrEqual(spoken(parts.join('')));
        expect(countWords(kept)).toBeLessThanOrEqual(countWords(parts.join('')) + parts.length);
      }),
    );
  });
});

function label(
  time: number,
  units: string[],
  joint: string,
  ending: (n: number) => string,
): string {
  const counts = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  return counts
    .flatMap((count, unit) => (count === 0 ? [] : [`${count}${units[unit]}${ending(count)}`]))
    .join(joint);
}
