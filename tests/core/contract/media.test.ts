import { describe, expect, test } from 'vitest';
import { isAudio, parseMediaAddress, watchAddress } from '../../../src/core/contract/media.ts';

describe('an address that a person pastes', () => {
  test.each([
    'https://www.youtube.com/watch?v=vK1qEF3a3WM',
    'https://www.youtube.com/watch?app=desktop&v=vK1qEF3a3WM&t=12s',
    'https://m.youtube.com/watch?v=vK1qEF3a3WM',
    'https://music.youtube.com/watch?v=vK1qEF3a3WM',
    'https://youtu.be/vK1qEF3a3WM?si=abc',
    'https://www.youtube.com/shorts/vK1qEF3a3WM',
    'https://www.youtube.com/live/vK1qEF3a3WM?feature=share',
    'https://www.youtube-nocookie.com/embed/vK1qEF3a3WM',
    'youtu.be/vK1qEF3a3WM',
    '  www.youtube.com/watch?v=vK1qEF3a3WM  ',
  ])('%s is that video', (written) => {
    expect(parseMediaAddress(written)).toEqual({ youtube: 'vK1qEF3a3WM' });
  });

  test('another http(s) address is a media file', () => {
    expect(parseMediaAddress('https://cdn.example/talk.mp3?x=1')).toEqual({
      url: 'https://cdn.example/talk.mp3?x=1',
    });
  });

  test.each([
    '',
    'a video',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/playlist?list=PL123',
  ])('“%s” is none', (written) => {
    expect(parseMediaAddress(written)).toBeNull();
  });
});

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
