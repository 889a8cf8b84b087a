import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { openMenu } from '../menus.ts';
import { FakeSurface, renderReader } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));
afterEach(() => {
  vi.unstubAllGlobals();
});

const user = userEvent.setup();
const reading = (view: string, episode = bilingualEpisode()) =>
  renderReader({ episode, params: { lang: 'zh-Hans', view } });
const controls = () => screen.getAllByRole('button', { name: /^Original, / });
const isFolded = (line: Element | null) => line?.closest('[hidden]') !== null;
const line = (side: 0 | 1, index: number) =>
  document.querySelector<HTMLElement>(`[data-side="${side}"] [data-cue="${index}"]`) as HTMLElement;
const litTexts = () =>
  [...document.querySelectorAll('.transcript [aria-current="true"]')].map(
    (element) => element.textContent,
  );

describe('side by side', () => {
  test('what says the same stands in one row, complete on both sides', () => {
    reading('side');
    const rows = [...document.querySelectorAll('.row')].map((row) =>
      [...row.querySelectorAll('.column')].map((column) =>
        [...column.querySelectorAll('[data-cue]')].map(({ textContent }) => textContent),
      ),
    );
    expect(rows).toEqual([
      [
        ['These are the words of line 0.', 'These are the words of line 1.'],
        ['第一行。', '第二行。'],
      ],
      [['These are the words of line 2.', 'These are the words of line 3.'], []],
      [['These are the words of line 4.', 'These are the words of line 5.'], ['第五行和第六行。']],
    ]);
    screen.getByRole('button', { name: /Not in the translation: 14 words/ });
  });

  test('both light, and either seeks', async () => {
    reading('side');
    await user.click(line(1, 2));
    expect(litTexts()).toEqual(['These are the words of line 4.', '第五行和第六行。']);
  });

  test('a chapter and a speaker stand over both, once', () => {
    reading('side');
    expect(screen.getAllByText('Ada Host', { selector: '.row-head *' })).toHaveLength(2);
    expect(screen.getAllByRole('heading', { name: 'First half' })).toHaveLength(1);
  });
});

describe('the original on tap', () => {
  test('is folded under its translation, and a press unfolds the row and folds it again', async () => {
    reading('tap');
    expect([0, 1, 2, 3, 4, 5].map((index) => isFolded(line(1, index)))).toEqual(
      Array(6).fill(true),
    );
    const [first] = controls();
    await user.click(first as HTMLElement);
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect([0, 1, 2].map((index) => isFolded(line(1, index)))).toEqual([false, false, true]);
    await user.click(first as HTMLElement);
    expect(first?.getAttribute('aria-expanded')).toBe('false');
    expect(isFolded(line(1, 0))).toBe(true);
  });

  test('the arrows walk over the controls, Enter unfolds, and what is folded is passed over', async () => {
    reading('tap');
    await user.click(line(0, 0));
    line(0, 1).setAttribute('tabindex', '0');
    line(0, 1).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(controls()[0]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(controls()[1]);
    await user.keyboard('{ArrowUp}{Enter}{ArrowDown}');
    expect(document.activeElement).toBe(line(1, 0));
    await user.keyboard('{Enter}');
    expect(litTexts()).toContain('第一行。');
  });

  test('what the translation leaves out is said, and lit while it is folded', async () => {
    reading('tap');
    const note = screen.getByRole('button', { name: /Not in the translation: 14 words/ });
    await user.click(note);
    expect(note.getAttribute('aria-current')).toBe('true');
    expect(document.querySelector('[data-side="0"] [aria-current="true"]')).toBeNull();
  });

  test('an original that is found is unfolded', async () => {
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    reading('tap');
    await user.keyboard('/');
    const field = { name: 'Find in this episode' };
    await user.type(await screen.findByRole('textbox', field), 'line 3');
    await waitFor(() => expect(isFolded(line(1, 3))).toBe(false));
    expect(isFolded(line(1, 5))).toBe(true);
  });

  test('the browser’s own find unfolds what it reaches', () => {
    reading('tap');
    const folded = line(1, 4).closest('.folding');
    folded?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(isFolded(line(1, 4))).toBe(false);
    expect(controls()[2]?.getAttribute('aria-expanded')).toBe('true');
  });
});

test('each line has the direction of its own language', () => {
  const { container } = reading('stacked', arabicEpisode());
  const directions = (side: 0 | 1) =>
    new Set(
      [...container.querySelectorAll(`[data-side="${side}"]`)].map((p) => p.getAttribute('dir')),
    );
  expect(directions(0)).toEqual(new Set(['rtl']));
  expect(directions(1)).toEqual(new Set(['ltr']));
  expect(container.querySelector('.speaker')?.getAttribute('dir')).toBe('rtl');
});

describe('twelve tracks', () => {
  test('stand in a list each, every one under a name of its own', async () => {
    reading('stacked', manyTracks());
    const choices = await openMenu(user, 'Display');
    for (const [name, count] of [
      ['Translation into', 6],
      ['Wording', 6],
    ] as const) {
      const list = await choices.findByRole('combobox', { name });
      const names = [...list.querySelectorAll('option')].map(({ textContent }) => textContent);
      expect(names).toHaveLength(count);
      expect(new Set(names).size).toBe(count);
    }
  });

  test('each can be chosen', async () => {
    const { onChoice } = reading('stacked', manyTracks());
    const choices = await openMenu(user, 'Display');
    const list = await choices.findByRole('combobox', { name: 'Wording' });
    await user.selectOptions(list, 'Edited 4');
    expect(onChoice).toHaveBeenLastCalledWith(expect.objectContaining({ original: 'edit-3' }));
  });
});

function arabicEpisode(): EpisodeFile {
  const episode = bilingualEpisode();
  const [original] = episode.tracks as [Track, Track];
  original.lang = 'ar';
  original.text = original.text.map((_, index) => `هذا هو السطر رقم ${index}.`);
  return episode;
}

function manyTracks(): EpisodeFile {
  const episode = bilingualEpisode();
  const [english, chinese] = episode.tracks as [Track, Track];
  const more = (count: number, make: (index: number) => Track) =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    ...episode,
    tracks: [
      english,
      ...more(5, (index) => ({ ...english, id: `edit-${index}`, kind: 'edited' as const })),
      chinese,
      ...more(5, (index) => ({
        ...chinese,
        id: `translation-${index}`,
        lang: ['fr', 'de', 'ar', 'ja', 'zh-Hans'][index] as string,
      })),
    ],
  };
}
