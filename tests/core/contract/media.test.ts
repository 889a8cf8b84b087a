import { expect, test } from 'vitest';
import { isAudio, watchAddress } from '../../../src/core/contract/media.ts';

test('a moment is watched at its second', () => {
  expect(watchAddress({ youtube: 'vK1qEF3a3WM' }, 754.9)).toBe(
    'https://www.youtube.com/watch?v=vK1qEF3a3WM&t=754s',
  );
  expect(watchAddress({ youtube: 'vK1qEF3a3WM' }, 0.5)).toBe(
    'https://www.youtube.com/watch?v=vK1qEF3a3WM',
  );
  expect(watchAddress({ url: 'https://cdn.example/talk.mp3' }, 75)).toBe(
    'https://cdn.example/talk.mp3#t=75',
  );
});

test('audio is known by its type, else by its ending', () => {
  expect(isAudio({ url: 'https://x.example/a', type: 'audio/mpeg' })).toBe(true);
  expect(isAudio({ url: 'https://x.example/a.mp3', type: 'video/mp4' })).toBe(false);
  expect(isAudio({ url: 'https://x.example/a.MP3?token=1' })).toBe(true);
  expect(isAudio({ url: 'https://x.example/a.mp4' })).toBe(false);
});
