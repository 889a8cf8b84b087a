import { expect, test } from 'vitest';
import { preparedToHide } from '../support/hidden-tab.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  expectStoppedAt,
  fetchEpisode,
  litCue,
  mediaTime,
  pauseButton,
  play,
  playButton,
  playedOn,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const from = cueFrom(episode, 700);
const after = cueFrom(episode, from.start + 2.5);
const range = `${EPISODE}?t=${from.start}&end=${after.start}`;

test('a range link shows its first line, plays to its end and stops', async () => {
  const { page } = await visit(range);
  await expectLit(page, from.index);
  await expectInView(cue(page, from.index));
  await play(page);
  await playButton(page).waitFor();
  await expectStoppedAt(page, after.start);
  // Half-open: the line that starts at the end is not part of the range.
  await expectLit(page, after.index - 1);
});

test('a range is played once: play afterwards goes on', async () => {
  const { page } = await visit(range);
  await play(page);
  await playButton(page).waitFor();
  await play(page);
  await expect.poll(() => mediaTime(page)).toBeGreaterThan(after.start + 1);
  expect(await pauseButton(page).count()).toBeGreaterThan(0);
});

test('a range stops in a hidden tab, where no animation frame comes', async () => {
  const { page } = await visit(range, { before: preparedToHide });
  await play(page);
  await page.evaluate(() => window.hideTab());
  await playButton(page).waitFor();
  await expectStoppedAt(page, after.start);
});

test('a tab that becomes visible shows the line that is spoken now', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, { before: preparedToHide });
  await play(page);
  await page.evaluate(() => window.hideTab());
  await playedOn(page, 3);
  await page.evaluate(() => window.showTab());
  // It plays on while it is looked at: the line of the one moment is not that of the next.
  const isRight = async () => {
    const time = await mediaTime(page);
    const lit = await litCue(page);
    return lit === starts.findLastIndex((start) => start <= time);
  };
  await expect.poll(isRight).toBe(true);
});
