import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { FakeSurface, renderReader, stage } from '../reading.tsx';

vi.mock('../../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));
afterEach(() => {
  vi.unstubAllGlobals();
});

const user = userEvent.setup();

/** Two seconds a line, and nine minutes in which nothing is said before line 10. */
function silentEpisode(
  pause: { music?: true } = {},
  change: Partial<EpisodeFile> = {},
): EpisodeFile {
  const episode = smallEpisode({ duration: 600, chapters: [], ...change });
  const track = episode.tracks[0] as Track;
  const start = track.start.map((time, index) => (index < 10 ? time : time + 540));
  return {
    ...episode,
    tracks: [{ ...track, start, pauses: [{ before: 10, seconds: 540, ...pause }] }],
  };
}

const pauses = () => [...document.querySelectorAll<HTMLElement>('.pause')];
const litTexts = () =>
  [...document.querySelectorAll('.transcript [aria-current="true"]')].map(
    (element) => element.textContent,
  );

async function startPlaying() {
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.player.asked).toContain('play'));
  act(() => stage.player.say({ status: 'playing', duration: 600 }));
}

describe('minutes in which nothing is said', () => {
  test('are a line of their own between the words, which says how long', () => {
    renderReader({ episode: silentEpisode() });
    expect(pauses().map(({ textContent }) => textContent)).toEqual(['9 min without words']);
    const [pause] = pauses();
    const before = document.querySelector('[data-cue="9"]') as Element;
    const after = document.querySelector('[data-cue="10"]') as Element;
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(before.compareDocumentPosition(pause as Element)).toBe(DOCUMENT_POSITION_FOLLOWING);
    expect(pause?.compareDocumentPosition(after)).toBe(DOCUMENT_POSITION_FOLLOWING);
  });

  test('are music where the captions say so', () => {
    renderReader({ episode: silentEpisode({ music: true }) });
    screen.getByRole('button', { name: '♪ 9 min' });
  });

  test('light that line, and no line of the text, until somebody speaks', async () => {
    const { playTo, lit } = renderReader({ episode: silentEpisode() });
    await startPlaying();
    playTo(19);
    expect(lit()).toEqual([9]);
    playTo(200);
    expect(litTexts()).toEqual(['9 min without words']);
    playTo(561);
    expect(lit()).toEqual([10]);
    expect(litTexts()).toHaveLength(1);
  });

  test('a press on it goes there', async () => {
    renderReader({ episode: silentEpisode() });
    await startPlaying();
    await user.click(screen.getByRole('button', { name: '9 min without words' }));
    expect(stage.player.asked.at(-1)).toBe('seek 23');
    expect(litTexts()).toEqual(['9 min without words']);
  });
});

describe('chapters of eight seconds', () => {
  const episode = () =>
    smallEpisode(
      {
        chapters: Array.from({ length: 10 }, (_, index) => ({
          startTime: index * 8,
          endTime: index * 8 + 8,
          title: { en: `Part ${index}` },
        })),
      },
      40,
    );

  test('each have a heading, and say how long they are in seconds', () => {
    renderReader({ episode: episode() });
    const headings = screen.getAllByRole('heading', { level: 2, name: /^Part/ });
    expect(headings.map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Part ${index}`),
    );
    expect(
      within(screen.getByRole('navigation', { name: 'Outline' })).getAllByText('8 sec'),
    ).toHaveLength(10);
  });

  test('a press on one in the outline lights the first line under its heading', async () => {
    const { lit } = renderReader({ episode: episode() });
    for (const index of [3, 7, 1, 9]) {
      await user.click(screen.getByRole('button', { name: new RegExp(`Part ${index}`) }));
      const heading = screen.getByRole('heading', { level: 2, name: `Part ${index}` });
      const under = heading
        .closest('[data-chapter]')
        ?.parentElement?.querySelectorAll('[data-cue]');
      const first = [...(under ?? [])].find(
        (piece) => heading.compareDocumentPosition(piece) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(lit()).toEqual([Number((first as HTMLElement).dataset.cue)]);
      expect(
        screen
          .getByRole('button', { name: new RegExp(`Part ${index}`) })
          .getAttribute('aria-current'),
      ).toBe('true');
    }
  });
});
