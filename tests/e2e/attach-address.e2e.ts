/** What a person pastes as the address of a recording, and what is asked of it before it is taken. */
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { type MediaHostOptions, openMediaHost } from '../support/media-host.ts';
import { wavBytes } from '../support/wav.ts';
import { cue, EPISODE, litCue, partsFetched, play } from './reader.ts';
import { visit } from './visit.ts';

const FROM_THE_HOST = [/asked for http:\/\/127\.0\.0\.1/, /^console: .*127\.0\.0\.1/];

async function hostOf(options: Partial<MediaHostOptions>) {
  const host = await openMediaHost({ body: wavBytes(60), ...options });
  onTestFinished(() => host.close());
  return host;
}

async function paste(page: Page, written: string) {
  await cue(page, 0).waitFor();
  await page.getByRole('button', { name: 'Attach a video' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Attach a video' });
  await dialog.getByRole('textbox').fill(written);
  await dialog.getByRole('textbox').press('Enter');
  return dialog;
}

test.each([
  '2WP4jab4F30',
  '//www.youtube.com/embed/2WP4jab4F30',
  '<iframe width="560" src="https://www.youtube.com/embed/2WP4jab4F30?si=a&amp;start=3"></iframe>',
  'https://www.youtube.com/watch?v=2WP4jab4F30&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
])('“%s” plays that video', async (written) => {
  const { page, youtube } = await visit(EPISODE);
  const dialog = await paste(page, written);
  await expect.poll(() => dialog.count()).toBe(0);
  await play(page);
  expect(youtube.embeds().map(({ pathname }) => pathname)).toEqual(['/embed/2WP4jab4F30']);
});

test.each([
  ['https://www.youtube.com/c/Veritasium1', /not of one video/],
  ['https://www.youtube.com/embed/videoseries?list=PL123', /not of one video/],
  ['<iframe src="https://player.vimeo.com/video/76979871"></iframe>', /player of another site/],
  ['https://cdn.example/live/talk.mpd', /list of a stream/],
])('“%s” is refused with a sentence, and nothing is asked of it', async (written, sentence) => {
  const { page, foreign } = await visit(EPISODE);
  const dialog = await paste(page, written);
  expect(await dialog.getByRole('alert').textContent()).toMatch(sentence);
  expect(foreign).toEqual([]);
});

test('a stream is refused where the browser plays none, and taken where it does', async () => {
  const address = 'https://cdn.example/live/talk.m3u8';
  const without = await visit(EPISODE, {
    before: (context) =>
      context.addInitScript(() => {
        HTMLMediaElement.prototype.canPlayType = () => '';
      }),
  });
  const refused = await paste(without.page, address);
  expect(await refused.getByRole('alert').textContent()).toMatch(/list of a stream/);

  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.addInitScript(() => {
        HTMLMediaElement.prototype.canPlayType = () => 'maybe';
      }),
  });
  const dialog = await paste(page, address);
  await expect.poll(() => dialog.count()).toBe(0);
});

test('an address without an ending is asked what it is: sound is shown as sound, and plays', async () => {
  const host = await hostOf({});
  const { page } = await visit(EPISODE, { expected: FROM_THE_HOST });
  await cue(page, 0).waitFor();
  expect(host.asked).toEqual([]);
  const dialog = await paste(page, `${host.origin}/episodes/17`);
  await expect.poll(() => dialog.count()).toBe(0);
  await page.locator('.player-pane[data-kind="audio"]').waitFor();
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(1);
});

test('a web page is no recording; who knows better has it all the same, and is told when it fails', async () => {
  const host = await hostOf({ body: Buffer.from('<!doctype html><p>A talk'), type: 'text/html' });
  const { page } = await visit(EPISODE, { expected: FROM_THE_HOST });
  const dialog = await paste(page, `${host.origin}/episodes/17`);
  const alert = dialog.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/may be a web page/);
  await dialog.getByRole('button', { name: 'Use it all the same' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/cannot be found/);
});

test('offline, an address cannot be asked, and that is said', async () => {
  const host = await hostOf({});
  const { page, context } = await visit(EPISODE, { expected: FROM_THE_HOST });
  await cue(page, 0).waitFor();
  await page.getByRole('button', { name: 'Attach a video' }).first().click();
  await page.getByRole('dialog').waitFor();
  await partsFetched(page);
  await context.setOffline(true);
  const dialog = page.getByRole('dialog', { name: 'Attach a video' });
  await dialog.getByRole('textbox').fill(`${host.origin}/episodes/17`);
  await dialog.getByRole('textbox').press('Enter');
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toMatch(/You are offline/);
});
