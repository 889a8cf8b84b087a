import { expect, test } from 'vitest';
import { noCorrections } from '../../../src/corrections/edit-corrections.ts';
import { RECORD_KINDS, type RecordName } from '../../../src/library/records/record-kinds.ts';

const place = { track: 'en', quote: 'words', before: '', after: '' };

/** One sound record of each kind. */
const SOUND: Record<RecordName, object> = {
  progress: { episodeId: 'a', playedTo: 61.5, duration: null, updated: 1 },
  attachments: { episodeId: 'a', media: { youtube: 'vK1qEF3a3WM' } },
  corrections: noCorrections('a'),
  verdicts: { episodeId: 'a', verdicts: [{ startTime: 0, verdict: 'skip' }] },
  readingPlaces: { episodeId: 'a', readTo: 12, place, updated: 1 },
};
const NAMES = Object.keys(SOUND) as RecordName[];

test.each(NAMES)('%s: a sound record is read as it is', (name) => {
  expect(RECORD_KINDS[name](SOUND[name])).toEqual({ value: SOUND[name] });
});

const EMPTY = [{ episodeId: 'a' }, {}, null, 5, 'words', []];

test.each(NAMES.flatMap((name) => EMPTY.map((stored) => [name, stored] as const)))(
  '%s: %j is no record',
  (name, stored) => {
    expect(RECORD_KINDS[name](stored)).toEqual({ why: 'unsound' });
  },
);

test.each([
  ['progress', { playedTo: -1 }],
  ['progress', { playedTo: Number.NaN }],
  ['progress', { duration: 'long' }],
  ['attachments', { media: {} }],
  ['attachments', { media: { url: 'javascript:alert(1)' } }],
  ['attachments', { media: { youtube: '../x' } }],
  ['corrections', { version: 0 }],
  ['corrections', { taps: 5 }],
  ['verdicts', { verdicts: 5 }],
  ['readingPlaces', { place: null }],
  ['readingPlaces', { readTo: Number.POSITIVE_INFINITY }],
] as const)('%s with %j is no record', (name, change) => {
  expect(RECORD_KINDS[name]({ ...SOUND[name], ...change })).toEqual({ why: 'unsound' });
});

test('corrections of a later version are told apart from broken ones', () => {
  expect(RECORD_KINDS.corrections({ ...SOUND.corrections, version: 2 })).toEqual({ why: 'newer' });
});

test('a verdict that only a later version knows costs none of the others', () => {
  const known = { startTime: 5, verdict: 'skip' };
  const verdicts = [{ startTime: 0, verdict: 'twice' }, known, 7];
  expect(RECORD_KINDS.verdicts({ episodeId: 'a', verdicts })).toEqual({
    value: { episodeId: 'a', verdicts: [known] },
  });
});
