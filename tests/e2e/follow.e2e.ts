import { expect, test } from 'vitest';
import { cue, cueFrom, EPISODE, expectLit, fetchEpisode, play } from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const middle = cueFrom(episode, 1200);

test('the lit line is kept in view, in the upper part of the window', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  for (const step of [0, 40, 80]) {
    await cue(page, middle.index + step).evaluate((line) => (line as HTMLElement).click());
    await expectLit(page, middle.index + step);
    await expect
      .poll(async () => (await cue(page, middle.index + step).boundingBox())?.y)
      .toSatisfy((y: number) => y > 80 && y < 400);
  }
});
