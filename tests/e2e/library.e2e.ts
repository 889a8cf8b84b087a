import { expect, test } from 'vitest';
import { EPISODE, fetchEpisode } from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const title = episode.title.en ?? '';

test('the library lists the episode and opens it', async () => {
  const { page } = await visit('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(`**${EPISODE}`);
  await page.locator('[data-cue="0"]').first().waitFor();
  await page.getByRole('heading', { name: title }).waitFor();
});

test('the back button goes back to the library', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: title }).click();
  await page.locator('[data-cue="0"]').first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: title }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('an unknown episode is a sentence with a way to the library', async () => {
  const { page } = await visit('/episode/nobody-knows-this', { expected: [/LibraryError/] });
  await page.getByText('Episode not found. It may have been renamed or removed.').waitFor();
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.getByRole('link', { name: title }).waitFor();
});

test('an unknown address is a sentence with a way to the library', async () => {
  const { page } = await visit('/no/such/page');
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.getByRole('link', { name: title }).waitFor();
});
