import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { locateEntries, readJson } from '../../../src/formats/json/read-json.ts';

describe('JSON', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text);
        if (typeof value !== 'object' || value === null) return;
        const written = JSON.stringify({ value: [value] }, null, indent);
        expect(readJson(written)).toMatchObject({ isLines: false, problems: [] });
        expect(readJson(written)?.value).toEqual(JSON.parse(written));
      }),
    );
  });

  test('knows its escapes and lets a comma too many pass', () => {
    const text = String.raw`{"a": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00", "b": [1.5e2, -0, true, false, null,],}`;
    expect(readJson(text)?.value).toEqual({
      a: '"\\/\b\f\n\r\té😀',
      b: [150, -0, true, false, null],
    });
  });

  test('has a line for each entry, whatever ends the lines', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const json = readJson(['[', ' {"a": 1},', ' "b", {"a": 2},', '', ' {"a": 3}', ']'].join(end));
      const list = json?.value as unknown[];
      expect(json && locateEntries(json, list).map(({ line }) => line)).toEqual([2, 2, 3, 5]);
    }
  });

  test('cannot change what an object is', () => {
    const value = readJson('{"__proto__": {"polluted": true}, "a": 1}')?.value as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
  });

  test('may hold what Python writes for no number, which is said once', () => {
    const json = readJson('[{"a": NaN,\n"b": -Infinity, "c": Infinity, "d": "NaN"}]');
    expect(json?.value).toEqual([{ a: null, b: null, c: null, d: 'NaN' }]);
    expect(json?.problems).toEqual([
      {
        code: 'json-no-number',
        message: '“NaN” stands where a number should be, 3 times in all.',
        line: 1,
      },
    ]);
  });

  test('may be one value a line', () => {
    expect(readJson('{"a": 1}\n{"a": 2}\r\n')).toMatchObject({
      value: [{ a: 1 }, { a: 2 }],
      isLines: true,
    });
  });
});

describe('broken JSON says where it breaks', () => {
  test.each([
    ['cut off in a text', '{"a": 1,\n"b": "two', 2, 'breaks off after “1, "b": "two”'],
    ['cut off between entries', '[{"a": 1},\n{"a": 2},\n', 3, 'breaks off after “1}, {"a": 2},”'],
    ['no comma', '{"a": 1\n"b": 2}', 2, 'from “"b": 2}” on'],
    ['quoted as Python does', `["a", {'start': 0.0}]`, 1, "from “'start': 0.0}]” on"],
    ['words behind it', '{"a": 1}\nand so on', 2, 'from “and so on” on'],
    ['no value', '{"a": }', 1, 'from “}” on'],
  ])('%s', async (_name, text, line, sentence) => {
    const read = await readDocument(text);
    expect(read?.role).toBe('json');
    expect(read?.document.problems).toMatchObject([
      { code: 'json-broken', line, message: expect.stringContaining(sentence) },
    ]);
  });

  test('and so does one that is nested without end', () => {
    expect(readJson(`{"a": ${'['.repeat(100_000)}`)?.problems).toMatchObject([
      { code: 'json-broken', line: 1 },
    ]);
  });

  test('wherever it was cut off', async () => {
    const whole = JSON.stringify([{ start: 0, end: 1, text: 'a "quote" \\ é' }, { start: 1 }]);
    for (let length = 4; length < whole.length; length += 1) {
      const { document } = (await readDocument(whole.slice(0, length))) ?? {};
      expect(document?.problems).toMatchObject([{ code: 'json-broken' }]);
    }
  });
});
