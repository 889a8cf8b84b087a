import { describe, expect, test, vi } from 'vitest';
import type { OwnVerdict } from '../../../src/core/time/watch-only.ts';
import type { Steering } from '../../../src/state/session/steering.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { sessionWith } from '../../support/session.ts';
import { smallEpisode } from '../../support/small-episode.ts';

/** Fifty lines of two seconds; the second half is optional. It plays, and is steered. */
async function steeringOf(own: OwnVerdict[] = [], episode = smallEpisode({}, 50)) {
  const made = sessionWith({
    episode,
    shelf: { loadVerdicts: async () => ({ kind: 'loaded', value: own }) },
  });
  await made.session.steer();
  const steering = made.session.steering.getState() as Steering;
  made.play();
  return { ...made, steering, save: made.shelf.saveVerdicts, state: steering.store.getState };
}

describe('watch only', () => {
  test('leaves playback alone until it is switched on, and when it is switched off', async () => {
    const { steering, player, playTo } = await steeringOf();
    playTo(51);
    expect(player.asked).not.toContain('pause');
    steering.setWatchOnly(true);
    playTo(52);
    expect(player.asked).toContain('pause');
    player.asked = [];
    steering.setWatchOnly(false);
    playTo(53);
    expect(player.asked).toEqual([]);
  });

  test('tells what was left out, by chapter', async () => {
    const own: OwnVerdict[] = [
      { startTime: 0, verdict: 'skip' },
      { startTime: 50, verdict: 'watch' },
    ];
    const { steering, player, playTo, state } = await steeringOf(own);
    steering.setWatchOnly(true);
    playTo(0.02);
    expect(player.asked.at(-1)).toBe('seek 50');
    expect(state().hop).toMatchObject({ isEnd: false, over: { startTime: 0, endTime: 50 } });
    expect(state().hop?.chapters.map(({ title }) => title.en)).toEqual(['First half']);
    steering.undoHop();
    expect(player.asked.at(-1)).toBe('seek 0');
    expect(state().hop).toBeNull();
    playTo(3);
    expect(state().hop).toBeNull();
  });

  test('says how much it leaves, and how much is left of that', async () => {
    const { steering } = await steeringOf();
    expect(steering.left(0)).toBe(50);
    expect(steering.left(20)).toBe(30);
    steering.judge(1, 'watch');
    expect(steering.left(0)).toBe(100);
  });

  test('keeps only the verdicts that differ from the episode’s', async () => {
    const { steering, save, state } = await steeringOf();
    steering.judge(0, 'skip');
    expect(save).toHaveBeenLastCalledWith('small', new Map([[0, 'skip']]));
    expect(state().verdicts).toEqual(['skip', 'optional']);
    steering.judge(0, 'watch');
    expect(save).toHaveBeenLastCalledWith('small', new Map([[0, null]]));
  });

  test('a tick taken away again brings back what the episode says', async () => {
    const { steering, save, state } = await steeringOf();
    steering.tick(1, true);
    expect(state().verdicts).toEqual(['watch', 'watch']);
    steering.tick(1, false);
    expect(state().verdicts).toEqual(['watch', 'optional']);
    expect(save).toHaveBeenLastCalledWith('small', new Map([[50, null]]));
    steering.tick(0, false);
    expect(state().verdicts).toEqual(['skip', 'optional']);
  });

  test('a verdict that was not kept is kept with the next', async () => {
    const { steering, save } = await steeringOf();
    vi.mocked(save).mockResolvedValueOnce({ kind: 'refused', why: 'full' });
    steering.judge(0, 'skip');
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    steering.judge(1, 'watch');
    const both = new Map([
      [0, 'skip'],
      [50, 'watch'],
    ]);
    expect(save).toHaveBeenLastCalledWith('small', both);
    await vi.mocked(save).mock.results.at(-1)?.value;
    steering.judge(1, 'optional');
    expect(save).toHaveBeenLastCalledWith('small', new Map([[50, null]]));
  });

  test('that came before anybody listened begins when somebody does', async () => {
    const { session, disconnect, play, player, playTo } = sessionWith();
    disconnect();
    await session.steer();
    session.steering.getState()?.setWatchOnly(true);
    session.connect();
    play();
    playTo(52);
    expect(player.asked).toContain('pause');
  });

  test('lets playback go with the page', async () => {
    const { steering, player, playTo, disconnect } = await steeringOf();
    steering.setWatchOnly(true);
    disconnect();
    playTo(60);
    expect(player.asked).not.toContain('pause');
  });
});

describe('repeating', () => {
  test('a chapter goes back to its start until somebody goes elsewhere', async () => {
    const { steering, player, playTo, state, playback } = await steeringOf();
    playTo(10);
    steering.toggleChapter();
    expect(state().repeats).toBe('chapter');
    playTo(49.995);
    expect(player.asked.at(-1)).toBe('seek 0');
    playback.seek(70);
    expect(state().repeats).toBeNull();
  });

  test('a chapter that ends with the recording begins again before the player stops', async () => {
    const { steering, player, playTo } = await steeringOf();
    playTo(80);
    steering.toggleChapter();
    playTo(99.9);
    expect(player.asked.at(-1)).toBe('seek 50');
  });

  test('a line begins again at once, and ends as it began', async () => {
    const { steering, player, playTo, state, playback } = await steeringOf();
    playTo(7);
    steering.toggleLine();
    expect(player.asked.at(-1)).toBe('seek 6');
    expect(playback.state().repeat).toEqual({ startTime: 6, endTime: 8 });
    playTo(7.999);
    expect(player.asked.at(-1)).toBe('seek 6');
    steering.toggleLine();
    expect(state().repeats).toBeNull();
    expect(playback.state().repeat).toBeNull();
  });

  test('a line takes the place of a chapter', async () => {
    const { steering, playTo, state } = await steeringOf();
    playTo(7);
    steering.toggleChapter();
    steering.toggleLine();
    expect(state().repeats).toBe('line');
  });
});

test('pausing after each line follows the text that is shown', async () => {
  const episode = bilingualEpisode();
  const { steering, session, address, player, playback, playTo } = await steeringOf([], episode);
  steering.setPausesAtLines(true);
  const [first, second] = episode.tracks;
  const lineEnd = first?.start[1] ?? Number.NaN;
  playTo(lineEnd - 0.1);
  playTo(lineEnd + 0.001);
  expect(player.asked).toContain('pause');
  if (second === undefined) throw new Error('The episode has two texts');
  const choice = { ...address.choice, kind: 'translation' as const };
  session.readAddress({ ...address, choice });
  expect(session.store.getState().view.primary).toBe(second);
  player.asked = [];
  // It starts at no line of the first text.
  const nextLine = second.start[1] ?? Number.NaN;
  expect(first?.start).not.toContain(nextLine);
  playback.seek(nextLine - 0.05);
  playTo(nextLine - 0.05);
  playTo(nextLine + 0.001);
  expect(player.asked.at(-1)).toBe(`seek ${nextLine - 0.001}`);
});
