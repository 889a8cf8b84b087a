import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/formats.ts';
import { prose } from '../../../src/formats/pasted/prose.ts';
import { formatCases } from '../format-cases.ts';
import { keptWords } from './written-words.ts';

const SENTENCE = 'So we ask what the models know and they answer. ';

describe('prose', () => {
  test.each(formatCases('prose'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(prose);
    expect(prose.parse(text)).toEqual(expected);
  });

  test.each([
    ['a letter', 'Dear Ada,\n\nplease find the transcript attached.\n'],
    [
      'code',
      'export function ask(model: Model): Answer {\n  return model.answer();\n}\n'.repeat(20),
    ],
    ['a table', 'one,2,3.5,4\nfive,6,7.5,8\n'.repeat(30)],
    ['columns', 'one\ttwo\tthree\n'.repeat(30)],
    ['markup', '<p>So we ask them what they know.</p>\n'.repeat(30)],
    ['JSON Lines', '{"so": "we ask them what they know"}\n'.repeat(30)],
    ['settings', 'name: so we ask\n- "them": {a: 1, b: [2, 3]}\n'.repeat(30)],
    ['signs', '☆ ★ ☆ ★ '.repeat(100)],
    ['nothing', ''],
  ])('is told from %s', (_name, text) => {
    expect(findFormat(text)?.id).not.toBe('prose');
  });

  test('is long enough for a talk', () => {
    expect(findFormat(SENTENCE.repeat(5))).toBeUndefined();
    expect(findFormat(SENTENCE.repeat(8))).toBe(prose);
  });

  test('keeps every word', () => {
    const part = fc.constantFrom(
      'so ',
      'it ',
      'goes. ',
      '\n',
      '\n\n',
      '# A\n',
      '**b** ',
      '---\n',
      '[0:05] ',
      '\\*',
      '好',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const said = parts.filter((one) => /^(?:so|it|goes)/.test(one)).length;
        expect(keptWords(prose.parse(parts.join('')))).toBeGreaterThanOrEqual(said);
      }),
    );
  });
});
