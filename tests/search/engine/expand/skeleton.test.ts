import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../../../src/search/engine/expand/skeleton.ts';

describe('what is heard for each other has one skeleton', () => {
  test.each([
    ['izmailov', 'ismileov'],
    ['anthropic', 'enthropic'],
    ['anthropic', 'antropic'],
    ['pavel', 'pavl'],
    ['turck', 'turk'],
    ['schrittwieser', 'shritweiser'],
    ['pytorch', 'pietorch'],
    ['lecun', 'lacoon'],
    ['philippe', 'filip'],
    ['knuth', 'nut'],
  ])('%s, %s', (name, heard) => {
    expect(skeletonOf(heard)).toBe(skeletonOf(name));
    expect(skeletonOf(name)).not.toBe('');
  });
});

test('what sounds otherwise has another', () => {
  expect(skeletonOf('model')).not.toBe(skeletonOf('motor'));
  expect(skeletonOf('data')).not.toBe(skeletonOf('date line'.replace(' ', '')));
});

test('a consonant on both sides of a vowel is heard twice', () => {
  expect(skeletonOf('mama')).toBe('mm');
  expect(skeletonOf('hammer')).toBe('mr');
});

test('other scripts have none', () => {
  expect(skeletonOf('对齐')).toBe('');
  expect(skeletonOf('привет')).toBe('');
  expect(skeletonOf('gpt4')).toBe('');
});
