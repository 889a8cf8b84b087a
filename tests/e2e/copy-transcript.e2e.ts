/** The whole transcript, taken away as text. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { cue, EPISODE, fetchEpisode, fromMenu } from './reader.ts';
import { type VisitOptions, visit } from './visit.ts';

const episode = await fetchEpisode();
const track = episode.tracks[0] as Track;
const words = (text: string) => text.split(/\s+/).filter(Boolean);

const clipboard: VisitOptions = {
  before: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
};

async function openDialog(page: Page): Promise<void> {
  await cue(page, 0).waitFor();
  await fromMenu(page, 'Share & export', 'Copy or download the text');
  await page.getByRole('dialog', { name: 'Copy or download the text' }).waitFor();
}

async function copy(page: Page): Promise<string> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Copy|Copied)$/ })
    .click();
  await page.getByRole('dialog').getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('plain text and Markdown, with and without times, hold every word', async () => {
  const { page } = await visit(EPISODE, clipboard);
  await openDialog(page);
  const text = await copy(page);
  expect(text.startsWith(`${episode.title.en}\n`)).toBe(true);
  expect(text).toContain(`\n${episode.chapters[1]?.title.en}\n---`);
  await page.getByRole('button', { name: 'Without times' }).click();
  const bare = await copy(page);
  expect(bare).not.toMatch(/\[\d+:\d\d\]/);
  expect(words(bare).length).toBeGreaterThanOrEqual(words(track.text.join(' ')).length);
  await page.getByRole('combobox', { name: 'Format' }).selectOption('markdown');
  await page.getByRole('button', { name: 'With times' }).click();
  const markdown = await copy(page);
  expect(markdown).toContain(`## ${episode.chapters[1]?.title.en}`);
  expect(markdown).toMatch(/\[\d+:\d\d\]\(http\S+\?t=[\d.]+\)/);
});

test('what is shown is what is copied: the translation, and what it leaves out', async () => {
  const { page } = await visit('/episode/izmailov?lang=zh-Hans', clipboard);
  const izmailov = await fetchEpisode('izmailov');
  const chinese = izmailov.tracks.find(({ lang }) => lang === 'zh-Hans') as Track;
  await openDialog(page);
  const text = await copy(page);
  expect(text).toContain(chinese.text[3]);
  expect(text).toContain('[Not in the translation: 77 words');
});

test('refused by the browser, the text can be selected', async () => {
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
  });
  await openDialog(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true }).click();
  const area = page.getByRole('textbox', { name: 'Text to copy' });
  expect((await area.inputValue()).length).toBeGreaterThan(10_000);
});
