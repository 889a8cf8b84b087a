import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/formats/encoding/decode-text.ts';

const decode = (text: string) => decodeText(new TextEncoder().encode(text));
/** As it was read wrongly: each byte of UTF-8 as a sign of the other encoding. */
const wrongly = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('a text that was read in the wrong encoding and saved again', () => {
  test.each([
    ['It’s a “garden” – really, that’s café…', 'windows-1252'],
    ['Ça a été très agréable, où êtes-vous ?', 'windows-1252'],
    ['Grüße aus Köln, schön wär’s', 'windows-1252'],
    ['Привет, сегодня мы говорим о садах', 'windows-1251'],
    ['Zażółć gęślą jaźń', 'windows-1252'],
    ['It’s a “garden”, isn’t it?', 'macintosh'],
    ['大家好，今天我们谈花园', 'windows-1252'],
  ])('is mended and told: %s', (text, encoding) => {
    // Node keeps control characters where the encoding has none.
    expect(decode(wrongly(text, encoding))).toEqual({
      text,
      problem: {
        code: 'encoding-mended',
        message: `The file was once read as ${encoding} and saved again; its letters were mended.`,
      },
    });
  });

  test('and once more', () => {
    const text = 'Ça a été très agréable';
    const twice = wrongly(wrongly(text, 'windows-1252'), 'windows-1252');
    expect(decode(twice)).toMatchObject({ text, problem: { code: 'encoding-mended' } });
  });

  test('is mended where the last byte of a quotation mark was lost', () => {
    expect(decode('Itâ€™s a â€œgardenâ€ â€“ really')).toMatchObject({
      text: 'It’s a “garden” – really',
    });
  });
});

describe('a text stays as it is', () => {
  test.each([
    'Spaß“ und „GRÖ“',
    'Ça a été très agréable — « voilà »',
    'Â is a letter, Ã another, â€™ is what they become',
    'São Paulo: NÃO! “PÃES”',
    'Привет, Россия и Рёв',
    'Ω≈ç√∫ and é”',
    'Ärger, Öl, Übel',
  ])('%s', (text) => {
    expect(decode(text)).toEqual({ text });
  });
});
