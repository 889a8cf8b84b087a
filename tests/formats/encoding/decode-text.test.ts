import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/formats/encoding/decode-text.ts';

const TEXT = 'Zoë said: “评估”';
const utf16 = (littleEndian: boolean, text: string) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (const [index, code] of Array.from(text, (c) => c.charCodeAt(0)).entries())
    bytes.setUint16(index * 2, code, littleEndian);
  return new Uint8Array(bytes.buffer);
};

const utf32 = (littleEndian: boolean, text: string) => {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) as number);
  const bytes = new DataView(new ArrayBuffer(codes.length * 4));
  for (const [index, code] of codes.entries()) bytes.setUint32(index * 4, code, littleEndian);
  return new Uint8Array(bytes.buffer);
};

describe('text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(true, `\ufeff${TEXT}`)],
    ['UTF-16, big end first', utf16(false, `\ufeff${TEXT}`)],
    ['UTF-16 without its mark, little end first', utf16(true, TEXT)],
    ['UTF-16 without its mark, big end first', utf16(false, TEXT)],
  ])('is read from %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT });
  });

  test.each([true, false])('is read from UTF-32 with its mark (little end first: %s)', (end) => {
    expect(decodeText(utf32(end, `\ufeff${TEXT}𝄞`))).toEqual({ text: `${TEXT}𝄞` });
  });

  test.each([true, false])('is read from UTF-32 without its mark (%s)', (end) => {
    expect(decodeText(utf32(end, TEXT))).toEqual({ text: TEXT });
  });

  test.each([
    ['UTF-16', utf16(true, `\ufeff${TEXT.repeat(4)}`).subarray(0, -1)],
    ['UTF-16 without its mark', utf16(false, 'We ask what they know.'.repeat(4)).subarray(0, -1)],
    ['UTF-32', utf32(true, `\ufeff${TEXT.repeat(4)}`).subarray(0, -2)],
  ])('of %s that was cut off inside a character is read, and told', (_name, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({
      text: expect.stringMatching(/\ufffd$/),
      problem: {
        code: 'encoding-damaged',
        message: expect.stringMatching(/^The file is Unicode, but a character in it/),
      },
    });
  });

  test('may hold a NUL, which is left out and told', () => {
    const text = 'a caption like any other';
    expect(decodeText(new TextEncoder().encode(`${text}\0${text}`))).toEqual({
      text: text + text,
      problem: {
        code: 'encoding-damaged',
        message: 'A character of the file is NUL, which no text has.',
      },
    });
  });

  test('with one broken character among few is no text in another encoding', () => {
    const bytes = new TextEncoder().encode('It’s so. That’s it. Isn’t it? We’re');
    const cut = Uint8Array.from([...bytes.subarray(0, 3), ...bytes.subarray(4)]);
    expect(decodeText(cut)).toMatchObject({
      text: expect.stringMatching(/^It\ufffds so\. That’s it\./),
      problem: { code: 'encoding-damaged' },
    });
  });

  test('is read in the encoding that somebody says, unless it is in Unicode', () => {
    const bytes = Uint8Array.from([0xc6, 0xc0, 0xb9, 0xc0]);
    expect(decodeText(bytes, 'windows-1251')).toEqual({ text: 'ЖА№А' });
    expect(decodeText(new TextEncoder().encode(TEXT), 'windows-1251')).toEqual({ text: TEXT });
    expect(decodeText(Uint8Array.from([0xff, 0xff, 0x80]), 'euc-kr')).toEqual({
      problem: { code: 'source-encoding', message: 'The file is not in “euc-kr”.' },
    });
  });

  test('may hold a stray control character', () => {
    const text = `${'a caption like any other '.repeat(20)}\u0007`;
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text });
  });

  test('may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  test('in an old encoding that the file names is read without a guess', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-2"?><p>';
    const bytes = Uint8Array.from([...head, '\xb1'].map((c) => c.charCodeAt(0)));
    expect(decodeText(bytes)).toEqual({ text: `${head}ą` });
  });
});

/** fixtures/encodings: `<language>.<encoding>.srt` in an old encoding beside `<language>.srt`, the same in UTF-8. */
describe('a text in an old encoding', () => {
  const FIXTURES = join(import.meta.dirname, '../../fixtures/encodings');
  test.each([
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['de', 'iso-8859-1'],
    ['fr', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['tr', 'windows-1254'],
    ['el', 'windows-1253'],
    ['he', 'windows-1255'],
    ['zh', 'gb18030'],
    ['tw', 'big5'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ja', 'iso-2022-jp'],
    ['ko', 'euc-kr'],
    ['lt', 'windows-1257'],
    ['lv', 'windows-1257'],
    ['hu', 'windows-1250'],
    ['hr', 'windows-1250'],
    ['bg', 'windows-1251'],
    ['th', 'windows-874'],
    ['en', 'macintosh'],
    ['frm', 'macintosh'],
    ['ded', 'cp850'],
    ['frd', 'cp850'],
    ['pl', 'cp852'],
    ['hr', 'cp852'],
  ])('%s in %s is read, and the guess told', (language, encoding) => {
    const decoded = decodeText(readFileSync(join(FIXTURES, `${language}.${encoding}.srt`)));
    const text = readFileSync(join(FIXTURES, `${language}.srt`), 'utf8');
    expect(decoded).toEqual({
      text,
      problem: {
        code: 'encoding-guessed',
        message: expect.stringMatching(
          /^The file is not in Unicode; it was read as \S+ \(\d+ % sure\)\.$/,
        ),
      },
    });
  });

  test.each(['cp437', 'IBM437', 'dos-437'])('of DOS is known by the name %s', (encoding) => {
    expect(decodeText(Uint8Array.from([0x82, 0x20, 0xc4]), encoding)).toEqual({ text: 'é ─' });
  });

  test('is told by its few letters however long it is', () => {
    const text = `${'and so we ask them.\n'.repeat(4000)}Zoë knows what they know, déjà vu.\n`;
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({
      text,
      problem: { code: 'encoding-guessed', message: expect.stringContaining('ISO-8859-1') },
    });
  });

  test('is told from UTF-8 that was cut off inside a character', () => {
    const text = '评估模型是怎么学习理解语言的。'.repeat(4);
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes.subarray(0, -1))).toEqual({
      text: `${text.slice(0, -1)}\ufffd`,
      problem: {
        code: 'encoding-damaged',
        message:
          'The file is UTF-8, but a character in it cannot be read and is shown as “\ufffd”.',
      },
    });
  });

  test('of too few letters is refused with what it may be', () => {
    expect(decodeText(Uint8Array.from([0xc6, 0xc0, 0xb9, 0xc0]))).toEqual({
      problem: {
        code: 'source-encoding',
        message:
          'The file is not in Unicode, and its encoding cannot be told surely; it may be ISO-8859-1 (60 % sure), Big5 (10 % sure), EUC-JP (10 % sure).',
      },
    });
  });

  test('is never read without a word about it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('text' in decoded && decoded.problem === undefined) {
          expect(decoded.text).not.toContain('\ufffd');
        } else expect(decoded.problem?.message).not.toBe('');
      }),
    );
  });
});

test('bytes that are no text are refused', () => {
  const bytes = Uint8Array.from('\x01\x02\x03\x04\0\x05abc', (c) => c.charCodeAt(0));
  expect(decodeText(bytes)).toEqual({
    problem: { code: 'source-binary', message: 'The file is not a text.' },
  });
});

test('Japanese in EUC is told from Chinese by its kana, in two lines as well', () => {
  const bytes = Uint8Array.from(
    Buffer.from(
      'c5c4c3e6a1a7a4bda4eca4c7a4cfbbcfa4e1a4dea4b9a1a30aceebccdaa1a7a4e8a4eda4b7a4afa4aab4eaa4a4a4b7a4dea4b9a1a30a',
      'hex',
    ),
  );
  expect(decodeText(bytes)).toMatchObject({
    text: '田中：それでは始めます。\n鈴木：よろしくお願いします。\n',
    problem: { code: 'encoding-guessed' },
  });
});
