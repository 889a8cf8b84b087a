import { describe, expect, test } from 'vitest';
import type { CorrectionsFile } from '../../../src/core/contract/corrections-file.ts';
import { readCorrections } from '../../../src/core/contract/read-corrections.ts';

const PLACE = {
  track: 'en-captured',
  quote: 'Nobody knows',
  before: '',
  after: 'what models know',
};
const FILE: CorrectionsFile = {
  format: 'cuelight-taps',
  version: 1,
  episodeId: 'talk',
  offset: -0.5,
  taps: [{ ...PLACE, time: 12.34 }],
  speakers: [
    { ...PLACE, person: 'Ann Host' },
    { ...PLACE, time: 20, person: null },
  ],
};

function faultOf(value: unknown): string {
  const read = readCorrections(value);
  return 'fault' in read ? read.fault : 'no fault';
}

test('corrections are read as they are', () => {
  expect(readCorrections(structuredClone(FILE))).toEqual({ corrections: FILE });
});

describe('what is no file of corrections', () => {
  test.each([[null], ['text'], [{}], [{ format: 'cuelight-episode', version: 1 }]])(
    '%j',
    (value) => {
      expect(faultOf(value)).toBe('This is not a file of Cuelight corrections.');
    },
  );

  test('a later version is called that', () => {
    expect(faultOf({ ...FILE, version: 2 })).toContain('version 2');
  });

  test.each<[string, unknown, RegExp]>([
    ['no offset', { ...FILE, offset: undefined }, /offset/],
    ['an endless offset', { ...FILE, offset: Number.POSITIVE_INFINITY }, /offset/],
    ['a tap before the start', { ...FILE, taps: [{ ...PLACE, time: -1 }] }, /taps\.0\.time/],
    ['a tap on nothing', { ...FILE, taps: [{ ...PLACE, quote: '', time: 1 }] }, /taps\.0\.quote/],
    ['a turn of no name', { ...FILE, speakers: [{ ...PLACE, person: '' }] }, /speakers\.0\.person/],
  ])('%s is refused with its place', (_name, value, sentence) => {
    expect(faultOf(value)).toMatch(sentence);
  });

  test('what is wrong is quoted on one line, and not whole', () => {
    const fault = faultOf({ ...FILE, offset: `\n${'long '.repeat(100)}` });
    expect(fault).toMatch(/^[^\n]{1,250}$/);
    expect(fault).toContain('offset');
  });
});
