import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/formats.ts';
import { markdownTurns } from '../../../src/formats/markdown/turns.ts';
import { formatCases, spokenWords } from '../format-cases.ts';

describe('Markdown turns', () => {
  test.each(formatCases('markdown-turns'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(markdownTurns);
    expect(markdownTurns.parse(text)).toEqual(expected);
  });

  test.each([
    ['prose with bold words', 'A **bold** word: here.\n\n**Another** one.\n'],
    ['a recipe', '**Flour:** 500 g\n**Water:** 350 g\n**Salt:** 10 g\n**Method:** Wait.\n'],
    ['one definition', '**Term**: what it means.\n'],
    ['plain turns', '>> **One**: two.\n>> Three.\n'],
  ])('are told from %s', (_name, text) => {
    expect(markdownTurns.recognises(text)).toBe(false);
  });

  test.each([
    ['an alias that has nothing to stand for', 'title: *talk'],
    [
      'an alias that stands for too much',
      `a: &a [${'x, '.repeat(10)}x]\nb: &b [${'*a, '.repeat(10)}*a]\nc: [*b, *b]`,
    ],
    ['lists in lists', `a: ${'['.repeat(40_000)}`],
    ['lists in lists, each with a dash', '- '.repeat(7000)],
    ['a book', 'a: b\n'.repeat(10_000)],
  ])('are read where the head has %s', (_name, fields) => {
    const { texts, problems } = markdownTurns.parse(
      `---\n${fields}\n---\n\n**Ann**: One.\n\n**Ben**: Two.\n`,
    );
    expect(problems).toMatchObject([{ code: 'front-matter-unreadable', line: 1 }]);
    expect(texts[0]?.cues.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('are not opened by one heading that is somebody’s name', () => {
    const { texts } = markdownTurns.parse(
      '# A\n\n**Ann:** So.\n\n**Ben:** And so.\n\n## Ben\n\nHe was born here.\n',
    );
    expect(texts[0]?.headings?.map(({ text }) => text)).toEqual(['Ben']);
  });

  test('go on where labels become headings', () => {
    const { texts } = markdownTurns.parse(
      '# Talk\n\n**Ann:** So.\n\n**Ben:** And so.\n\n### Ann\n\nSo it goes.\n\n### Ben\nSo it does.\n',
    );
    expect(texts[0]?.turns.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Ann', 'Ben']);
    expect(texts[0]?.headings).toBeUndefined();
  });

  test('fold away any language, which its words tell, or else its label', () => {
    const turn = (label: string, words: string) =>
      `**Ann**: 我们来问他们这个问题。\n<details><summary>${label}</summary>\n**Ann**: ${words}\n</details>\n`;
    const langOf = (label: string, words: string) =>
      markdownTurns.parse(turn(label, words).repeat(2)).texts[1]?.lang;
    expect(langOf('Original', 'That is the question that we have for you.')).toBe('en');
    expect(langOf('Original French', 'Voici notre question.')).toBe('fr');
    expect(langOf('原文', 'Voici notre question.')).toBeUndefined();
  });

  test('keep every word of every turn, and every emphasis on its words', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two.', '**three**', '四。', '**五**（5）'), { minLength: 1 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 2 }), (turns) => {
        const text = turns
          .map(
            ([outer, inner]) =>
              `**Ann**: ${outer}\n\n<details>\n<summary>Original English</summary>\n\n**Ann**: ${inner}\n\n</details>\n`,
          )
          .join('\n');
        const document = markdownTurns.parse(text);
        const said = (side: 0 | 1) => turns.map((turn) => turn[side]).join(' ');
        const plain = `${said(0)} ${said(1)}`.replaceAll('**', '').split(' ');
        expect(spokenWords(document)).toEqual(plain);
        expect(document.pairs?.[0]?.turns).toEqual(turns.map((_, index) => [index, index]));
        for (const { cues, emphasis = [] } of document.texts)
          for (const [cue, from, to] of emphasis)
            expect(cues[cue]?.text.slice(from, to)).toMatch(/^(?:three|五)$/);
      }),
    );
  });
});

test('whoever is bold first and plain later on is the same', () => {
  const rows = ['**Ann:** One.', '**Ben:** Two.', 'Ann: Three.', 'Ben: Four.', 'Note: five.'];
  const [read] = markdownTurns.parse(rows.join('\n\n')).texts;
  expect(read?.turns.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Ann', 'Ben']);
});

test('facts of the document in bold are nobody', () => {
  const document = markdownTurns.parse(
    '# A talk\n\n**Date:** 2024-12-18\n\n**Ann:** One.\n\n**Ben:** Two.\n',
  );
  const names = document.texts.flatMap(({ turns }) => turns.flatMap(({ name }) => name ?? []));
  expect(names).toEqual(['Ann', 'Ben']);
});
