/** TTML of Apple, whose times inside a paragraph are times of the recording; and the words of one line. */
import { describe, expect, test } from 'vitest';
import { ttml } from '../../../../src/formats/xml/ttml/ttml.ts';

const document = (body: string) =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>${body}</div></body></tt>`;
const word = (text: string, begin: number, end: number) =>
  `<span begin="${begin}s" end="${end}s">${text}</span>`;
const cuesOf = (body: string) =>
  ttml
    .parse(document(body))
    .texts.flatMap(({ cues }) =>
      cues.map(({ text, startTime, endTime, words }) => ({ text, startTime, endTime, words })),
    );

describe('times inside a paragraph', () => {
  test('are times of the recording where counted from the paragraph one lies outside it', () => {
    const cues = cuesOf(
      `<p begin="10s" end="14s"><span begin="10s" end="11s">One.</span><br/><span begin="12s" end="14s">Two of it.</span></p>`,
    );
    expect(cues).toMatchObject([
      { text: 'One.', startTime: 10, endTime: 11 },
      { text: 'Two of it.', startTime: 12, endTime: 14 },
    ]);
  });

  test('are so in all of the document, where each lies within its paragraph as it stands', () => {
    const cues = cuesOf(
      `<p begin="1s" end="9s"><span begin="2s" end="3s">Fits both ways.</span></p><p begin="20s" end="22s"><span begin="20s" end="22s">Fits one way.</span></p>`,
    );
    expect(cues.map(({ startTime }) => startTime)).toEqual([2, 20]);
  });

  test('are so in what has a name space of Apple, even where they fit both ways', () => {
    const { texts } = ttml.parse(
      `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:itunes="http://music.apple.com/lyric-ttml-internal"><body dur="90s"><div begin="10s" end="60s"><p begin="10s" end="13s">Roses</p><p begin="13s" end="17s">need sun</p></div></body></tt>`,
    );
    expect(texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([10, 13]);
  });

  test('are counted from the paragraph where they lie within it so', () => {
    const cues = cuesOf(
      `<p begin="10s" end="14s"><span begin="0s" end="1s">One.</span><br/><span begin="2s" end="4s">Two of it.</span></p>`,
    );
    expect(cues.map(({ startTime }) => startTime)).toEqual([10, 12]);
  });

  test('that outlast it are cut where they begin within it', () => {
    const cues = cuesOf(
      `<p begin="10s" end="14s"><span begin="2s" end="9s">Cut off here.</span></p>`,
    );
    expect(cues).toMatchObject([{ startTime: 12, endTime: 14 }]);
  });
});

describe('words that each have a time', () => {
  test('are one line, with a space between them where nobody wrote one', () => {
    const words = [word('Roses', 1, 1.5), word('need', 1.6, 2), word('sun.', 2, 3)];
    const line = {
      text: 'Roses need sun.',
      startTime: 1,
      endTime: 3,
      words: [
        [0, 1],
        [6, 1.6],
        [11, 2],
      ],
    };
    expect(cuesOf(`<p>${words.join('')}</p>`)).toEqual([line]);
    expect(cuesOf(`<p>${words.join(' ')}</p>`)).toEqual([line]);
  });

  test('are parts of a word where others stand apart', () => {
    const cues = cuesOf(
      `<p>${word('Ro', 1, 1.2)}${word('ses', 1.2, 1.5)} ${word('need', 1.6, 2)}</p><p>${word('Gar', 4, 4.2)}${word('dens', 4.2, 5)}</p>`,
    );
    expect(cues.map(({ text }) => text)).toEqual(['Roses need', 'Gardens']);
  });

  test('stand without a space in Chinese', () => {
    expect(cuesOf(`<p>${word('花园', 1, 2)}${word('很大', 2, 3)}</p>`)).toMatchObject([
      { text: '花园很大', startTime: 1, endTime: 3 },
    ]);
  });
});
