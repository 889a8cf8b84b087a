import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/decode-text.ts';

const TEXT = 'Zoë said: “评估”';
const utf16 = (littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 + TEXT.length * 2));
  for (const [index, code] of [0xfeff, ...Array.from(TEXT, (c) => c.charCodeAt(0))].entries())
    bytes.setUint16(index * 2, code, littleEndian);
  return new Uint8Array(bytes.buffer);
};

describe('text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('is read from %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT });
  });

  test('may hold a stray control character', () => {
    const text = `${'a caption like any other '.repeat(20)}\u0007`;
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text });
  });

  test('may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });
});

describe('no text', () => {
  test.each([
    ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0xff, 0], 'source-binary'],
    ['MP3 frames', [0xff, 0xfb, 0x90, 0x64, 0, 0x0f, 0xf0, 0, 0, 0x69], 'source-binary'],
    ['Latin-1', [0x5a, 0x6f, 0xeb, 0x20, 0x73, 0x61, 0x69, 0x64], 'source-encoding'],
    ['GB 2312', [0xc6, 0xc0, 0xb9, 0xc0], 'source-encoding'],
  ])('%s', (_name, bytes, code) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ code });
  });
});
