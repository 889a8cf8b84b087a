/** Files that a person takes away with a real browser, read by what reads everybody’s files. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { decodeText } from '../../src/formats/encoding/decode-text.ts';
import { readDocument } from '../../src/formats/formats.ts';
import { WRITERS, type WriterId } from '../../src/formats/writers/writers.ts';
import { cue, EPISODE, fetchEpisode, fromMenu } from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();

async function openDialog(page: Page): Promise<void> {
  await cue(page, 0).waitFor();
  await fromMenu(page, 'Share & export', 'Copy or download the text');
  await page.getByRole('dialog', { name: 'Copy or download the text' }).waitFor();
}

async function download(page: Page, format: WriterId): Promise<{ name: string; text: string }> {
  await page.getByRole('combobox', { name: 'Format' }).selectOption(format);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  const decoded = decodeText(await readFile(await file.path()));
  if (!('text' in decoded)) throw new Error(decoded.problem.message);
  return { name: file.suggestedFilename(), text: decoded.text };
}

const base = ({ tracks }: EpisodeFile) => tracks[0] as Track;
const textOf = async (text: string) => (await readDocument(text))?.document.texts[0];

test('every format holds the text that is shown, and says whose it is', async () => {
  const { page } = await visit(EPISODE);
  await openDialog(page);
  const files = new Map<WriterId, { name: string; text: string }>();
  for (const { id } of WRITERS) files.set(id, await download(page, id));
  const written = (id: WriterId) => files.get(id)?.text ?? '';

  for (const [id, { name }] of files) {
    expect(name.startsWith((episode.title.en as string).slice(0, 20))).toBe(true);
    expect(name.endsWith(`.${WRITERS.find((writer) => writer.id === id)?.extension}`)).toBe(true);
  }
  for (const id of ['vtt', 'srt', 'podcast'] as const) {
    const read = await textOf(written(id));
    expect(read?.cues.map(({ text }) => text)).toEqual(base(episode).text);
    expect(read?.cues.map(({ startTime }) => startTime)).toEqual(base(episode).start);
  }
  expect(readEpisode(JSON.parse(written('episode')))).toEqual({ episode });
  expect(
    (await readDocument(written('chapters')))?.document.chapters.map(({ title }) => title),
  ).toEqual(episode.chapters.map(({ title }) => title.en));
  for (const id of ['text', 'markdown'] as const)
    expect(written(id)).toContain(base(episode).text.slice(0, 3).join(' '));
});

test('of two languages on the page the one that is chosen is written', async () => {
  const { page } = await visit('/episode/izmailov?lang=zh-Hans&view=stacked');
  const izmailov = await fetchEpisode('izmailov');
  const chinese = izmailov.tracks.find(({ lang }) => lang === 'zh-Hans') as Track;
  await openDialog(page);
  const first = await download(page, 'vtt');
  expect((await textOf(first.text))?.lang).toBe('en');
  await page.getByRole('button', { name: 'Translation, Simplified Chinese' }).click();
  const second = await download(page, 'vtt');
  expect(second.name).toMatch(/\.zh-Hans\.vtt$/);
  expect(await textOf(second.text)).toMatchObject({ lang: 'zh-Hans' });
  expect((await textOf(second.text))?.cues.map(({ text }) => text)).toEqual(chinese.text);
});
