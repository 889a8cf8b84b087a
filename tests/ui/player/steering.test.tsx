/** What the reader shows of “watch only”, of repeating, of the line under the pointer, and of a window of its own. */

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwnVerdict } from '../../../src/core/time/watch-only.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { standInForDialogs } from '../dialogs.ts';
import { fromMenu } from '../menus.ts';
import { FakeSurface, renderReader, stage } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));

const user = userEvent.setup();
const URL_OF_VIDEO = 'https://site.test/talk.mp4';

beforeEach(standInForDialogs);
afterEach(() => {
  vi.unstubAllGlobals();
});

const watchOnly = () => screen.findByRole('switch', { name: /Skip the optional parts/ });
const verdictOf = (title: string) =>
  screen.findByRole('combobox', { name: `Verdict on ‘${title}’` }) as Promise<HTMLSelectElement>;
const leftOut = () => document.querySelectorAll('.text-block[data-left-out]').length;

async function startPlaying() {
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.player.asked).toContain('play'));
  act(() => stage.player.say({ status: 'playing', duration: 400 }));
}

test('the switch says what it leaves, and dims the rest in the text and on the bar', async () => {
  renderReader({ episode: smallEpisode({}, 200) });
  expect((await watchOnly()).textContent).toContain('3 minutes instead of 7');
  expect(leftOut()).toBe(0);
  await user.click(await watchOnly());
  const blocks = document.querySelectorAll('.text-block').length;
  await waitFor(() => expect(leftOut()).toBe(blocks / 2));
  expect(
    document.querySelectorAll('.time-bar-played .time-bar-chapter[data-left-out]'),
  ).toHaveLength(1);
  await user.click(await watchOnly());
  await waitFor(() => expect(leftOut()).toBe(0));
});

test('a verdict of one’s own is shown wherever the chapter’s is, and is kept', async () => {
  const { container, services } = renderReader();
  await user.selectOptions(await verdictOf('Second half'), 'watch');
  expect(services.shelf.saveVerdicts).toHaveBeenLastCalledWith('small', new Map([[20, 'watch']]));
  const heading = container.querySelector('[data-chapter="1"]') as HTMLElement;
  expect(within(heading).getByText('Worth watching')).toBeTruthy();
  expect(screen.getByTitle('Your own; the episode says Optional')).toBeTruthy();
});

test('the verdicts of the last visit hold', async () => {
  const verdicts: OwnVerdict[] = [{ startTime: 0, verdict: 'skip' }];
  renderReader({ verdicts });
  await waitFor(async () => expect((await verdictOf('First half')).value).toBe('skip'));
});

test('single chapters are ticked and unticked while it is on', async () => {
  renderReader();
  await user.click(await watchOnly());
  const tick = await screen.findByRole('checkbox', { name: 'Play ‘First half’' });
  await user.click(tick);
  expect((await verdictOf('First half')).value).toBe('skip');
});

test('a hop is announced politely and can be undone', async () => {
  const { playTo } = renderReader({ episode: smallEpisode({}, 200) });
  await user.selectOptions(await verdictOf('First half'), 'skip');
  await user.selectOptions(await verdictOf('Second half'), 'watch');
  await startPlaying();
  await user.click(await watchOnly());
  playTo(5);
  const note = await screen.findByText(/Skipped ‘First half’ \(3:15\)/);
  expect(note.closest('[role="status"]')).not.toBeNull();
  expect(stage.player.asked.at(-1)).toBe('seek 200');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(stage.player.asked.at(-1)).toBe('seek 5');
  expect(screen.queryByText(/Skipped/)).toBeNull();
});

test('a note of a hop goes when playback has gone on for a while', async () => {
  const { playTo } = renderReader({ episode: smallEpisode({}, 200) });
  await user.selectOptions(await verdictOf('First half'), 'skip');
  await user.selectOptions(await verdictOf('Second half'), 'watch');
  await startPlaying();
  await user.click(await watchOnly());
  playTo(0.02);
  await screen.findByText(/Skipped/);
  playTo(200.1);
  expect(screen.queryByText(/Skipped/)).not.toBeNull();
  playTo(221);
  expect(screen.queryByText(/Skipped/)).toBeNull();
});

test('no chapter judged: no switch and no choices, but chapters repeat', async () => {
  const [first, second] = smallEpisode().chapters.map(({ verdict: _, ...chapter }) => chapter);
  renderReader({ episode: smallEpisode({ chapters: first && second ? [first, second] : [] }) });
  await fromMenu(user, 'More', 'Repeat chapter');
  expect(await screen.findByText('Repeating ‘First half’.')).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByRole('combobox', { name: /Verdict/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Stop repeating' }));
  expect(screen.queryByText(/Repeats/)).toBeNull();
});

test('r repeats a line; a note says so', async () => {
  const { playTo } = renderReader();
  await watchOnly();
  await startPlaying();
  playTo(7);
  await user.keyboard('r');
  expect(stage.player.asked.at(-1)).toBe('seek 6');
  expect(await screen.findByText('Repeating this line.')).toBeTruthy();
  await user.keyboard('r');
  expect(screen.queryByText('Repeating this line.')).toBeNull();
});

test('the bar shows time, chapter and line under the pointer, until Esc', async () => {
  renderReader();
  const bar = document.querySelector('.time-bar') as HTMLElement;
  bar.getBoundingClientRect = () => ({ left: 0, width: 100 }) as DOMRect;
  fireEvent.pointerMove(bar, { clientX: 50 });
  const line = await screen.findByText('These are the words of line 10.', {
    selector: '.time-bar-tip-line',
  });
  expect(line.lang).toBe('en');
  expect(line.parentElement?.textContent).toMatch(/^0:20Second half/);
  await user.keyboard('{Escape}');
  expect(document.querySelector('.time-bar-tip')).toBeNull();
});

test('a video of one’s own gets a window of its own where the browser has that', async () => {
  const request = vi.fn(async () => {});
  Object.assign(document, { pictureInPictureEnabled: true, pictureInPictureElement: null });
  renderReader({ episode: smallEpisode({ media: [{ url: URL_OF_VIDEO }] }) });
  const video = document.createElement('video');
  Object.assign(video, { requestPictureInPicture: request });
  Object.defineProperty(video, 'videoWidth', { value: 640 });
  document.querySelector('.player-pane')?.append(video);
  await watchOnly();
  expect(screen.queryByRole('button', { name: 'Picture in picture' })).toBeNull();
  await startPlaying();
  await user.click(await screen.findByRole('button', { name: 'Picture in picture' }));
  expect(request).toHaveBeenCalledOnce();
});
