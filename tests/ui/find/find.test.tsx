import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { fromMenu } from '../menus.ts';
import { FakeSurface, renderReader, stage } from '../reading.tsx';

const rendered = vi.hoisted(() => ({ blocks: 0 }));

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));
vi.mock('../../../src/ui/transcript/transcript-block.tsx', async (original) => {
  const actual = await original<typeof import('../../../src/ui/transcript/transcript-block.tsx')>();
  return {
    TranscriptBlock(props: Parameters<typeof actual.TranscriptBlock>[0]) {
      rendered.blocks += 1;
      return actual.TranscriptBlock(props);
    },
  };
});

const user = userEvent.setup();

/** Twenty lines; three of them talk about noise, one of those across a line end. */
function noisyEpisode(): EpisodeFile {
  const episode = smallEpisode();
  const text = episode.tracks[0]?.text as string[];
  text[3] = 'What looks like noise';
  text[4] = 'to a weak observer is';
  text[11] = 'noise, to nobody else.';
  text[17] = 'No more of that noise.';
  return episode;
}

/** What stands below the text stays out of sight. */
class AllNear {
  #tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element) {
    if (target.matches('[data-from]')) this.#tell([{ target, isIntersecting: true }]);
  }
  disconnect() {}
}

beforeEach(() => {
  // jsdom lays nothing out: where a range stands does not matter here, and all of the text is near.
  vi.stubGlobal('IntersectionObserver', AllNear);
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const bar = () => document.querySelector<HTMLElement>('search');
const field = () => screen.findByRole('textbox', { name: 'Find in this episode' });
const count = () => document.querySelector('.find-count')?.textContent;

/** The lines that are marked, without the Highlight API: jsdom has none. */
function marked(container: HTMLElement, which = '[data-found]'): number[] {
  return Array.from(container.querySelectorAll<HTMLElement>(which), ({ dataset }) =>
    Number(dataset.cue),
  );
}

async function find(words: string) {
  await user.keyboard('/');
  await user.type(await field(), words);
}

describe('typing', () => {
  test('/ opens the bar and takes the focus; what is typed is counted and marked', async () => {
    const { container } = renderReader({ episode: noisyEpisode() });
    await find('noise');
    expect(document.activeElement).toBe(await field());
    expect(count()).toBe('1 of 3');
    expect(marked(container)).toEqual([3, 11, 17]);
    expect(marked(container, '[data-found="current"]')).toEqual([3]);
  });

  test('a phrase is found over the end of a line, and names and times never are', async () => {
    const { container } = renderReader({ episode: noisyEpisode() });
    await find('NOISE to a weak');
    expect(count()).toBe('1 of 1');
    expect(marked(container)).toEqual([3, 4]);
    await user.clear(await field());
    await user.type(await field(), 'Ada');
    await waitFor(() => expect(screen.getByText('Not found in this episode.')).toBeTruthy());
    expect(marked(container)).toEqual([]);
  });

  test('renders no part of the transcript again', async () => {
    renderReader({ episode: noisyEpisode() });
    const before = rendered.blocks;
    await find('noise to');
    await user.keyboard('{Enter}{Enter}');
    expect(count()).toBe('1 of 2');
    expect(rendered.blocks).toBe(before);
  });

  test('quotes, filters and broken operators are no words', async () => {
    renderReader({ episode: noisyEpisode() });
    await find('speaker:ada "like noise" in:');
    expect(count()).toBe('1 of 1');
  });

  test.each(['…', '😀', '"', '(.*)+'])('%s finds nothing and breaks nothing', async (typed) => {
    renderReader({ episode: noisyEpisode() });
    await find(typed);
    expect(count()).toBeUndefined();
    expect(screen.queryByText(/Not found in this episode/)).toBeNull();
  });
});

describe('steps', () => {
  test('Enter, arrows and buttons go round, and never seek', async () => {
    const { lit } = renderReader({ episode: noisyEpisode() });
    await find('noise');
    await user.keyboard('{Enter}');
    expect(count()).toBe('2 of 3');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(count()).toBe('1 of 3');
    await user.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}');
    expect(count()).toBe('2 of 3');
    await user.click(screen.getByRole('button', { name: /^Next/ }));
    await user.click(screen.getByRole('button', { name: /^Previous/ }));
    expect(count()).toBe('2 of 3');
    expect(lit()).toEqual([0]);
  });

  test('“Go there” and Ctrl+Enter light the hit’s line', async () => {
    const { lit } = renderReader({ episode: noisyEpisode() });
    await find('noise');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Go there' }));
    expect(lit()).toEqual([11]);
    (await field()).focus();
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(lit()).toEqual([17]);
  });

  test('the count, and the line itself, are said politely', async () => {
    renderReader({ episode: noisyEpisode() });
    await find('noise');
    await user.keyboard('{Enter}');
    const status = within(bar() as HTMLElement).getByRole('status');
    await waitFor(() => expect(status.textContent).toBe('2 of 3: noise, to nobody else.'));
  });
});

describe('when nothing is exact', () => {
  test('near matches are shown, and said to be near', async () => {
    const { container } = renderReader({ episode: noisyEpisode() });
    await find('weak obsrever');
    await screen.findByText('No exact match. These are close:');
    expect(count()).toBe('1 of 1');
    expect(marked(container)).toEqual([4]);
  });

  test('what says too little of it is offered instead', async () => {
    renderReader({ episode: noisyEpisode() });
    await find('observer xylophone');
    const nearest = await screen.findByRole('button', { name: 'observer' });
    await user.click(nearest);
    expect((await field()).getAttribute('value')).toBe('observer');
    expect(document.activeElement).toBe(await field());
    expect(count()).toBe('1 of 1');
  });
});

describe('closing', () => {
  test('Esc gives the focus back and takes every mark and tick away', async () => {
    const { container, cue } = renderReader({ episode: noisyEpisode() });
    cue(0).focus();
    await find('noise');
    expect(container.querySelectorAll('.find-ticks path')).toHaveLength(2);
    await user.keyboard('{Escape}');
    expect(bar()).toBeNull();
    expect(document.activeElement).toBe(cue(0));
    expect(marked(container)).toEqual([]);
    expect(container.querySelector('.find-ticks')).toBeNull();
  });

  test('a button opens it too; asked again, it takes the focus again', async () => {
    renderReader({ episode: noisyEpisode() });
    const open = screen.getByRole('button', { name: 'Find' });
    await user.click(open);
    await user.type(await field(), 'noise');
    await user.click(open);
    expect(document.activeElement).toBe(await field());
    await user.click(screen.getByRole('button', { name: /^Close/ }));
    expect(document.activeElement).toBe(open);
  });
});

describe('the address', () => {
  test('follows what is typed, and forgets it when the bar closes', async () => {
    const { onWords } = renderReader({ episode: noisyEpisode() });
    await find('noise ');
    await waitFor(() => expect(onWords.mock.calls).toEqual([['noise']]));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(onWords.mock.lastCall).toEqual([null]));
  });

  test('a link with a moment and words opens the bar at the hit of that moment, without the focus', async () => {
    const { lit, onWords } = renderReader({
      episode: noisyEpisode(),
      linked: { startTime: 22, endTime: null },
      words: 'noise',
    });
    expect((await field()).getAttribute('value')).toBe('noise');
    expect(count()).toBe('2 of 3');
    expect(lit()).toEqual([11]);
    expect(document.activeElement).toBe(document.body);
    expect(onWords).not.toHaveBeenCalled();
  });
});

describe('another view', () => {
  test('keeps the moment: the nearest hit there', async () => {
    const { container } = renderReader({ episode: noisyEpisode() });
    await find('noise');
    await user.keyboard('{Enter}{Enter}');
    expect(count()).toBe('3 of 3');
    await fromMenu(user, 'Display', 'Lines');
    expect(count()).toBe('3 of 3');
    await waitFor(() => expect(marked(container, '[data-found="current"]')).toEqual([17]));
  });

  test('stacked texts are both looked through, in the order of the page', async () => {
    const { container } = renderReader({
      episode: bilingualEpisode(),
      params: { lang: 'zh-Hans', view: 'stacked' },
    });
    await find('行');
    expect(count()).toBe('1 of 4');
    expect(container.querySelectorAll('[data-side="1"] [data-found]')).toHaveLength(3);
    await user.clear(await field());
    await user.type(await field(), 'line 5');
    expect(container.querySelectorAll('[data-side="0"] [data-found]')).toHaveLength(1);
  });

  test('the summary hides the bar; the transcript brings it back', async () => {
    renderReader({ episode: noisyEpisode() });
    await find('noise');
    await user.click(screen.getByRole('tab', { name: 'Summary' }));
    expect(bar()).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Transcript' }));
    await field();
    expect(count()).toBe('1 of 3');
  });
});

test('playback goes on while something is looked for', async () => {
  const { lit, playTo } = renderReader({ episode: noisyEpisode() });
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.player.asked).toContain('play'));
  act(() => stage.player.say({ status: 'playing', duration: 40 }));
  await find('noise');
  await user.keyboard('{Enter}');
  playTo(9);
  expect(lit()).toEqual([4]);
  expect(count()).toBe('2 of 3');
});
