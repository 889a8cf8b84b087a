import { expect, test } from 'vitest';
import { nearestName } from '../../../src/import/manifest/nearest-name.ts';

const NAMES = ['title', 'show', 'published', 'duration', 'url'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['publised', 'published'],
  ['lenght', undefined],
  ['durration', 'duration'],
  ['urls', 'url'],
  ['colour', undefined],
  ['x'.repeat(5000), undefined],
  ['', undefined],
])('%j means %j', (written, name) => {
  expect(nearestName(written, NAMES)).toBe(name);
});
