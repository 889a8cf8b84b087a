/** Karaoke: the same line once for each of its words, with the word that is spoken marked. */
import { describe, expect, test } from 'vitest';
import { srt } from '../../../src/formats/webvtt/caption-formats.ts';

const WORDS = ['Roses', 'need', 'the', 'sun'];
const LINE = WORDS.join(' ');

/** Each word for half a second. */
function karaoke(mark: (before: string[], word: string, after: string[]) => string, from = 0) {
  return WORDS.map((word, index) => {
    const text = mark(WORDS.slice(0, index), word, WORDS.slice(index + 1));
    return cue(from + index / 2, from + index / 2 + 0.5, text);
  }).join('');
}

function cue(startTime: number, endTime: number, text: string): string {
  const stamp = (time: number) => `00:00:${time.toFixed(3).padStart(6, '0').replace('.', ',')}`;
  return `${stamp(startTime)} --> ${stamp(endTime)}\n${text}\n\n`;
}

const TIMES = [
  [0, 0],
  [6, 0.5],
  [11, 1],
  [15, 1.5],
];

describe('a line that stands once for each of its words', () => {
  test.each<[string, (before: string[], word: string, after: string[]) => string]>([
    ['underlined', (a, word, b) => [...a, `<u>${word}</u>`, ...b].join(' ')],
    ['coloured', (a, word, b) => [...a, `<font color="#00ff00">${word}</font>`, ...b].join(' ')],
    [
      'among words of another colour',
      (a, word, b) =>
        [...a, word, ...b]
          .map((one) => `<font color="${one === word ? '#00ff00' : '#ffffff'}">${one}</font>`)
          .join(' '),
    ],
    [
      'between two parts of another colour',
      (a, word, b) =>
        [a.join(' '), word, b.join(' ')]
          .map((part, at) => (part === '' ? '' : `<font color="${at % 2}">${part}</font>`))
          .join(' ')
          .trim(),
    ],
    ['in bold type', (a, word, b) => `<b>${[...a, `<i>${word}</i>`, ...b].join(' ')}</b>`],
    ['in brackets', (a, word, b) => [...a, `[${word}]`, ...b].join(' ')],
    ['between stars', (a, word, b) => [...a, `*${word}*`, ...b].join(' ')],
    ['between two stars', (a, word, b) => [...a, `**${word}**`, ...b].join(' ')],
    ['between low lines', (a, word, b) => [...a, `_${word}_`, ...b].join(' ')],
    ['of a class', (a, word, b) => [...a, `<c.now>${word}</c>`, ...b].join(' ')],
    ['with all before it', (a, word, b) => [`<b>${[...a, word].join(' ')}</b>`, ...b].join(' ')],
  ])('is one line with word times: %s', (_name, mark) => {
    const { texts, problems } = srt.parse(karaoke(mark));
    expect(texts[0]?.cues).toEqual([
      { text: LINE, startTime: 0, endTime: 2, words: TIMES, line: 1 },
    ]);
    expect(problems).toEqual([expect.objectContaining({ code: 'captions-rolling', words: 12 })]);
  });

  test('stands unmarked in its pauses', () => {
    const text = [
      cue(0, 0.5, LINE),
      cue(0.5, 1, '<u>Roses</u> need the sun'),
      cue(1, 1.2, LINE),
      cue(1.2, 2, 'Roses <u>need</u> the sun'),
    ].join('');
    expect(srt.parse(text).texts[0]?.cues).toEqual([
      {
        text: LINE,
        startTime: 0,
        endTime: 2,
        words: [
          [0, 0.5],
          [6, 1.2],
        ],
        line: 1,
      },
    ]);
  });

  test('is another where it begins again', () => {
    const mark = (a: string[], word: string, b: string[]) =>
      [...a, `<u>${word}</u>`, ...b].join(' ');
    const { texts } = srt.parse(karaoke(mark) + karaoke(mark, 2));
    expect(texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([0, 2]);
  });
});

test.each([
  ['the same words without a mark', [cue(0, 1, 'No.'), cue(1, 2, 'No.')]],
  ['the same words with the same mark', [cue(0, 1, 'So <i>no</i>.'), cue(1, 2, 'So <i>no</i>.')]],
  ['words in italics all through', [cue(0, 1, '<i>No.</i>'), cue(1, 2, '<i>No.</i>')]],
  ['a mark long after', [cue(0, 1, '<u>No</u> no'), cue(9, 10, 'No <u>no</u>')]],
])('%s are said twice', (_name, cues) => {
  expect(srt.parse(cues.join('')).texts[0]?.cues).toHaveLength(2);
});

test.each([
  ['noises', ['Roses [laughs] need the sun', 'Roses need [laughs] the sun']],
  [
    'a noise that comes again',
    ['[laughs] Roses', '[laughs] Roses', '[laughs] Roses', '[laughs] Roses'],
  ],
  ['stressed words', ['*Roses* need the sun', 'Roses need the *sun*']],
  ['plain lines', ['Roses [a]', 'Roses [b]', 'Roses [c]', 'Roses [d]']],
])('marks of %s are none of karaoke', (_what, texts) => {
  const { texts: read, problems } = srt.parse(
    texts.map((text, at) => cue(at, at + 1, text)).join(''),
  );
  expect(read[0]?.cues.map(({ text }) => text)).toEqual(texts);
  expect(problems).toEqual([]);
});
