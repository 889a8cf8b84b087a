import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallEpisode } from '../support/small-episode.ts';
import { standInForDialogs } from './dialogs.ts';
import { FakeSurface, renderReader, stage } from './reading.tsx';

const rendered = vi.hoisted(() => ({ blocks: 0 }));

vi.mock('../../src/ui/player/media-surface.tsx', () => ({ MediaSurface: FakeSurface }));
vi.mock('../../src/ui/transcript/transcript-block.tsx', async (original) => {
  const actual = await original<typeof import('../../src/ui/transcript/transcript-block.tsx')>();
  return {
    TranscriptBlock(props: Parameters<typeof actual.TranscriptBlock>[0]) {
      rendered.blocks += 1;
      return actual.TranscriptBlock(props);
    },
  };
});

const user = userEvent.setup();

beforeEach(standInForDialogs);
afterEach(() => {
  vi.unstubAllGlobals();
});

async function startPlaying() {
  await user.click(screen.getAllByRole('button', { name: 'Play' })[0] as HTMLElement);
  await waitFor(() => expect(stage.player.asked).toContain('play'));
  act(() => stage.player.say({ status: 'playing', duration: 40 }));
}

test('no player is made before play is pressed', async () => {
  renderReader();
  expect(stage.made).toBe(0);
  await startPlaying();
  expect(stage.made).toBe(1);
});

test('playback lights line after line and renders no part of the transcript again', async () => {
  const { lit, playTo } = renderReader({ episode: smallEpisode({}, 500) });
  await startPlaying();
  const before = rendered.blocks;
  for (let time = 0; time < 900; time += 0.5) playTo(time);
  expect(lit()).toEqual([449]);
  expect(rendered.blocks).toBe(before);
});

test('a click on a line seeks to it and lights it; while paused it stays paused', async () => {
  const { lit, cue } = renderReader();
  await user.click(cue(7));
  expect(lit()).toEqual([7]);
  expect(stage.made).toBe(0);
  await startPlaying();
  await user.click(cue(3));
  expect(stage.player.asked.at(-1)).toBe('seek 6');
  expect(lit()).toEqual([3]);
});

test('a click that ends a selection does not seek', () => {
  const { lit, cue } = renderReader();
  const selection = vi.spyOn(document, 'getSelection');
  fireEvent.pointerDown(cue(7));
  selection.mockReturnValue({ isCollapsed: false } as Selection);
  fireEvent.click(cue(7));
  expect(lit()).toEqual([0]);
  // The next click only lets the selection go.
  fireEvent.pointerDown(cue(7));
  selection.mockReturnValue({ isCollapsed: true } as Selection);
  fireEvent.click(cue(7));
  expect(lit()).toEqual([0]);
  selection.mockRestore();
});

test('a linked moment is lit in the first render, a range is announced', async () => {
  const { lit } = renderReader({ linked: { startTime: 11, endTime: 15 } });
  expect(lit()).toEqual([5]);
  await screen.findByText(/Plays from 0:11 to 0:15, then stops/);
});

test('the last visit is resumed, and can be started over', async () => {
  const { lit } = renderReader({ playedTo: 21 });
  expect(lit()).toEqual([10]);
  await user.click(await screen.findByRole('button', { name: 'Start from the beginning' }));
  expect(lit()).toEqual([0]);
});

test('time labels are buttons with spoken names that never enter the text', () => {
  const { container } = renderReader();
  expect(screen.getByRole('button', { name: '30 seconds' })).toBeTruthy();
  expect(container.querySelector('.transcript')?.textContent).not.toMatch(/0:30/);
});

test('the transcript is one tab stop; arrows walk the lines, Enter plays from there', async () => {
  const { cue, lit } = renderReader();
  expect(document.querySelectorAll('.transcript [tabindex="0"]')).toHaveLength(1);
  cue(0).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(cue(1));
  await user.keyboard('{Enter}');
  expect(lit()).toEqual([1]);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(cue(19));
  expect(document.querySelectorAll('.transcript [tabindex="0"]')).toHaveLength(1);
});

describe('keys', () => {
  test.each<[string, string]>([
    ['l', 'seek 20'],
    ['j', 'seek 0'],
    ['{ArrowRight}', 'seek 15'],
    ['{ArrowLeft}', 'seek 5'],
    [']', 'seek 12'],
    ['[[', 'seek 8'],
    ['5', 'seek 20'],
    ['{Home}', 'seek 0'],
    ['{End}', 'seek 40'],
    ['{Control>}{ArrowRight}{/Control}', 'seek 20'],
    ['>', 'rate 1.25'],
    ['<', 'rate 0.75'],
    ['m', 'muted true'],
    ['{ArrowDown}', 'volume 0.95'],
    ['k', 'pause'],
    [' ', 'pause'],
  ])('%s asks the player to %s', async (key, asked) => {
    const { playTo } = renderReader();
    await startPlaying();
    playTo(10);
    (document.activeElement as HTMLElement).blur();
    await user.keyboard(key);
    expect(stage.player.asked.at(-1)).toBe(asked);
  });

  test('a focused slider keeps its arrows, a focused button keeps Space', async () => {
    const { playTo } = renderReader();
    await startPlaying();
    playTo(10);
    screen.getByRole('slider', { name: 'Volume' }).focus();
    stage.player.asked = [];
    await user.keyboard('{ArrowLeft}');
    expect(stage.player.asked.filter((asked) => asked.startsWith('seek'))).toEqual([]);
    screen.getByRole('button', { name: 'More' }).focus();
    await user.keyboard(' ');
    expect(stage.player.asked).not.toContain('pause');
    expect(await screen.findByRole('dialog', { name: 'More' })).toBeTruthy();
  });

  test('? lists every key', async () => {
    renderReader();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Play or pause')).toBeTruthy();
    expect(within(dialog).getByText('Previous chapter')).toBeTruthy();
  });
});

test('a switches follow off, which is said, and can be taken back', async () => {
  renderReader();
  await user.keyboard('a');
  expect((await screen.findByRole('status')).textContent).toMatch(/not following along/);
  await user.click(screen.getByRole('button', { name: 'Follow along' }));
  expect(screen.queryByText(/not following along/)).toBeNull();
});

test('with follow off, s brings the page to the line once, and follow stays off', async () => {
  const { cue } = renderReader({ linked: { startTime: 20, endTime: null } });
  await user.keyboard('a');
  vi.spyOn(cue(10), 'getClientRects').mockReturnValue([new DOMRect()] as never);
  vi.spyOn(cue(10), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 300, 30));
  const height = vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(9000);
  vi.mocked(window.scrollTo).mockClear();
  await user.keyboard('s');
  expect(window.scrollTo).toHaveBeenCalledTimes(1);
  await screen.findByText(/not following along/);
  // Nothing more comes of it: the next line moves nothing.
  await user.keyboard(']');
  expect(window.scrollTo).toHaveBeenCalledTimes(1);
  height.mockRestore();
});

describe('the outline', () => {
  test('marks the chapter that is on, and a click goes to one', async () => {
    const { lit } = renderReader();
    const outline = screen.getByRole('navigation', { name: 'Outline' });
    const current = () =>
      within(outline)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-current'));
    expect(current()).toEqual(['true', null]);
    await user.click(within(outline).getByText('Second half'));
    expect(current()).toEqual([null, 'true']);
    expect(lit()).toEqual([10]);
  });
});

describe('when nothing can play', () => {
  test('no media: a sentence, and the text works', async () => {
    const { lit, cue } = renderReader({ episode: smallEpisode({ media: [] }) });
    expect(screen.getByText(/Text only/)).toBeTruthy();
    await user.click(cue(4));
    expect(lit()).toEqual([4]);
  });

  test('a failure: the sentence with a link at the moment, and lines still light', async () => {
    const { lit, cue } = renderReader();
    await startPlaying();
    act(() => stage.player.say({ status: 'failed', failure: { kind: 'youtube', code: 150 } }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/owner does not allow/);
    await user.click(cue(8));
    expect(lit()).toEqual([8]);
    expect(within(alert).getByRole('link').getAttribute('href')).toMatch(
      /^https:\/\/www\.youtube\.com\/watch\?v=vK1qEF3a3WM/,
    );
  });
});

test('progress is saved while playing and on pause', async () => {
  const { services, playTo } = renderReader();
  await startPlaying();
  playTo(3);
  expect(services.shelf.saveProgress).not.toHaveBeenCalled();
  playTo(6);
  expect(services.shelf.saveProgress).toHaveBeenCalledTimes(1);
  playTo(7);
  act(() => stage.player.say({ status: 'paused' }));
  expect(services.shelf.saveProgress).toHaveBeenLastCalledWith(
    expect.objectContaining({ episodeId: 'small', playedTo: 7 }),
  );
});

test('text from a file is text, never markup', () => {
  const episode = smallEpisode();
  const [track] = episode.tracks;
  track?.text.splice(0, 1, '<img src=x onerror=alert(1)> & <b>bold</b>');
  const { cue, container } = renderReader({ episode });
  expect(cue(0).textContent).toBe('<img src=x onerror=alert(1)> & <b>bold</b>');
  expect(container.querySelector('.transcript img, .transcript b')).toBeNull();
});
