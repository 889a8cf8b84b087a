import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCues } from '../../../src/timing/estimate/cut-cues.ts';

const cut = (...lines: string[]) =>
  cutCues(lines).map(({ line, from, to }) => (lines[line] as string).slice(from, to));

test('turns are cut at sentence ends', () => {
  expect(cut('I see. What do you mean?', 'Well, “this.” Dr. Who said 3.5 e.g. once.')).toEqual([
    'I see.',
    'What do you mean?',
    'Well, “this.”',
    'Dr. Who said 3.5 e.g. once.',
  ]);
});

test('a long sentence is cut at the comma nearest its middle', () => {
  const half = Array(15).fill('word').join(' ');
  expect(cut(`${half}, ${half}`)).toEqual([`${half},`, half]);
});

test('without commas it is cut before a connecting word, else in the middle', () => {
  const half = Array(14).fill('word').join(' ');
  expect(cut(`${half} because ${half}`)).toEqual([half, `because ${half}`]);
  expect(cut(Array(30).fill('word').join(' ')).map((piece) => piece.length)).toEqual([74, 74]);
});

test('Chinese is cut at its own marks and at forty characters', () => {
  expect(cut('欢迎。谢谢你的邀请！')).toEqual(['欢迎。', '谢谢你的邀请！']);
  const long = '我们正在走向一个人类很难监督模型的未来，'.repeat(4);
  for (const piece of cut(long)) expect(piece.length).toBeLessThanOrEqual(44);
});

test('no character but space is lost or doubled, in any text', () => {
  const parts = fc.constantFrom(
    'word',
    'uh',
    'and',
    ' ',
    '. ',
    ', ',
    '? ',
    '。',
    '我',
    '们',
    '“',
    '”',
    '3.5',
    '(',
    ')',
    '>>',
    '\n',
    'e.g.',
  );
  fc.assert(
    fc.property(fc.array(fc.array(parts, { maxLength: 120 }), { maxLength: 4 }), (texts) => {
      const lines = texts.map((text) => text.join(''));
      expect(
        cut(...lines)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(lines.join('').replace(/\s/g, ''));
    }),
  );
});
