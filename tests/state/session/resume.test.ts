import { expect, test } from 'vitest';
import { isWorthReturning } from '../../../src/state/session/resume.ts';
import { smallEpisode } from '../../support/small-episode.ts';

/** Fifty lines of two seconds; the last begins at 98. */
const hundredSeconds = smallEpisode({}, 50);
const ofUnknownLength = { ...hundredSeconds, duration: null };
const readTo = (seconds: number) => ({
  episodeId: 'small',
  readTo: seconds,
  place: { track: 'en', quote: '', before: '', after: '' },
  updated: 0,
});

test.each([
  ['in the middle', 50, null, true],
  ['at the beginning', 10, null, false],
  ['to where playback goes on anyway', 50, 45, false],
  ['further than it was played', 50, 20, true],
  ['to its end', 98, 20, false],
])('a text read %s is a place to come back to: or not', (_where, read, resumeTime, isPlace) => {
  for (const episode of [hundredSeconds, ofUnknownLength])
    expect(isWorthReturning(episode, readTo(read), resumeTime)).toBe(isPlace);
});
