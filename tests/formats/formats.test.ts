/** The table of formats: which row a document is read by hangs on their order, and so the order is said and held. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/encoding/decode-text.ts';
import type { Format } from '../../src/formats/format.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { mayHoldText, partOf, suffixOf } from '../../src/formats/suffixes.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Sample {
  name: string;
  bytes: Uint8Array;
}

/** Every fixture, what the library is made of, and documents of two kinds at once. */
const SAMPLES: readonly Sample[] = [
  ...filesBelow('tests/fixtures'),
  ...filesBelow('data/sources'),
  ...Object.entries({
    'a Word document': 'PK\x03\x04\x14\0[Content_Types].xml word/document.xml',
    'a spreadsheet': 'PK\x03\x04\x14\0[Content_Types].xml xl/workbook.xml',
    slides: 'PK\x03\x04\x14\0[Content_Types].xml ppt/presentation.xml',
    'another Office document': 'PK\x03\x04\x14\0[Content_Types].xml visio/document.xml',
    'an e-book': 'PK\x03\x04\x14\0mimetypeapplication/epub+zip',
    'an OpenDocument file': 'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text',
    'an HEIC image': '\0\0\0\x20ftypheic\0',
    'an AVIF image': '\0\0\0\x20ftypavif\0',
    'an M4A recording': '\0\0\0\x20ftypM4A \0',
    'metadata without chapters':
      '{"id": "a", "title": "A talk", "webpage_url": "https://a.example", "chapters": []}',
    'a page that shows captions': '<html><pre>1\n00:00:01,000 --> 00:00:02,000\nWe ask.\n</pre>',
    'XML around lines of speakers':
      '<?xml version="1.0"?>\n<talk>\nAnn: We ask.\nBob: We do.\nAnn: Why?\nBob: So.\n</talk>',
    'Markdown with times behind its names':
      '**Ann:** [0:10] We ask what they know.\n\n**Bob:** [0:20] And so we ask them.\n',
    'names behind dashes': '- Ann: We ask what they know of it.\n- Bob: We do not know.\n'.repeat(
      8,
    ),
    'a mark before named turns': '>> We ask.\nAnn: We do.\nBob: And so?\nAnn: Why?\n',
  }).map(([name, text]) => ({ name, bytes: Uint8Array.from(text, (c) => c.charCodeAt(0)) })),
];
const CLAIMS = SAMPLES.map(({ name, bytes }) => ({ name, ids: claimsOf(bytes) }));
const BEFORE = FORMATS.flatMap(({ id, before = [] }) =>
  before.map((other) => ({ id, other: other.id, why: other.why })),
);

describe('the table of formats', () => {
  test('names each row once', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(BEFORE)('has $id before $other', ({ id, other, why }) => {
    const ids = FORMATS.map((format) => format.id);
    expect(ids).toContain(other);
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(other));
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    // Were there no such document, the row might stand anywhere.
    expect(
      CLAIMS.filter(({ ids: claims }) => claims.includes(id) && claims.includes(other)),
    ).not.toEqual([]);
  });

  test('has no two rows that take one document without a word about it', () => {
    const silent = CLAIMS.flatMap(({ name, ids }) =>
      ids
        .slice(1)
        .filter((id, index) => !standsBefore(ids[index] as string, id))
        .map((id) => `${name}: ${ids.join(', ')} (${id} is not said to stand behind)`),
    );
    expect(silent).toEqual([]);
  });

  test('has a document for most of its rows', () => {
    expect(new Set(CLAIMS.flatMap(({ ids }) => ids[0] ?? [])).size).toBeGreaterThan(35);
  });
});

describe('suffixes', () => {
  test('are those of the rows: lower case, without their dot', () => {
    const suffixes = FORMATS.flatMap((format) => format.suffixes);
    for (const suffix of suffixes) expect(suffix).toMatch(/^[a-z0-9_]+(?:\.[a-z0-9_]+)?$/);
  });

  test.each([
    ['Talk.en.VTT', 'vtt', 'captions', true],
    ['Talk [id].info.json', 'info.json', 'metadata', true],
    ['Talk [id].live_chat.json', 'live_chat.json', 'chat', true],
    ['chapters.json', 'json', undefined, true],
    ['Talk.chapters.json', 'chapters.json', undefined, true],
    ['Talk.description', 'description', 'description', true],
    ['Talk.mp4', 'mp4', 'media', false],
    ['Talk.docx', 'docx', undefined, false],
    ['Talk.lrc', 'lrc', 'captions', true],
    ['Talk', '', undefined, false],
  ])('tell what a file is: %s', (name, suffix, part, isText) => {
    expect(suffixOf(name)).toBe(suffix);
    expect(partOf(suffix)).toBe(part);
    expect(mayHoldText(suffix)).toBe(isText);
  });

  test('mean one thing each', () => {
    const parts = new Map<string, Set<string>>();
    for (const { suffixes, part } of FORMATS)
      for (const suffix of suffixes)
        parts.set(suffix, (parts.get(suffix) ?? new Set()).add(part ?? 'any'));
    expect([...parts].filter(([, means]) => means.size > 1)).toEqual([]);
  });
});

/** Ids of the rows that recognise it, in their order. Bytes are asked first, and what they tell is no text. */
function claimsOf(bytes: Uint8Array): string[] {
  const byBytes = FORMATS.filter(
    (format) => 'recognisesBytes' in format && format.recognisesBytes(bytes),
  );
  const decoded = decodeText(bytes);
  if (byBytes.length > 0 || !('text' in decoded)) return byBytes.map(({ id }) => id);
  const json = readJson(decoded.text);
  return FORMATS.filter(
    (format) => 'recognises' in format && format.recognises(decoded.text, json),
  ).map(({ id }) => id);
}

/** Said by the row itself, or by one between the two. */
function standsBefore(id: string, other: string): boolean {
  const row = FORMATS.find((format) => format.id === id) as Format;
  return (row.before ?? []).some((next) => next.id === other || standsBefore(next.id, other));
}

function filesBelow(folder: string): Sample[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(ROOT, folder, name), { throwIfNoEntry: false })?.isFile())
    .map((name) => ({ name, bytes: readFileSync(join(ROOT, folder, name)) }));
}
