import { describe, expect, test } from 'vitest';
import {
  isRecordingFile,
  parseMediaAddress,
  readPastedMedia,
  streamType,
} from '../../../src/core/contract/media-address.ts';

const VIDEO = { youtube: 'vK1qEF3a3WM' };

describe('an address in a document', () => {
  test.each([
    'https://www.youtube.com/watch?v=vK1qEF3a3WM',
    'https://www.youtube.com/watch?app=desktop&v=vK1qEF3a3WM&t=12s',
    'https://m.youtube.com/watch?v=vK1qEF3a3WM',
    'https://music.youtube.com/watch?v=vK1qEF3a3WM',
    'https://www.youtubekids.com/watch?v=vK1qEF3a3WM',
    'https://youtu.be/vK1qEF3a3WM?si=abc',
    'https://www.youtube.com/shorts/vK1qEF3a3WM',
    'https://www.youtube.com/live/vK1qEF3a3WM?feature=share',
    'https://www.youtube.com/v/vK1qEF3a3WM?version=3',
    'https://www.youtube-nocookie.com/embed/vK1qEF3a3WM',
    'https://www.youtube.com/watch?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf&v=vK1qEF3a3WM&index=3',
    'https://www.youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf&v=vK1qEF3a3WM',
    'https://youtu.be/vK1qEF3a3WM?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
    'youtu.be/vK1qEF3a3WM',
    '//www.youtube.com/embed/vK1qEF3a3WM',
    '  www.youtube.com/watch?v=vK1qEF3a3WM  ',
  ])('%s is that video', (written) => {
    expect(parseMediaAddress(written)).toEqual(VIDEO);
    expect(readPastedMedia(written)).toEqual(VIDEO);
  });

  test.each([
    ['https://cdn.example/talk.mp3?x=1', 'https://cdn.example/talk.mp3?x=1'],
    ['//cdn.example/talk.mp3', 'https://cdn.example/talk.mp3'],
    ['cdn.example:8443/talk.mp3', 'https://cdn.example:8443/talk.mp3'],
    ['http://localhost:8000/talk', 'http://localhost:8000/talk'],
  ])('%s is the media file %s', (written, url) => {
    expect(parseMediaAddress(written)).toEqual({ url });
    expect(readPastedMedia(written)).toEqual({ url });
  });

  test.each(['', 'a video', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '//'])(
    '“%s” is none',
    (written) => {
      expect(parseMediaAddress(written)).toBeNull();
      expect(readPastedMedia(written)).toBe('no-address');
    },
  );

  // Each has eleven letters where an id would stand, or could be taken for having them.
  test.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/@elevenchars',
    'https://www.youtube.com/c/Veritasium1',
    'https://www.youtube.com/user/elevenchars',
    'https://www.youtube.com/elevenchars',
    'https://www.youtube.com/channel/UC-lHJZR3Gqxm24_Vd_AJ5Yw',
    'https://www.youtube.com/playlist?list=PL123',
    'https://www.youtube.com/watch?list=PL123',
    'https://www.youtube.com/embed/videoseries?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
    'https://www.youtube.com/embed/live_stream?channel=UC-lHJZR3Gqxm24_Vd_AJ5Yw',
    'https://www.youtube.com/feed/subscripts',
    'https://www.youtube.com/results?search_query=talk',
    'https://youtu.be/vK1qEF3a3W',
    'https://www.youtube.com/',
  ])('%s is no video', (written) => {
    expect(parseMediaAddress(written)).toBeNull();
    expect(readPastedMedia(written)).toBe('no-video');
  });
});

describe('what a person pastes', () => {
  test.each([
    'Watch "A talk" on YouTube https://youtu.be/vK1qEF3a3WM',
    'A talk: https://www.youtube.com/watch?v=vK1qEF3a3WM via @YouTube',
    '[a talk](https://youtu.be/vK1qEF3a3WM)',
    '<https://youtu.be/vK1qEF3a3WM>',
    '“https://youtu.be/vK1qEF3a3WM”',
    'https://youtu.be/vK1qEF3a3WM.',
    '<a href="https://youtu.be/vK1qEF3a3WM">a talk</a>',
    '\u200bhttps://youtu.be/vK1qEF3a3WM\u200b',
  ])('“%s” holds the address of a video', (written) => {
    expect(readPastedMedia(written)).toEqual(VIDEO);
  });

  test.each([
    ['Listen: https://cdn.example/talk.mp3.', 'https://cdn.example/talk.mp3'],
    ['https://cdn.example/a talk (1).mp3', 'https://cdn.example/a%20talk%20(1).mp3'],
  ])('“%s” holds the address of a recording', (written, url) => {
    expect(readPastedMedia(written)).toEqual({ url });
  });

  test('an address among words that is of no video is called so', () => {
    expect(readPastedMedia('Subscribe: https://www.youtube.com/@channel!')).toBe('no-video');
  });

  test.each(['vK1qEF3a3WM', ' 2WP4jab4F30\n', '-_aB3cdEfgh'])(
    'the bare id “%s” is a video',
    (id) => {
      expect(readPastedMedia(id)).toEqual({ youtube: id.trim() });
      expect(parseMediaAddress(id)).toBeNull();
    },
  );

  test.each(['transcripts', 'not-a-video', 'videoseries', 'live_stream', 'vK1qEF3a3WM2'])(
    '“%s” is no id',
    (word) => {
      expect(readPastedMedia(word)).toBe('no-address');
    },
  );

  test.each([
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/vK1qEF3a3WM?si=ab&amp;start=3" title="YouTube video player" frameborder="0" allowfullscreen></iframe>',
    "<div class='video'><iframe src='//www.youtube-nocookie.com/embed/vK1qEF3a3WM'></iframe></div>",
    '<IFRAME SRC=https://www.youtube.com/embed/vK1qEF3a3WM></IFRAME>',
  ])('the snippet %s is that video', (snippet) => {
    expect(readPastedMedia(snippet)).toEqual(VIDEO);
  });

  test.each([
    '<audio controls src="https://cdn.example/a.mp3?x=1&amp;y=2"></audio>',
    '<video controls><source src="https://cdn.example/a.mp3?x=1&amp;y=2" type="video/mp4"></video>',
    '<iframe src="https://cdn.example/a.mp3?x=1&amp;y=2"></iframe>',
  ])('the snippet %s is its file', (snippet) => {
    expect(readPastedMedia(snippet)).toEqual({ url: 'https://cdn.example/a.mp3?x=1&y=2' });
  });

  test.each([
    ['<iframe src="https://player.vimeo.com/video/76979871"></iframe>', 'foreign-player'],
    ['<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>', 'no-video'],
    ['<iframe title="no source"></iframe>', 'no-address'],
    ['<iframe src="javascript:alert(1)"></iframe>', 'no-address'],
    ['<script src="https://x.example/a.js"></script>', 'no-address'],
  ])('the snippet %s is refused: %s', (snippet, why) => {
    expect(readPastedMedia(snippet)).toBe(why);
  });

  test('a megabyte of anything is answered at once', () => {
    for (const piece of ['<iframe src ', ' src="', " src='", 'a.', 'a', '//', '<iframe '])
      expect(typeof readPastedMedia(piece.repeat(1_000_000 / piece.length))).toBe('string');
  });
});

test('a file of a recording is known by its ending, a stream by the type of its list', () => {
  expect(isRecordingFile('https://x.example/a.MP3?token=1')).toBe(true);
  expect(isRecordingFile('https://x.example/a')).toBe(false);
  expect(isRecordingFile('https://x.example/page.html')).toBe(false);
  expect(streamType('https://x.example/live/a.m3u8?k=1')).toBe('application/vnd.apple.mpegurl');
  expect(streamType('https://x.example/a.mpd')).toBe('application/dash+xml');
  expect(streamType('https://x.example/a.mp3')).toBeNull();
});
