import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { ViewParams } from '../../../src/core/reading/views.ts';
import { talk, writtenTalk } from '../../formats/writers/talk.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { standInForDialogs } from '../dialogs.ts';
import { fromMenu } from '../menus.ts';
import { FakeSurface, renderReader } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));

const user = userEvent.setup();
/** What was handed out to be saved, in order. */
const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
  standInForDialogs();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openDialog(episode: EpisodeFile, params: ViewParams = {}) {
  renderReader({ episode, params });
  await fromMenu(user, 'Share & export', 'Copy or download the text');
  await screen.findByRole('dialog', { name: 'Copy or download the text' });
}

const choose = (format: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), format);

async function download() {
  await user.click(screen.getByRole('button', { name: 'Download' }));
  const { name, blob } = saved.at(-1) as (typeof saved)[number];
  return { name, type: blob.type, text: await readBlob(blob) };
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

describe('a download', () => {
  test.each([
    ['vtt', 'Arrows & angles.en.vtt', 'text/vtt'],
    ['srt', 'Arrows & angles.en.srt', 'application/x-subrip'],
    ['podcast', 'Arrows & angles.en.transcript.json', 'application/json'],
    ['chapters', 'Arrows & angles.chapters.json', 'application/json+chapters'],
    ['episode', 'Arrows & angles.cuelight.json', 'application/json'],
  ])('as %s is the shown text, in a file named after the episode', async (format, name, type) => {
    await openDialog(talk(), { text: 'en-captured', view: 'only' });
    await choose(format);
    const file = await download();
    expect(file.name).toBe(name);
    expect(file.type).toBe(`${type};charset=utf-8`);
    expect(file.text).toBe(writtenTalk(name.replace(/^[^.]*\.(?:en\.)?/, '')));
  });

  test('holds word times where they are wanted', async () => {
    await openDialog(talk());
    await choose('vtt');
    await user.click(screen.getByRole('button', { name: 'With word times' }));
    expect((await download()).text).toBe(writtenTalk('words.vtt'));
  });

  test('of two shown texts is the one that is chosen', async () => {
    await openDialog(talk(), { lang: 'zh-Hans', view: 'stacked' });
    await choose('vtt');
    expect((await download()).text).toBe(writtenTalk('vtt'));
    await user.click(screen.getByRole('button', { name: 'Translation, Simplified Chinese' }));
    const file = await download();
    expect(file.text).toBe(writtenTalk('zh-Hans.vtt'));
    expect(file.name).toBe('Arrows & angles.zh-Hans.vtt');
  });

  test('of a page for reading holds both shown texts, and its links lead back here', async () => {
    await openDialog(talk(), { lang: 'zh-Hans', view: 'stacked' });
    await choose('markdown');
    const { text } = await download();
    expect(text).toContain('Before anybody is named.');
    expect(text).toContain('在有名字之前。');
    expect(text).toMatch(
      /\[0:02\]\(https:\/\/talks\.example\/episode\/talk\S+t=2\S*view=stacked\)/,
    );
  });
});

describe('what is offered', () => {
  test('is what means something in the format', async () => {
    await openDialog(smallEpisode());
    expect(screen.getAllByRole('button', { name: /^With(?:out)? (?:word )?times$/ })).toHaveLength(
      2,
    );
    await choose('vtt');
    expect(screen.queryByRole('button', { name: /^With(?:out)? (?:word )?times$/ })).toBeNull();
    expect(screen.queryByRole('group', { name: 'Text' })).toBeNull();
  });

  test('is told with what the file will not hold', async () => {
    await openDialog(smallEpisode());
    await choose('srt');
    screen.getByText('Not in the file: paragraphs, chapters, verdicts.');
    await choose('episode');
    expect(screen.queryByText(/Not in the file/)).toBeNull();
  });
});
