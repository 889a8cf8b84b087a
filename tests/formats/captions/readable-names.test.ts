/** What a reader is shown where a program wrote no name. */
import { describe, expect, test } from 'vitest';
import { readableNames } from '../../../src/formats/captions/readable-names.ts';

const GUID = '1f5b3c6e-8a52-4c11-9d0e-2b6f0a7c9e31';
const OTHER = '99ab3c6e-8a52-4c11-9d0e-2b6f0a7c9e00';

function read(...names: string[]) {
  const readable = readableNames(names);
  return names.map((name) => readable.get(name) ?? name);
}

describe('a name that nobody can read', () => {
  test.each([
    GUID,
    `{${GUID}}`,
    `${GUID}@${OTHER}`,
    `8:orgid:${GUID}`,
    '16778240',
    'kFFvsJc-Q1OSxaJQLvaa_A',
    '8f14e45fceea167a5a36dedd4bea2543',
  ])('%s is a voice with a number', (id) => {
    expect(read(id)).toEqual(['Speaker 1']);
  });

  test('stays apart from the others, and from numbers that are written', () => {
    expect(read(GUID, 'Speaker 1', OTHER, '16778240', 'Ann')).toEqual([
      'Speaker 2',
      'Speaker 1',
      'Speaker 3',
      'Speaker 4',
      'Ann',
    ]);
  });

  test('a bare number is the number of a voice', () => {
    expect(read('0', '01', '1')).toEqual(['Speaker 0', 'Speaker 1', 'Speaker 1 (1)']);
  });
});

describe('an address', () => {
  test.each([
    ['ann.lee@example.org', 'ann.lee'],
    ['<ann.lee@example.org>', 'ann.lee'],
    ['Ann Lee <ann@example.org>', 'Ann Lee'],
    ['sip:ann@example.org', 'ann'],
    ['https://example.org/@ann', 'ann'],
    ['https://example.org/', 'example.org'],
  ])('%s is called %s', (address, name) => {
    expect(read(address)).toEqual([name]);
  });

  test('of the same account elsewhere says where', () => {
    expect(read('ann@example.org', 'ann@example.com')).toEqual(['ann', 'ann (example.com)']);
    expect(read('ann', 'ann@example.com')).toEqual(['ann', 'ann (example.com)']);
  });
});

test.each([
  'Ann Lee',
  'light-keeper9',
  'Priya’s iPhone',
  '@ann',
  'Ann @ Acme',
  'Akash | EKH',
  '李明',
  'Speaker: 2',
])('%s stays as it is', (name) => {
  expect(read(name)).toEqual([name]);
});
