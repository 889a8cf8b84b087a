import { expect, test, vi } from 'vitest';
import { sessionWith } from '../../support/session.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const saved = ({ shelf }: ReturnType<typeof sessionWith>) =>
  vi.mocked(shelf.saveProgress).mock.calls.map(([{ playedTo }]) => playedTo);

test('keeps how far was played every five played seconds, on pause, and when the page is hidden', () => {
  const made = sessionWith();
  made.play();
  made.playTo(4.9);
  expect(saved(made)).toEqual([]);
  made.playTo(5.1);
  made.playTo(9);
  expect(saved(made)).toEqual([5.1]);
  made.session.showPage(false);
  expect(saved(made)).toEqual([5.1, 9]);
  made.playTo(12);
  made.player.say({ status: 'paused' });
  expect(saved(made)).toEqual([5.1, 9, 12]);
});

test('a jump far away is kept as well', () => {
  const made = sessionWith();
  made.play();
  made.session.goTo(60);
  expect(saved(made)).toEqual([60]);
});

test('keeps nothing of what stands still', () => {
  const made = sessionWith();
  made.session.goTo(60);
  made.session.showPage(false);
  made.disconnect();
  expect(saved(made)).toEqual([]);
});

test('keeps the last moment when the page of what plays goes away, and lets the player go', () => {
  const made = sessionWith();
  made.play();
  made.playTo(3);
  made.disconnect();
  expect(saved(made)).toEqual([3]);
  expect(made.player.asked).toContain('dispose');
  made.session.showPage(false);
  expect(saved(made)).toEqual([3]);
});

test('keeps rate and volume as the player last had them', () => {
  const made = sessionWith();
  made.play();
  made.player.say({ rate: 1.5, volume: 0.4, muted: true });
  expect(made.preferences.getState()).toMatchObject({ rate: 1.5, volume: 0.4, muted: true });
});

test.each([
  [40, 40],
  [14, null],
  [90, null],
])('a visit that stopped at %s of 100 seconds is resumed at %s', (playedTo, resumeTime) => {
  const { session } = sessionWith({ progress: { playedTo, duration: 100 } });
  expect(session.resumeTime).toBe(resumeTime);
  expect(session.playback.time()).toBe(resumeTime ?? 0);
});

test('without a length of its own, the one that the player said last time decides what is near the end', () => {
  const episode = smallEpisode({ duration: null }, 50);
  const ended = sessionWith({ episode, progress: { playedTo: 90, duration: 100 } });
  expect(ended.session.resumeTime).toBeNull();
  const unknown = sessionWith({ episode, progress: { playedTo: 90, duration: null } });
  expect(unknown.session.resumeTime).toBe(90);
});

test('a link’s moment goes before the last visit', () => {
  const linked = { startTime: 10, endTime: null };
  const { session } = sessionWith({ linked, progress: { playedTo: 40, duration: 100 } });
  expect(session.resumeTime).toBeNull();
  expect(session.playback.time()).toBe(10);
});
