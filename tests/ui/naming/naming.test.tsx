import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { namelessEpisode } from '../../support/nameless-episode.ts';
import { standInForDialogs } from '../dialogs.ts';
import { FakeSurface, renderReader } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));

const user = userEvent.setup();
const LINES = [
  'What do you think of it? I ask you.',
  'It was the first thing that we built.',
  'And then what came after it?',
  'Then we built another one.',
];

beforeEach(() => {
  standInForDialogs();
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function reading(episode: EpisodeFile) {
  const { container, cue } = renderReader({ episode });
  /** As they stand over the text, one after the other. */
  const names = () =>
    [...container.querySelectorAll('.speaker')].map(({ textContent }) => textContent);
  const press = async (nth: number) => {
    // What hears it comes with the rest of the page.
    await waitFor(() => expect(document.documentElement.dataset.atRest).toBe(''));
    await user.click(container.querySelectorAll('.speaker button')[nth] as Element);
    return within(await screen.findByRole('dialog'));
  };
  return { names, press, cue, container };
}

const guess = (name: string) => `${name} (a guess)`;
const ASKED = 'Who is this?';

test('a press on the question names from here on, tells it, and is taken back in one step', async () => {
  const { names, press } = reading(namelessEpisode(LINES));
  expect(names()).toEqual([ASKED, ASKED, ASKED, ASKED]);
  const dialog = await press(0);
  await user.click(dialog.getByRole('button', { name: 'Ada Host' }));
  await waitFor(() =>
    expect(names()).toEqual([
      'Ada Host',
      guess('Ben Guest'),
      guess('Ada Host'),
      guess('Ben Guest'),
    ]),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      'Ada Host speaks here.',
    ),
  );
  const bar = within(screen.getByRole('region', { name: 'Names of the speakers' }));
  expect(bar.getByText('3 guessed')).toBeTruthy();
  await user.click(bar.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(names()).toEqual([ASKED, ASKED, ASKED, ASKED]));
});

test('only this turn is named where that is chosen, with a name that is typed', async () => {
  const { names, press } = reading(namelessEpisode(LINES));
  const dialog = await press(1);
  await user.click(dialog.getByRole('button', { name: 'Only this turn' }));
  await user.type(dialog.getByRole('textbox'), 'ليلى حسن{Enter}');
  await waitFor(() => expect(names()).toEqual([ASKED, 'ليلى حسن', ASKED, ASKED]));
});

test('the guesses are gone through, one press each', async () => {
  const { names, press } = reading(namelessEpisode(LINES));
  await user.click((await press(0)).getByRole('button', { name: 'Ada Host' }));
  const bar = within(await screen.findByRole('region', { name: 'Names of the speakers' }));
  await user.click(await bar.findByRole('button', { name: 'Check' }));
  for (let left = 3; left > 0; left -= 1) {
    expect(await bar.findByText(`${left} left`)).toBeTruthy();
    await user.click(bar.getByRole('button', { name: 'Yes' }));
  }
  await waitFor(() => expect(names()).toEqual(['Ada Host', 'Ben Guest', 'Ada Host', 'Ben Guest']));
  expect(bar.getByText('Named.')).toBeTruthy();
});

test('n asks about the focused line, and where somebody goes on inside a turn names from that line', async () => {
  const { names, cue } = reading(namelessEpisode(LINES));
  await waitFor(() => expect(document.documentElement.dataset.atRest).toBe(''));
  cue(1).tabIndex = 0;
  cue(1).focus();
  await user.keyboard('n');
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('I ask you.')).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'From this line', pressed: true })).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Ben Guest' }));
  await waitFor(() => expect(names()).toEqual([ASKED, 'Ben Guest', ASKED, ASKED, ASKED]));
});

test('one of sixty people is found by a few letters', async () => {
  const people = Array.from({ length: 60 }, (_, index) => ({ name: `Person ${index + 1}` }));
  const { names, press } = reading(namelessEpisode(LINES, people));
  const dialog = await press(0);
  await user.type(dialog.getByRole('textbox'), 'son 42');
  expect(dialog.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'Person 42',
    'Add “son 42”',
  ]);
  await user.click(dialog.getByRole('button', { name: 'Only this turn' }));
  await user.type(dialog.getByRole('textbox'), '{Enter}');
  await waitFor(() => expect(names()[0]).toBe('Person 42'));
});

test('a numbered voice is nobody to choose, and gets a name wherever it speaks', async () => {
  const people = [1, 2].map((nth) => ({ name: `Speaker ${nth}`, anonymous: true as const }));
  const bare = namelessEpisode(LINES, people);
  const [track] = bare.tracks as [Track];
  const turns = track.turns.map(({ at }, index) => ({ at, person: index % 2 }));
  const { names, press } = reading({ ...bare, tracks: [{ ...track, turns }] });
  expect(names()).toEqual(['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2']);
  const dialog = await press(1);
  expect(dialog.getByRole('heading', { name: /Who is Speaker 2\?/ })).toBeTruthy();
  expect(dialog.queryAllByRole('listitem')).toEqual([]);
  await user.type(dialog.getByRole('textbox'), 'Ada{Enter}');
  await waitFor(() => expect(names()).toEqual(['Speaker 1', 'Ada', 'Speaker 1', 'Ada']));
});

test('what the text proposes is one quiet line, which a press takes or refuses', async () => {
  const said = LINES.with(1, 'Ada, thank you for having me.');
  const { names } = reading(namelessEpisode(said));
  const line = await screen.findByText(/Is this Ben Guest\?/);
  await user.click(within(line).getByRole('button', { name: 'Yes' }));
  await waitFor(() =>
    expect(names()).toEqual([ASKED, 'Ben Guest', guess('Ada Host'), guess('Ben Guest')]),
  );
});

test('a name is repeated only where the speaker changes', () => {
  const bare = namelessEpisode(LINES);
  const [track] = bare.tracks as [Track];
  const turns = track.turns.map(({ at }, index) => ({ at, person: index < 3 ? 0 : 1 }));
  const { names } = reading({ ...bare, tracks: [{ ...track, turns }] });
  expect(names()).toEqual(['Ada Host', 'Ben Guest']);
});
