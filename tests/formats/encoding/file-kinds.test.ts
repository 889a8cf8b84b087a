import { describe, expect, test } from 'vitest';
import { findByteFormat } from '../../../src/formats/formats.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('a file that is no text', () => {
  test.each([
    ['a GIF image', 'GIF89a\x01\0\x01\0\0\xff\0'],
    ['an MP3 recording', '\xff\xfb\x90d\0\x0f\xf0\0\0i'],
    ['an MP3 recording', 'ID3\x04\0\0\0'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\0\0talk.vtt'],
    ['a Word document', 'PK\x03\x04\x14\0\0\0word/document.xml'],
    ['an e-book (EPUB)', 'PK\x03\x04\x14\0mimetypeapplication/epub+zip'],
    ['a gzip archive', '\x1f\x8b\x08\0\0'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3'],
    ['a rich text file (RTF)', '{\\rtf1\\ansi Hello.}'],
    ['a PNG image', '\x89PNG\r\n\x1a\n\0'],
    ['a JPEG image', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a WebP image', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['an MP4 recording', '\0\0\0\x20ftypisom\0'],
    ['a WebM or Matroska recording', '\x1a\x45\xdf\xa3\x9f'],
    ['an Ogg recording', 'OggS\0\x02'],
    ['an FLV recording', 'FLV\x01\x05\0\0\0\x09'],
    ['an MPEG transport stream', 'G@\0\x10\0\0'],
    ['an SQLite database', 'SQLite format 3\0'],
  ])('is told for what it is: %s', async (what, bytes) => {
    const format = findByteFormat(bytesOf(bytes));
    expect(format?.what).toBe(what);
    // What helps ends the sentence that starts with what it is.
    expect((await format?.load())?.parse(bytesOf(bytes))).toEqual({
      helps: expect.stringMatching(/^[a-z].*[^.]$/),
    });
  });

  test.each([
    'RIFFs and solos: the talk.',
    'ID3 tags are what we ask about.',
    'BZh, he said.',
    'G@me on, they said.',
    '',
  ])('is not seen in a text: %j', (text) => {
    expect(findByteFormat(bytesOf(text))).toBeUndefined();
  });
});
