import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../src/core/read-sidecar.ts';
import type { Sidecar } from '../../src/core/sidecar-file.ts';

const PLACE = {
  track: 'en-captured',
  quote: 'Nobody knows',
  before: '',
  after: 'what models know',
};
const SIDECAR: Sidecar = {
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
  const read = readSidecar(value);
  return 'fault' in read ? read.fault : 'no fault';
}

test('corrections are read as they are', () => {
  expect(readSidecar(structuredClone(SIDECAR))).toEqual({ sidecar: SIDECAR });
});

describe('what is no file of corrections', () => {
  test.each([[null], ['text'], [{}], [{ format: 'cuelight-episode', version: 1 }]])(
    '%j',
    (value) => {
      expect(faultOf(value)).toBe('This is not a file of Cuelight corrections.');
    },
  );

  test('a later version is called that', () => {
    expect(faultOf({ ...SIDECAR, version: 2 })).toContain('version 2');
  });

  test.each<[string, unknown, RegExp]>([
    ['an unknown field', { ...SIDECAR, colour: 'red' }, /colour/],
    ['no offset', { ...SIDECAR, offset: undefined }, /offset/],
    ['an endless offset', { ...SIDECAR, offset: Number.POSITIVE_INFINITY }, /offset/],
    ['a tap before the start', { ...SIDECAR, taps: [{ ...PLACE, time: -1 }] }, /taps\.0\.time/],
    [
      'a tap on nothing',
      { ...SIDECAR, taps: [{ ...PLACE, quote: '', time: 1 }] },
      /taps\.0\.quote/,
    ],
    [
      'a turn of no name',
      { ...SIDECAR, speakers: [{ ...PLACE, person: '' }] },
      /speakers\.0\.person/,
    ],
  ])('%s is refused with its place', (_name, value, sentence) => {
    expect(faultOf(value)).toMatch(sentence);
  });

  test('what is wrong is quoted on one line, and not whole', () => {
    const fault = faultOf({ ...SIDECAR, offset: `\n${'long '.repeat(100)}` });
    expect(fault).toMatch(/^[^\n]{1,250}$/);
    expect(fault).toContain('offset');
  });
});
