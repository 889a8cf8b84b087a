import { describe, expect, test } from 'vitest';
import type { CorrectionsFile } from '../../../src/core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { readCorrections } from '../../../src/core/contract/read-corrections.ts';
import { applyCorrections } from '../../../src/corrections/apply-corrections.ts';
import { noCorrections, withVoice } from '../../../src/corrections/edit-corrections.ts';
import { guessesIn } from '../../../src/corrections/naming/guesses.ts';
import { hintsIn } from '../../../src/corrections/naming/hints.ts';
import {
  type Naming,
  namesOf,
  partnerOf,
  withNaming,
} from '../../../src/corrections/naming/naming.ts';
import { namelessEpisode } from '../../support/nameless-episode.ts';

const ADA = 'Ada Host';
const BEN = 'Ben Guest';
const LINES = [
  'What do you think of the first thing?',
  'It was the first thing that we built here.',
  'And then what came after all of that?',
  'Then we built another one of them.',
  'Which of them is the better one?',
  'That is very hard to say for us.',
];

/** Presses, one after the other, as the page makes them. */
function pressing(episode: EpisodeFile) {
  let file = noCorrections(episode.id);
  let shown = episode;
  const put = (now: CorrectionsFile) => {
    file = now;
    const applied = applyCorrections(episode, file);
    expect(applied.problems).toEqual([]);
    shown = applied.episode;
  };
  const base = () => shown.tracks[0] as Track;
  return {
    name: (naming: Omit<Naming, 'track'>) =>
      put(withNaming(file, episode, shown, { track: base().id, ...naming })),
    put,
    file: () => file,
    base,
    shown: () => shown,
    /** `Ada Host` for who is sure, `Ada Host?` for a guess, `-` for nobody. */
    names: () =>
      base().turns.map(({ person, guess }) =>
        person === null ? '-' : `${shown.people[person]?.name}${guess ? '?' : ''}`,
      ),
  };
}

test('only this turn names this turn', () => {
  const { name, names } = pressing(namelessEpisode(LINES));
  name({ at: [1, 0], person: BEN, onward: null });
  expect(names()).toEqual(['-', BEN, '-', '-', '-', '-']);
});

test('from here on names by turns, as guesses', () => {
  const { name, names, file } = pressing(namelessEpisode(LINES));
  name({ at: [1, 0], person: BEN, onward: [BEN, ADA] });
  expect(names()).toEqual(['-', BEN, `${ADA}?`, `${BEN}?`, `${ADA}?`, `${BEN}?`]);
  expect(file().speakers).toHaveLength(1);
});

test('a guess stops at a turn that has a name, and one that is named later mends those around it', () => {
  const { name, names } = pressing(namelessEpisode(LINES));
  name({ at: [3, 0], person: ADA, onward: null });
  name({ at: [0, 0], person: ADA, onward: [ADA, BEN] });
  expect(names()).toEqual([ADA, `${BEN}?`, `${ADA}?`, ADA, '-', '-']);
  const other = pressing(namelessEpisode(LINES));
  other.name({ at: [0, 0], person: ADA, onward: [ADA, BEN] });
  other.name({ at: [2, 0], person: BEN, onward: null });
  expect(other.names()).toEqual([
    ADA,
    expect.stringMatching(/\?$/),
    BEN,
    `${ADA}?`,
    `${BEN}?`,
    `${ADA}?`,
  ]);
});

test('a guess stops at a turn whose words are said to whom it would name', () => {
  const said = LINES.with(4, 'So Ada, which of them is better?');
  const { name, names } = pressing(namelessEpisode(said));
  name({ at: [0, 0], person: ADA, onward: [ADA, BEN] });
  expect(names()).toEqual([ADA, `${BEN}?`, `${ADA}?`, `${BEN}?`, '-', '-']);
  name({ at: [4, 0], person: BEN, onward: [BEN, ADA] });
  expect(names()).toEqual([ADA, `${BEN}?`, `${ADA}?`, `${BEN}?`, BEN, `${ADA}?`]);
});

test('where nobody knows who answers, every other turn stays without a name', () => {
  const { name, names } = pressing(namelessEpisode(LINES, []));
  name({ at: [0, 0], person: 'ليلى حسن', onward: ['ليلى حسن', null] });
  expect(names()).toEqual(['ليلى حسن', '-', 'ليلى حسن?', '-', 'ليلى حسن?', '-']);
});

describe('a line inside a turn', () => {
  const said = ['We built it. You did what?', 'We built it here.'];

  test('is where somebody else begins, and what stands before it stays as it was', () => {
    const { name, names, base } = pressing(namelessEpisode(said));
    name({ at: [0, 0], person: BEN, onward: null });
    name({ at: [1, 0], person: ADA, onward: null });
    expect(names()).toEqual([BEN, ADA, '-']);
    expect(base().turns.map(({ at }) => at)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  test('is read by a page that knows nothing of it as a name of the turn', () => {
    const { name, file } = pressing(namelessEpisode(said));
    name({ at: [1, 0], person: ADA, onward: [ADA, BEN] });
    expect(file().speakers[0]).toMatchObject({
      person: ADA,
      starts: true,
      quote: 'You did what? We built it here.',
    });
    expect(readCorrections(JSON.parse(JSON.stringify(file())))).toEqual({ corrections: file() });
  });
});

test('a guessed part that is pressed is sure as far as it was shown, whatever is guessed anew behind it', () => {
  const asks = 'Okay so what about you and your team then? Okay so where do you take it from?';
  const tells = 'We just really made all of it work. We just really made it for us.';
  // In every second turn the captions miss where the other begins.
  const said = Array.from({ length: 10 }, () => [asks, `${tells} ${asks}`, tells]).flat();
  const { name, base, names } = pressing(namelessEpisode(said));
  name({ at: [0, 0], person: ADA, onward: [ADA, BEN] });
  expect(names().slice(0, 4)).toEqual([ADA, `${BEN}?`, `${ADA}?`, `${BEN}?`]);
  expect(
    base()
      .turns.slice(0, 4)
      .map(({ at }) => at[0]),
  ).toEqual([0, 2, 4, 6]);
  name({ at: [2, 0], person: BEN, onward: null });
  expect(names().slice(0, 4)).toEqual([ADA, BEN, `${ADA}?`, `${BEN}?`]);
});

describe('a voice that is only numbered', () => {
  const label = (nth: number) => ({ name: `Speaker ${nth}`, anonymous: true as const });
  const people = Array.from({ length: 21 }, (_, index) => label(index + 1));
  const episode = namelessEpisode(LINES, people);
  const [track] = episode.tracks as [Track];
  const numbered = {
    ...episode,
    tracks: [{ ...track, turns: track.turns.map(({ at }, index) => ({ at, person: index % 3 })) }],
  };

  test('is nobody to choose from', () => {
    expect(namesOf(numbered)).toEqual([]);
    expect(partnerOf(numbered, numbered.tracks[0] as Track, 0, ADA)).toBeNull();
    expect(hintsIn(numbered, numbered.tracks[0] as Track)).toEqual([]);
  });

  test('gets a name wherever it speaks, and gives it back', () => {
    const { put, names, file } = pressing(numbered);
    put(withVoice(file(), 'Speaker 3', 'Ada'));
    expect(names()).toEqual(['Speaker 1', 'Speaker 2', 'Ada', 'Speaker 1', 'Speaker 2', 'Ada']);
    put(withVoice(file(), 'Speaker 3', null));
    expect(file()).toEqual(noCorrections(numbered.id));
  });

  test('keeps its number in one turn that is somebody else’s', () => {
    const { put, name, names, file } = pressing(numbered);
    put(withVoice(file(), 'Speaker 3', 'Ada'));
    name({ at: [2, 0], person: 'Ben', onward: null });
    expect(names()[2]).toBe('Ben');
    expect(names()[5]).toBe('Ada');
  });
});

test('a track without turns, or without words, takes no name and breaks nothing', () => {
  const episode = namelessEpisode(LINES);
  const [track] = episode.tracks as [Track];
  for (const bare of [
    { ...track, turns: [] },
    { ...track, text: track.text.map(() => '…') },
  ]) {
    const shown = { ...episode, tracks: [bare] };
    const file = withNaming(noCorrections(episode.id), shown, shown, {
      track: bare.id,
      at: [0, 0],
      person: ADA,
      onward: [ADA, BEN],
    });
    const { turns } = applyCorrections(shown, file).episode.tracks[0] as Track;
    expect(turns.length).toBe(bare.turns.length);
  }
});

test('the guesses to check come with those that are most in doubt first, and none of what is sure', () => {
  const { name, base } = pressing(namelessEpisode(LINES));
  name({ at: [1, 0], person: BEN, onward: [BEN, ADA] });
  const guesses = guessesIn(base());
  expect(guesses.map(({ turn }) => turn).sort()).toEqual([2, 3, 4, 5]);
  expect(guesses.map(({ inDoubt }) => inDoubt)).toEqual(
    guesses.map(({ inDoubt }) => inDoubt).toSorted((a, b) => b - a),
  );
});
