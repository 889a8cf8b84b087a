import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { FakeSurface, renderReader, stage } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));

const user = userEvent.setup();

/** What jsdom lacks: a set of ranges, and the browser's table of them. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
const highlights = new Map<string, FakeHighlight>();
const marked = (name: string) => Array.from(highlights.get(name) ?? [], String);

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A talk whose second line has its words' times. */
function timedEpisode(): EpisodeFile {
  const episode = smallEpisode({}, 4);
  const [track] = episode.tracks;
  if (track !== undefined) track.words = [0, [0, 0, 6, 50, 10, 80, 14, 110], 0, 0];
  return episode;
}

async function playing(options: Parameters<typeof renderReader>[0]) {
  const rendered = renderReader(options);
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.made).toBe(1));
  act(() => stage.player.say({ status: 'playing' }));
  await waitFor(() => expect(highlights.has('spoken')).toBe(true));
  return rendered;
}

describe('the spoken word', () => {
  test('is marked crisply where its time is known, word after word', async () => {
    const { playTo } = await playing({ episode: timedEpisode() });
    const words = [2, 2.55, 2.85, 3.2].map((time) => {
      playTo(time);
      return marked('spoken');
    });
    expect(words).toEqual([['These'], ['are'], ['the'], ['words of line 1']]);
    expect(marked('spoken-soft')).toEqual([]);
  });

  test('is marked softly where its time is estimated, and goes out with its line', async () => {
    const { playTo } = await playing({ episode: timedEpisode() });
    playTo(3.9);
    playTo(4);
    expect(marked('spoken-soft')).toEqual(['These']);
    expect(marked('spoken')).toEqual([]);
    playTo(5.99);
    expect(marked('spoken-soft')).toEqual(['2']);
  });

  test('is marked in both texts', async () => {
    const { playTo } = await playing({
      episode: bilingualEpisode(),
      params: { lang: 'zh-Hans', view: 'stacked' },
    });
    playTo(8.1);
    expect(marked('spoken-soft')).toEqual(['These', '第五']);
  });

  test('is not marked before anything was played, nor where it is turned off', async () => {
    const { playTo, services } = await playing({ episode: timedEpisode() });
    playTo(2);
    expect(marked('spoken')).toEqual(['These']);
    act(() => services.preferences.setState({ spokenWord: false }));
    expect(highlights.has('spoken')).toBe(false);
    expect(highlights.has('spoken-soft')).toBe(false);
  });

  test('times a line once, and only the line that is lit', async () => {
    const timing = await import('../../../src/timing/words/timed-words.ts');
    const timed = vi.spyOn(timing, 'timedWords');
    const { playTo } = await playing({ episode: timedEpisode() });
    timed.mockClear();
    for (const time of [4, 4.1, 4.2, 4.3, 5.5]) playTo(time);
    expect(timed.mock.calls.map(([, cueIndex]) => cueIndex)).toEqual([2]);
  });
});

test('where browsers have no highlights a bar stands under the word', async () => {
  vi.stubGlobal('CSS', {});
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const width = String(this).length * 10;
    return [new DOMRect(100, 20, width, 30)] as unknown as DOMRectList;
  });
  const rendered = renderReader({ episode: timedEpisode() });
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.made).toBe(1));
  act(() => stage.player.say({ status: 'playing' }));
  const bars = () =>
    Array.from(
      rendered.container.querySelectorAll<HTMLElement>('.spoken-bar'),
      ({ style }) => `${style.left} ${style.width}`,
    );
  await waitFor(() => expect(bars()).toHaveLength(1));
  rendered.playTo(2.55);
  expect(bars()).toEqual(['100px 30px']);
});
