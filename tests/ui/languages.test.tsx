import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bilingualEpisode } from '../support/bilingual-episode.ts';
import { standInForDialogs } from './dialogs.ts';
import { fromMenu } from './menus.ts';
import { FakeSurface, renderReader } from './reading.tsx';

vi.mock('../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));
beforeEach(standInForDialogs);
afterEach(() => {
  vi.unstubAllGlobals();
});

const user = userEvent.setup();
const reading = (params: { lang?: string; view?: string } = {}) =>
  renderReader({ episode: bilingualEpisode(), params });
const litTexts = () =>
  [...document.querySelectorAll('.transcript [aria-current="true"]')].map(
    (element) => element.textContent,
  );

test('every run of text says its language', () => {
  const { container } = reading({ lang: 'zh-Hans', view: 'stacked' });
  expect(container.querySelectorAll('.text-block[lang="en"]')).toHaveLength(3);
  expect(container.querySelectorAll('.text-block[lang="zh-Hans"]')).toHaveLength(2);
});

test('both texts light, and either seeks', async () => {
  const { container } = reading({ lang: 'zh-Hans', view: 'stacked' });
  await user.click(container.querySelector('[data-side="1"] [data-cue="2"]') as HTMLElement);
  expect(litTexts()).toEqual(['These are the words of line 4.', '第五行和第六行。']);
  await user.click(container.querySelector('[data-side="0"] [data-cue="1"]') as HTMLElement);
  expect(litTexts()).toEqual(['These are the words of line 1.', '第一行。']);
});

test('what the translation leaves out is said, leads there, and is lit meanwhile', async () => {
  reading({ lang: 'zh-Hans' });
  const note = screen.getByRole('button', { name: /Not in the translation: 14 words from 0:04/ });
  await user.click(note);
  expect(litTexts()).toEqual([note.textContent]);
});

test('emphasis and headings of the document are kept', () => {
  const { container } = reading({ lang: 'zh-Hans' });
  expect(container.querySelector('b')?.textContent).toBe('第二行');
  expect(screen.getByRole('heading', { name: '开头' }).lang).toBe('zh-Hans');
});

test('estimated times say so, and how good they are', () => {
  const { container } = reading();
  const label = screen.getByRole('button', { name: 'about 4 seconds' });
  expect(label.dataset.time).toBe('≈0:04');
  expect(label.title).toMatch(/give or take 3 s/);
  expect(container.querySelector('.guess')?.textContent).toMatch(/^Ben Guest/);
});

test('the choices ask for a view, and b for the next one', async () => {
  const { onChoice } = reading();
  await fromMenu(user, 'Display', 'Both');
  expect(onChoice).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'stacked' }));
  await user.keyboard('b');
  expect(onChoice).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'translation' }));
});

describe('corrections', () => {
  const starts = () =>
    [...document.querySelectorAll<HTMLElement>('[data-cue-time]')].map(
      (label) => label.dataset.time,
    );

  test('a click says that the line is being said now; undo takes it back', async () => {
    const { cue, services } = reading();
    await user.click(cue(5));
    const before = starts();
    await fromMenu(user, 'More', 'Fix times and names');
    await user.click(cue(4));
    await waitFor(() => expect(starts()).not.toEqual(before));
    expect(litTexts()).toEqual(['These are the words of line 4.']);
    const stored = () => services.shelf.loadCorrections('bilingual');
    expect(await stored()).toMatchObject({ value: { taps: [{ time: 9.8 }] } });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(starts()).toEqual(before));
    expect(await stored()).toMatchObject({ value: null });
  });

  test('a nudge moves all lines', async () => {
    reading();
    await fromMenu(user, 'More', 'Fix times and names');
    await user.click(screen.getByRole('button', { name: 'All lines 0.5 s later' }));
    await user.click(screen.getByRole('button', { name: 'All lines 0.5 s later' }));
    await waitFor(() => expect(starts()).toEqual(['≈0:01', '≈0:05', '≈0:09']));
  });

  test('one key asks who speaks, and a press confirms a guessed name', async () => {
    const { cue, container } = reading();
    await user.click(cue(2));
    expect(container.querySelector('.guess')).not.toBeNull();
    await user.keyboard('n');
    await user.click(await screen.findByRole('button', { name: /^Ben Guest/, pressed: true }));
    await waitFor(() => expect(container.querySelector('.guess')).toBeNull());
  });
});
