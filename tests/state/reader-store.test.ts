import { expect, test } from 'vitest';
import { createReader } from '../../src/state/reader-store.ts';
import { playbackWith } from '../playback/fakes.ts';
import { smallEpisode } from '../support/small-episode.ts';

function readerAt(startTime = 0) {
  const made = playbackWith(startTime);
  const reader = createReader(smallEpisode({}, 50), made.playback);
  reader.connect();
  return { ...made, reader, active: () => reader.store.getState().activeCue };
}

test('a link’s moment is lit before any player is there', () => {
  const { reader } = readerAt(61);
  expect(reader.store.getState()).toMatchObject({ activeCue: 30, activeChapter: 1 });
});

test('a click on a line asks for its start, lights it, and keeps it lit through stale reports', () => {
  const { reader, player, frames, active } = readerAt();
  reader.playback.attach(player);
  player.say({ status: 'playing' });
  player.time = 5;
  frames.frame();
  expect(active()).toBe(2);
  reader.goToCue(20);
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
  const { reader, active } = readerAt();
  reader.goToLine(-1);
  expect(active()).toBe(0);
  reader.goToLine(1);
  expect(active()).toBe(1);
  reader.goToCue(49);
  reader.goToLine(1);
  expect(active()).toBe(49);
});

test('going back a chapter goes to its start, and from there to the one before', () => {
  const { reader, playback } = readerAt(60);
  reader.goToChapter(-1);
  expect(playback.time()).toBe(50);
  reader.goToChapter(-1);
  expect(playback.time()).toBe(0);
  reader.goToChapter(1);
  expect(playback.time()).toBe(50);
  reader.goToChapter(1);
  expect(playback.time()).toBe(50);
});

test('between chapters none is active', () => {
  const { playback } = playbackWith(15);
  const chapters = [
    { startTime: 0, endTime: 10, title: { en: 'One' } },
    { startTime: 20, endTime: 40, title: { en: 'Two' } },
  ];
  const reader = createReader(smallEpisode({ chapters }), playback);
  reader.connect();
  const active = () => reader.store.getState().activeChapter;
  expect(active()).toBe(-1);
  playback.seek(20);
  expect(active()).toBe(1);
  playback.seek(39.9);
  expect(active()).toBe(1);
  playback.seek(10);
  expect(active()).toBe(-1);
});

test('the store tells nobody of a frame in which nothing changed', () => {
  const { reader, player, frames } = readerAt();
  reader.playback.attach(player);
  player.say({ status: 'playing' });
  let told = 0;
  reader.store.subscribe(() => {
    told += 1;
  });
  for (let n = 0; n < 100; n += 1) {
    player.time = n / 60;
    frames.frame();
  }
  expect(told).toBe(0);
});
