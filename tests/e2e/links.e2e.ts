import { expect, test } from 'vitest';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  expectTime,
  fetchEpisode,
  litCue,
  play,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];

test.each([
  ['754', 754],
  ['754.5', 754.5],
  ['12:34', 754],
  ['0:12:34', 754],
  ['12m34s', 754],
])('t=%s shows that line, lit and in view, before any player is loaded', async (t, time) => {
  const { page, foreign } = await visit(`${EPISODE}?t=${t}`);
  const index = starts.findLastIndex((start) => start <= time);
  await expectLit(page, index);
  await expectInView(cue(page, index));
  expect(foreign).toEqual([]);
});

test('playback starts at the moment of the link', async () => {
  const { page, youtube } = await visit(`${EPISODE}?t=12:34`);
  await play(page);
  await expectTime(page, 754, 3);
  expect(youtube.embeds()[0]?.searchParams.get('start')).toBe('754');
});

test('a moment between two seconds is not rounded away', async () => {
  const { page } = await visit(`${EPISODE}?t=754.9`);
  await play(page);
  const index = starts.findLastIndex((start) => start <= 754.9);
  await expectTime(page, 754, 3);
  await expectLit(page, index);
});

test('the line of the link stays lit from the press on play to the first frame', async () => {
  const { page } = await visit(`${EPISODE}?t=12:34`, { youtube: { startDelay: 1500 } });
  const index = starts.findLastIndex((start) => start <= 754);
  await expectLit(page, index);
  const seen = await page.evaluateHandle(() => {
    const lines: number[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.ariaCurrent === 'true' && target.dataset.cue)
          lines.push(Number(target.dataset.cue));
    }).observe(document, { subtree: true, attributeFilter: ['aria-current'] });
    return lines;
  });
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(index);
  for (const line of await seen.jsonValue()) expect(line).toBeGreaterThanOrEqual(index);
});

test('a moment inside a running page, as by a link, goes there', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await page.goto(`${new URL(page.url()).origin}${EPISODE}?t=1200`);
  const { index } = cueFrom(episode, 1200);
  await expectInView(cue(page, index));
});
