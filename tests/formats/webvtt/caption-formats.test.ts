import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { srt, webvtt } from '../../../src/formats/webvtt/caption-formats.ts';
import { formatCases, spokenWords } from '../format-cases.ts';

describe('WebVTT', () => {
  test.each(formatCases('webvtt'))('$name', async ({ text, expected }) => {
    expect([webvtt, srt]).toContain(findFormat(text));
    expect((await readDocument(text))?.document).toEqual(expected);
  });
});

describe('SRT', () => {
  test.each(formatCases('srt'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(srt);
    expect(srt.parse(text)).toEqual(expected);
  });

  test('has times in whole seconds where all of many are', () => {
    const cues = (ms: string) =>
      Array.from({ length: 10 }, (_, n) => `00:00:0${n},${ms} --> 00:00:0${n},900\nWord ${n}\n`);
    expect(srt.parse(cues('000').join('\n')).texts[0]?.resolution).toBe(1);
    expect(srt.parse(cues('100').join('\n')).texts[0]).not.toHaveProperty('resolution');
  });
});

describe('WebVTT files one after the other, each from 0:00', () => {
  const file = (lines: readonly [start: number, end: number, text: string][]) =>
    `WEBVTT\n\n${lines
      .map(([start, end, text]) => {
        const stamp = (time: number) => `00:00:${time.toFixed(3).padStart(6, '0')}`;
        return `${stamp(start)} --> ${stamp(end)}\n${text}\n`;
      })
      .join('\n')}`;
  const read = (...files: string[]) => webvtt.parse(files.join('\n'));

  test('in two languages are two texts', () => {
    const { texts, problems } = read(
      file([
        [0, 3, 'Good evening to you.'],
        [4, 7, 'This is our garden.'],
      ]),
      file([
        [0, 3, '大家晚上好。'],
        [4, 7, '这是我们的花园。'],
      ]),
    );
    expect(texts.map(({ lang, cues }) => [lang, cues.map(({ startTime }) => startTime)])).toEqual([
      ['en', [0, 4]],
      ['zh-Hans', [0, 4]],
    ]);
    expect(problems).toEqual([]);
  });

  test('of two who speak in turns are one talk', () => {
    const { texts, problems } = read(
      file([
        [0, 4, 'Welcome.'],
        [10, 12, 'How did you begin?'],
        [20, 22, 'And then?'],
      ]),
      file([
        [4, 9.5, 'Thank you.'],
        [12.5, 19, 'With roses.'],
        [22, 30, 'Then came the beans.'],
      ]),
    );
    expect(texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([0, 4, 10, 12.5, 20, 22]);
    expect(texts[0]?.turns).toHaveLength(6);
    expect(problems).toEqual([]);
  });
});

describe('captions', () => {
  test.each([
    ['prose', 'Nobody knows.\nAnd so we ask --> them.\n'],
    ['a pasted transcript', '0:00\nNobody knows\n0:04\nwhat models know.\n'],
    ['a page that speaks of WebVTT', 'About WEBVTT\n\nIt has times.\n'],
    ['nothing', ''],
  ])('are told from %s', (_name, text) => {
    expect([webvtt, srt]).not.toContain(findFormat(text));
  });

  test('hold the words they stand in, whatever the line ends', async () => {
    for (const { text, expected } of formatCases('webvtt')) {
      for (const end of ['\r\n', '\r']) {
        const read = await readDocument(text.replaceAll('\n', end));
        expect(read?.document).toEqual(expected);
      }
    }
  });

  test('of a fixture keep or count every word', async () => {
    const cases = [...formatCases('webvtt'), ...formatCases('srt')];
    for (const { name, text } of cases) {
      // Its names are syntax, and are told in the fixture one by one.
      if (name === 'speakers.srt' || name === 'chapters.vtt') continue;
      const document = (await readDocument(text))?.document as SourceDocument;
      expect({ name, words: keptAndCounted(document) }).toEqual({ name, words: wordsIn(text) });
    }
  });
});

function keptAndCounted({ texts, problems }: SourceDocument): number {
  const kept = texts
    .flatMap(({ cues }) => cues)
    .reduce((sum, cue) => sum + countWords(cue.text), 0);
  return problems.reduce((sum, { words = 0 }) => sum + words, kept);
}

/** Counted another way than by reading: everything that is syntax is struck out of the file. */
function wordsIn(text: string): number {
  const spoken = text
    .replace(/^\ufeff/, '')
    .replace(/(?:^|(?<=\n))WEBVTT.*\n(?:(?!.*-->).+\n)*/g, '\n')
    .replace(/(?<=\n\n)(?:NOTE|STYLE|REGION).*\n(?:.+\n)*/g, '')
    .replace(/^.*\n(?=.*\d.*-- ?>)/gm, (line) => (/^\s*(?:\d+|intro)\n$/.test(line) ? '\n' : line))
    .replace(/^[-\d:.,，]+ ?-- ?> ?[-\d:.,，]+(?: [\w-]+:\S+)*/gm, '')
    .replace(/<br>|\\N/g, ' ')
    .replace(/\{\\[^}]*\}|<\/?(?:c|v|b|i|lang|font|ruby|rt)\b[^<>]*>|<\d[^>]*>/g, '')
    .replace(/&gt;&gt;/g, ' ');
  // The marks of a roll are counted with its repeated words: one is left of three.
  return countWords(spoken) + (text.includes('&gt;&gt;') ? markedRepeats(text) : 0);
}

function markedRepeats(text: string): number {
  return (text.match(/&gt;&gt;/g)?.length ?? 0) - 1;
}

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom('WEBVTT', 'NOTE x', '\n', '\n\n', '\r', '-->', '00:01.000', '-1:00,5', '7'),
      fc.constantFrom('00:00:01.000 --> 00:00:02.000\n', '99:59:59,999 --> 1:2\n', '<v A>', '</v>'),
      fc.constantFrom(
        '<c>',
        '<00:00:01.500>',
        '&amp;',
        '&',
        '<',
        '>',
        '>>',
        '- ',
        'Ann: ',
        '{\\an8}',
      ),
      fc.constantFrom(
        'X-TIMESTAMP-MAP=LOCAL:00:00.000,MPEGTS:900000\n',
        'Kind: captions\n',
        '\ufeff',
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  );

  test('is read without throwing, with times that can be and places inside the words', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const head of ['', 'WEBVTT\n\n']) {
          const [text] = srt.parse(head + parts.join('')).texts;
          for (const cue of text?.cues ?? []) {
            expect(cue.text.trim()).toBe(cue.text);
            expect(cue.text).not.toBe('');
            for (const time of [cue.startTime ?? 0, cue.endTime ?? 0]) {
              expect(Number.isFinite(time)).toBe(true);
              expect(time).toBeGreaterThanOrEqual(0);
            }
            let [char, time] = [-1, cue.startTime ?? 0];
            for (const word of cue.words ?? []) {
              expect(word[0]).toBeGreaterThan(char);
              expect(word[0]).toBeLessThan(cue.text.length);
              expect(word[1]).toBeGreaterThanOrEqual(time);
              [char, time] = word;
            }
          }
          let last = [-1, 0];
          for (const { at } of text?.turns ?? []) {
            expect(at[0] > (last[0] ?? 0) || at[1] > (last[1] ?? 0)).toBe(true);
            expect(at[1]).toBeLessThan(text?.cues[at[0]]?.text.length ?? 0);
            last = at;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of words and times loses no word', () => {
    const words = fc.array(fc.constantFrom('one', 'two.', '好。', '42', 'a-b', '(three)'), {
      minLength: 1,
      maxLength: 6,
    });
    const cue = fc.record({
      stamp: fc.constantFrom('00:01.000 --> 00:02.000', '5:00,5 --> 4:00', '0:61:00 --> 0:62:00'),
      id: fc.constantFrom('', '3\n'),
      lines: fc.array(fc.tuple(words, fc.constantFrom('\n', '\n\n', '\n \n')), { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), fc.boolean(), (cues, isWebvtt) => {
        const text = cues.map(
          ({ stamp, id, lines }) =>
            `${id}${stamp}\n${lines.map(([line, end]) => line.join(' ') + end).join('')}\n`,
        );
        const spoken = cues.flatMap(({ lines }) => lines.flatMap(([line]) => line));
        const document = srt.parse((isWebvtt ? 'WEBVTT\n\n' : '') + text.join('\n'));
        // Words of a script without spaces are joined where lines are; a line stands where its time is.
        const letters = (list: readonly string[]) =>
          Array.from(list.join('').replaceAll(' ', '')).sort().join('');
        const rolled = document.problems.some(({ code }) => code === 'captions-rolling');
        if (!rolled) expect(letters(spokenWords(document))).toBe(letters(spoken));
      }),
      { numRuns: 1000 },
    );
  });
});
