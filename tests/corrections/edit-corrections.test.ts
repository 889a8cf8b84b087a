import { describe, expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { readCorrections } from '../../src/core/contract/read-corrections.ts';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import {
  noCorrections,
  withNudge,
  withSpeaker,
  withTap,
} from '../../src/corrections/edit-corrections.ts';
import { bilingualEpisode } from '../support/bilingual-episode.ts';

const episode = bilingualEpisode();
const [english, chinese] = episode.tracks as [Track, Track];
const none = noCorrections(episode.id);

test('a tap moves the line to the time it was said, in every text', () => {
  const { episode: corrected, problems } = applyCorrections(episode, withTap(none, english, 4, 9));
  expect(problems).toEqual([]);
  expect(corrected.tracks[0]?.start[4]).toBeCloseTo(9, 1);
  expect(corrected.tracks[1]?.start[2]).toBeCloseTo(9, 1);
});

test('a tap on a line of the translation is found again as well', () => {
  const { episode: corrected, problems } = applyCorrections(episode, withTap(none, chinese, 2, 9));
  expect(problems).toEqual([]);
  expect(corrected.tracks[1]?.start[2]).toBeCloseTo(9, 1);
});

test('nudges add up and move every line', () => {
  const nudged = withNudge(withNudge(none, 0.5), 0.1);
  expect(nudged.offset).toBe(0.6);
  const { episode: corrected } = applyCorrections(episode, nudged);
  expect(corrected.tracks[0]?.start.map((start) => Math.round(start * 10) / 10)).toEqual([
    0.6, 2.6, 4.6, 6.6, 8.6, 10.6,
  ]);
});

describe('who speaks', () => {
  const personAt = (corrections: typeof none, turnIndex: number) => {
    const { people, tracks } = applyCorrections(episode, corrections).episode;
    const turn = tracks[0]?.turns[turnIndex];
    return { name: turn?.person == null ? null : people[turn.person]?.name, guess: turn?.guess };
  };

  test('a guess that is confirmed is one no longer', () => {
    expect(personAt(none, 1)).toEqual({ name: 'Ben Guest', guess: true });
    expect(personAt(withSpeaker(none, english, 1, 'Ben Guest'), 1)).toEqual({
      name: 'Ben Guest',
      guess: undefined,
    });
  });

  test('somebody the episode does not have is added to its people', () => {
    const { people } = applyCorrections(episode, withSpeaker(none, english, 1, 'ليلى')).episode;
    expect(people.at(-1)).toEqual({ name: 'ليلى' });
  });

  test('the latest word on a turn is the only one kept', () => {
    const once = withSpeaker(none, english, 1, 'Ada Host');
    const twice = withSpeaker(once, english, 1, null);
    expect(twice.speakers).toHaveLength(1);
    expect(personAt(twice, 1).name).toBeNull();
  });
});

test('what is exported is what the importer reads', () => {
  const corrections = withSpeaker(
    withNudge(withTap(none, english, 2, 5), -0.5),
    english,
    1,
    'Ada Host',
  );
  expect(readCorrections(JSON.parse(JSON.stringify(corrections)))).toEqual({ corrections });
});
