import { expect, test, vi } from 'vitest';
import { createClock } from '../../src/playback/clock.ts';
import { FakeFrames } from './fakes.ts';

test('ticks once a frame while it runs', () => {
  const frames = new FakeFrames();
  const tick = vi.fn();
  const clock = createClock(frames, tick);
  expect(frames.frame()).toBe(false);
  clock.start();
  clock.start();
  frames.frame();
  frames.frame();
  expect(tick).toHaveBeenCalledTimes(2);
  clock.stop();
  expect(frames.frame()).toBe(false);
  expect(frames.timer()).toBe(false);
});

test('ticks by timer where no frame comes', () => {
  const frames = new FakeFrames();
  const tick = vi.fn();
  createClock(frames, tick).start();
  frames.timer();
  frames.timer();
  expect(tick).toHaveBeenCalledTimes(2);
});

test('learns the length of a frame', () => {
  const frames = new FakeFrames();
  const clock = createClock(frames, () => {});
  clock.start();
  for (let n = 0; n < 100; n += 1) frames.frame(1000 / 120);
  expect(clock.frameSeconds()).toBeCloseTo(1 / 120, 4);
});

test('a tick that stops the clock ends it', () => {
  const frames = new FakeFrames();
  const clock = createClock(frames, () => clock.stop());
  clock.start();
  frames.frame();
  expect(frames.frame()).toBe(false);
});
