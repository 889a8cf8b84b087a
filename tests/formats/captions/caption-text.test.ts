import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caption } from '../../../src/formats/captions/caption.ts';
import { textOfCaptions } from '../../../src/formats/captions/caption-text.ts';

function said(...captions: (string | Partial<Caption>)[]) {
  const text = textOfCaptions(
    captions.map(
      (caption, index): Caption => ({
        text: '',
        startTime: index,
        line: index + 1,
        ...(typeof caption === 'string' ? { text: caption } : caption),
      }),
    ),
    { kind: 'captured' },
  );
  return {
    texts: text?.cues.map((cue) => cue.text) ?? [],
    words: text?.cues.map((cue) => cue.words ?? []) ?? [],
    turns: text?.turns.map(({ at, name }) => [...at, name ?? null]) ?? [],
  };
}

describe('speakers of captions', () => {
  test('are named before their words, once for as long as they speak', () => {
    const { texts, turns } = said('Ann: Who', 'knows?', 'Ann: Nobody.', 'Bo Li: I do.');
    expect(texts).toEqual(['Who', 'knows?', 'Nobody.', 'I do.']);
    expect(turns).toEqual([
      [0, 0, 'Ann'],
      [3, 0, 'Bo Li'],
    ]);
  });

  test('are not what stands before a colon in the midst of a talk', () => {
    const { texts, turns } = said('So we', 'Remember: nobody knows.', 'At 10: why?', 'Http: no');
    expect(texts).toEqual(['So we', 'Remember: nobody knows.', 'At 10: why?', 'Http: no']);
    expect(turns).toEqual([]);
  });

  test('are the voices that captions have, and not what those say before a colon', () => {
    const { texts, turns } = said(
      { text: 'Good morning: this is it.', speaker: 'Ann' },
      { text: 'Rule One: ask.', speaker: 'bo' },
      { text: 'Rule One: ask again.', speaker: 'Ann' },
      { text: 'bo: I do. >> Cy: So do I.', speaker: 'bo' },
    );
    expect(texts.slice(0, 3)).toEqual([
      'Good morning: this is it.',
      'Rule One: ask.',
      'Rule One: ask again.',
    ]);
    expect(turns.map(([, , name]) => name)).toEqual(['Ann', 'bo', 'Ann', 'bo', 'Cy']);
  });

  test('keep what a voice reads out that begins with the name of another one', () => {
    const { texts, turns } = said(
      { text: 'Ben: so I wrote on the card.', speaker: 'Ana' },
      { text: 'Ana: and I read it.', speaker: 'Ben' },
      { text: 'Ana: My own name, then.\nBen: And mine.', speaker: 'Ana' },
    );
    expect(texts).toEqual([
      'Ben: so I wrote on the card.',
      'Ana: and I read it.',
      'My own name, then. And mine.',
    ]);
    expect(turns.map(([, , name]) => name)).toEqual(['Ana', 'Ben', 'Ana', 'Ben']);
  });

  test('are named by labels where the voices tell nobody apart', () => {
    const speaker = 'Speaker 1';
    const { turns } = said({ text: 'Ann: Who?', speaker }, { text: 'Bo: I.', speaker });
    expect(turns.map(([, , name]) => name)).toEqual(['Ann', 'Bo']);
  });

  test('change at arrows, named or not, wherever they stand', () => {
    const { texts, turns } = said('a >> b', '>> ANN: c >>', 'd', '>>');
    expect(texts).toEqual(['a b', 'c', 'd']);
    expect(turns).toEqual([
      [0, 2, null],
      [1, 0, 'ANN'],
      [2, 0, null],
    ]);
  });

  test('change at each of several dashes, and not at one', () => {
    const { texts, turns } = said('- Who?\n- I.', '- Alone', '-5 degrees\n-6');
    expect(texts).toEqual(['Who? I.', '- Alone', '-5 degrees -6']);
    expect(turns).toEqual([
      [0, 0, null],
      [0, 5, null],
    ]);
  });

  test('are numbered by programs', () => {
    const { texts, turns } = said('[SPEAKER_01] a', '(Speaker 2) b', 'SPEAKER_01: c', '[music] d');
    expect(texts).toEqual(['a', 'b', 'c', '[music] d']);
    expect(turns).toEqual([
      [0, 0, 'SPEAKER_01'],
      [1, 0, 'Speaker 2'],
      [2, 0, 'SPEAKER_01'],
    ]);
  });

  test('may be several in one caption', () => {
    const { turns } = said({ text: 'Who? I do.', speaker: 'Ann', voices: [[5, 'Bob']] });
    expect(turns).toEqual([
      [0, 0, 'Ann'],
      [0, 5, 'Bob'],
    ]);
  });
});

test('words keep their times where marks and line ends are taken out before them', () => {
  const { texts, words } = said({
    text: '  >> Ann: so\n we  >> ask ',
    words: [
      [2, 1],
      [10, 2],
      [14, 3],
      [21, 4],
    ],
  });
  expect(texts).toEqual(['so we ask']);
  expect(words).toEqual([
    [
      [0, 1],
      [3, 3],
      [6, 4],
    ],
  ]);
});

test('no word is lost or moved, wherever marks and line ends stand', () => {
  const piece = fc.constantFrom(
    'one',
    'two.',
    '42',
    '>> ',
    '>>> ',
    '\n',
    '\r\n',
    ' ',
    '(laughs)',
    '[Music]',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 6 }), (captions) => {
      const texts = captions.map((parts) => parts.join(' '));
      const spoken = texts.flatMap((text) => text.match(/\S+/g) ?? []);
      const words = texts.map((text) =>
        Array.from(text.matchAll(/\S+/g), (word, nth): [number, number] => [word.index, nth]),
      );
      const read = said(...texts.map((text, n) => ({ text, words: words[n] ?? [] })));
      const kept = read.texts.flatMap((text) => text.match(/\S+/g) ?? []);
      expect(kept).toEqual(spoken.filter((word) => !/^>{2,}$/.test(word)));
      // Each word of each cue has one time, and it stands at its first letter.
      for (const [index, text] of read.texts.entries())
        for (const [char] of read.words[index] ?? [])
          expect(text.slice(0, char)).toMatch(/(?:^|\s)$/);
    }),
    { numRuns: 500 },
  );
});
