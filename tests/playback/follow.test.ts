import { describe, expect, test } from 'vitest';
import { BAND, followDistance, nextFollow } from '../../src/playback/follow.ts';

const scrolled = (inView: boolean, inBand = false, atRest = false) =>
  ({ type: 'scrolled', inView, inBand, atRest }) as const;

describe('who may scroll the page', () => {
  test('a person’s scroll holds follow while the line is in view', () => {
    expect(nextFollow('following', scrolled(true))).toBe('held');
  });

  test('and suspends it when the line leaves the view', () => {
    expect(nextFollow('following', scrolled(false))).toBe('away');
    expect(nextFollow('held', scrolled(false))).toBe('away');
    expect(nextFollow('held', { type: 'moved', inView: false })).toBe('away');
  });

  test('playing on never resumes it', () => {
    expect(nextFollow('away', { type: 'moved', inView: true })).toBe('away');
    expect(nextFollow('held', { type: 'moved', inView: true })).toBe('held');
  });

  test('scrolling back to the line resumes it, once the hand is off the page', () => {
    expect(nextFollow('away', scrolled(true))).toBe('away');
    expect(nextFollow('away', scrolled(true, false, true))).toBe('following');
  });

  test('a scroll that leaves the line where follow would put it resumes it', () => {
    expect(nextFollow('held', scrolled(true, true, true))).toBe('following');
  });

  test.each(['held', 'away', 'following'] as const)(
    'a click, the pill or the key resumes from %s',
    (from) => {
      expect(nextFollow(from, { type: 'resume' })).toBe('following');
    },
  );

  test.each(['following', 'held'] as const)(
    'finding in the text suspends it from %s until that is closed, whatever is scrolled meanwhile',
    (from) => {
      const finding = nextFollow(from, { type: 'find' });
      expect(finding).toBe('finding');
      expect(nextFollow(finding, scrolled(true, true, true))).toBe('finding');
      expect(nextFollow(finding, { type: 'moved', inView: false })).toBe('finding');
      expect(nextFollow(finding, { type: 'found' })).toBe('following');
      expect(nextFollow(finding, { type: 'resume' })).toBe('following');
    },
  );

  test.each(['away', 'off'] as const)('finding leaves the page where it was from %s', (from) => {
    expect(nextFollow(from, { type: 'find' })).toBe(from);
    expect(nextFollow(from, { type: 'found' })).toBe(from);
  });

  test('switched off it stays off until it is switched on', () => {
    expect(nextFollow('following', { type: 'toggle' })).toBe('off');
    expect(nextFollow('off', { type: 'resume' })).toBe('off');
    expect(nextFollow('off', scrolled(true, true, true))).toBe('off');
    expect(nextFollow('off', { type: 'toggle' })).toBe('following');
  });
});

describe('how far to scroll', () => {
  test('not at all inside the band', () => {
    expect(followDistance(100 + 1000 * BAND.top, 100, 1000)).toBe(0);
    expect(followDistance(100 + 1000 * BAND.bottom, 100, 1000)).toBe(0);
  });

  test('outside it to 30 % from the top, in either direction', () => {
    expect(followDistance(900, 100, 1000)).toBe(900 - 400);
    expect(followDistance(100, 100, 1000)).toBe(100 - 400);
  });
});
