import { describe, expect, test, vi } from 'vitest';
import type { OwnVerdict } from '../../src/core/time/watch-only.ts';
import { createReader } from '../../src/state/reader-store.ts';
import { createSections } from '../../src/state/sections.ts';
import { playbackWith } from '../playback/fakes.ts';
import { bilingualEpisode } from '../support/bilingual-episode.ts';
import { smallEpisode } from '../support/small-episode.ts';

/** Fifty lines of two seconds; the second half is optional. */
function sectionsOf(own: OwnVerdict[] = [], episode = smallEpisode({}, 50)) {
  const made = playbackWith();
  const reader = createReader(episode, made.playback);
  const save = vi.fn();
  const sections = createSections(reader, own, save);
  reader.connect();
  const disconnect = sections.connect();
  made.playback.attach(made.player);
  made.player.say({ status: 'playing' });
  const playTo = (time: number) => {
    made.player.time = time;
    made.frames.frame();
  };
  return { ...made, reader, sections, save, disconnect, playTo, state: sections.store.getState };
}

describe('watch only', () => {
  test('leaves playback alone until it is switched on, and when it is switched off', () => {
    const { sections, player, playTo } = sectionsOf();
    playTo(51);
    expect(player.asked).not.toContain('pause');
    sections.setWatchOnly(true);
    playTo(52);
    expect(player.asked).toContain('pause');
    player.asked = [];
    sections.setWatchOnly(false);
    playTo(53);
    expect(player.asked).toEqual([]);
  });

  test('tells what was left out, by chapter', () => {
    const own: OwnVerdict[] = [
      { startTime: 0, verdict: 'skip' },
      { startTime: 50, verdict: 'watch' },
    ];
    const { sections, player, playTo, state } = sectionsOf(own);
    sections.setWatchOnly(true);
    playTo(0.02);
    expect(player.asked.at(-1)).toBe('seek 50');
    expect(state().hop).toMatchObject({ isEnd: false, over: { startTime: 0, endTime: 50 } });
    expect(state().hop?.chapters.map(({ title }) => title.en)).toEqual(['First half']);
    sections.undoHop();
    expect(player.asked.at(-1)).toBe('seek 0');
    expect(state().hop).toBeNull();
    playTo(3);
    expect(state().hop).toBeNull();
  });

  test('says how much it leaves, and how much is left of that', () => {
    const { sections } = sectionsOf();
    expect(sections.left(0)).toBe(50);
    expect(sections.left(20)).toBe(30);
    sections.judge(1, 'watch');
    expect(sections.left(0)).toBe(100);
  });

  test('keeps only the verdicts that differ from the episode’s', () => {
    const { sections, save, state } = sectionsOf();
    sections.judge(0, 'skip');
    expect(save).toHaveBeenLastCalledWith([{ startTime: 0, verdict: 'skip' }]);
    expect(state().verdicts).toEqual(['skip', 'optional']);
    sections.judge(0, 'watch');
    expect(save).toHaveBeenLastCalledWith([]);
  });

  test('a tick taken away again brings back what the episode says', () => {
    const { sections, save, state } = sectionsOf();
    sections.tick(1, true);
    expect(state().verdicts).toEqual(['watch', 'watch']);
    sections.tick(1, false);
    expect(state().verdicts).toEqual(['watch', 'optional']);
    expect(save).toHaveBeenLastCalledWith([]);
    sections.tick(0, false);
    expect(state().verdicts).toEqual(['skip', 'optional']);
  });

  test('lets playback go with the page', () => {
    const { sections, player, playTo, disconnect } = sectionsOf();
    sections.setWatchOnly(true);
    disconnect();
    playTo(60);
    expect(player.asked).not.toContain('pause');
  });
});

describe('repeating', () => {
  test('a chapter goes back to its start until somebody goes elsewhere', () => {
    const { sections, player, playTo, state, playback } = sectionsOf();
    playTo(10);
    sections.toggleChapter();
    expect(state().repeats).toBe('chapter');
    playTo(49.995);
    expect(player.asked.at(-1)).toBe('seek 0');
    playback.seek(70);
    expect(state().repeats).toBeNull();
  });

  test('a chapter that ends with the recording begins again before the player stops', () => {
    const { sections, player, playTo } = sectionsOf();
    playTo(80);
    sections.toggleChapter();
    playTo(99.9);
    expect(player.asked.at(-1)).toBe('seek 50');
  });

  test('a line begins again at once, and ends as it began', () => {
    const { sections, player, playTo, state, playback } = sectionsOf();
    playTo(7);
    sections.toggleLine();
    expect(player.asked.at(-1)).toBe('seek 6');
    expect(playback.state().repeat).toEqual({ startTime: 6, endTime: 8 });
    playTo(7.999);
    expect(player.asked.at(-1)).toBe('seek 6');
    sections.toggleLine();
    expect(state().repeats).toBeNull();
    expect(playback.state().repeat).toBeNull();
  });

  test('a line takes the place of a chapter', () => {
    const { sections, playTo, state } = sectionsOf();
    playTo(7);
    sections.toggleChapter();
    sections.toggleLine();
    expect(state().repeats).toBe('line');
  });
});

test('pausing after each line follows the text that is shown', () => {
  const episode = bilingualEpisode();
  const { sections, reader, player, playback, playTo } = sectionsOf([], episode);
  sections.setPausesAtLines(true);
  const [first, second] = episode.tracks;
  const lineEnd = first?.start[1] ?? Number.NaN;
  playTo(lineEnd - 0.1);
  playTo(lineEnd + 0.001);
  expect(player.asked).toContain('pause');
  if (second === undefined) throw new Error('The episode has two texts');
  reader.show({ episode, primary: second, other: null });
  player.asked = [];
  // It starts at no line of the first text.
  const nextLine = second.start[1] ?? Number.NaN;
  expect(first?.start).not.toContain(nextLine);
  playback.seek(nextLine - 0.05);
  playTo(nextLine - 0.05);
  playTo(nextLine + 0.001);
  expect(player.asked.at(-1)).toBe(`seek ${nextLine - 0.001}`);
});
