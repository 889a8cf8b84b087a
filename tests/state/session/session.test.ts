import { expect, test } from 'vitest';
import type { LoadRefusal } from '../../../src/library/records/save-outcome.ts';
import { sessionWith } from '../../support/session.ts';
import { smallEpisode } from '../../support/small-episode.ts';

function sessionAt(startTime = 0) {
  const made = sessionWith({ linked: { startTime, endTime: null } });
  return { ...made, active: () => made.state().activeCue };
}

test('a link’s moment is lit before any player is there', () => {
  const { session } = sessionAt(61);
  expect(session.store.getState()).toMatchObject({ activeCue: 30, activeChapter: 1 });
});

test('a click on a line asks for its start, lights it, and keeps it lit through stale reports', () => {
  const { session, player, frames, active } = sessionAt();
  session.playback.attach(player);
  player.say({ status: 'playing' });
  player.time = 5;
  frames.frame();
  expect(active()).toBe(2);
  session.goToCue(20);
  expect(player.asked).toContain('seek 40');
  expect(active()).toBe(20);
  player.time = 5.1;
  frames.frame();
  expect(active()).toBe(20);
  player.time = 40.05;
  frames.frame();
  expect(active()).toBe(20);
});

test('previous and next line stop at the ends', () => {
  const { session, active } = sessionAt();
  session.goToLine(-1);
  expect(active()).toBe(0);
  session.goToLine(1);
  expect(active()).toBe(1);
  session.goToCue(49);
  session.goToLine(1);
  expect(active()).toBe(49);
});

test('going back a chapter goes to its start, and from there to the one before', () => {
  const { session, playback } = sessionAt(60);
  session.goToChapter(-1);
  expect(playback.time()).toBe(50);
  session.goToChapter(-1);
  expect(playback.time()).toBe(0);
  session.goToChapter(1);
  expect(playback.time()).toBe(50);
  session.goToChapter(1);
  expect(playback.time()).toBe(50);
});

test('between chapters none is active', () => {
  const chapters = [
    { startTime: 0, endTime: 10, title: { en: 'One' } },
    { startTime: 20, endTime: 40, title: { en: 'Two' } },
  ];
  const { playback, state } = sessionWith({
    episode: smallEpisode({ chapters }),
    linked: { startTime: 15, endTime: null },
  });
  const active = () => state().activeChapter;
  expect(active()).toBe(-1);
  playback.seek(20);
  expect(active()).toBe(1);
  playback.seek(39.9);
  expect(active()).toBe(1);
  playback.seek(10);
  expect(active()).toBe(-1);
});

test('the store tells nobody of a frame in which nothing changed', () => {
  const { session, player, frames } = sessionAt();
  session.playback.attach(player);
  player.say({ status: 'playing' });
  let told = 0;
  session.store.subscribe(() => {
    told += 1;
  });
  for (let n = 0; n < 100; n += 1) {
    player.time = n / 60;
    frames.frame();
  }
  expect(told).toBe(0);
});

test('what was made on earlier visits and cannot be read is said to be missing, until that was read', async () => {
  const refused = (why: LoadRefusal) => ({ kind: 'refused', why }) as const;
  const unread = (options: Parameters<typeof sessionWith>[0]) => {
    const { session } = sessionWith(options);
    return { session, why: () => session.unsaved.store.getState().unread };
  };
  expect(unread({ corrections: refused('unsound') }).why()).toBe('unsound');
  expect(unread({ attachment: refused('newer') }).why()).toBe('newer');
  // Where the browser may keep nothing, nothing is missing.
  expect(unread({ corrections: refused('blocked') }).why()).toBeNull();
  const { session, why } = unread({ shelf: { loadVerdicts: async () => refused('late') } });
  expect(why()).toBeNull();
  await session.steer();
  expect(why()).toBe('late');
  session.unsaved.dismiss();
  expect(why()).toBeNull();
});
