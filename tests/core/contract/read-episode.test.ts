import { describe, expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../../src/core/contract/read-episode.ts';

const TRACK: Track = {
  id: 'en-captured',
  lang: 'en',
  kind: 'captured',
  origin: 'authored',
  text: ['Hello there.', 'Hi. Good to', 'be here.'],
  start: [0, 1.5, 3],
  turns: [
    { at: [0, 0], person: 0 },
    { at: [1, 0], person: null },
  ],
  paragraphs: [
    [0, 0],
    [1, 4],
  ],
};
const EPISODE: EpisodeFile = {
  format: 'cuelight-episode',
  version: 1,
  id: 'hello',
  title: { en: 'Hello' },
  duration: 10,
  media: [{ youtube: 'vK1qEF3a3WM' }],
  people: [{ name: 'Ada' }],
  chapters: [
    { startTime: 0, endTime: 3, title: { en: 'One' } },
    { startTime: 3, endTime: 10, title: { en: 'Two' }, verdict: 'watch' },
  ],
  tracks: [TRACK],
  sources: [],
  problems: [],
};

function faultOf(value: unknown): string {
  const read = readEpisode(value);
  return 'fault' in read ? read.fault : 'no fault';
}
const withTrack = (change: Partial<Track>) => ({
  ...EPISODE,
  tracks: [{ ...TRACK, ...change }],
});

test('a sound episode is read as it is', () => {
  expect(readEpisode(structuredClone(EPISODE))).toEqual({ episode: EPISODE });
});

describe('what is no episode', () => {
  test.each([[null], ['text'], [{}], [[]], [{ format: 'cuelight-catalog', version: 1 }]])(
    '%j',
    (value) => {
      expect(faultOf(value)).toBe('This is not a Cuelight episode file.');
    },
  );

  test('a later version is called that, whatever else it holds', () => {
    expect(faultOf({ format: 'cuelight-episode', version: 2, scenes: [] })).toContain('version 2');
  });
});

test('a line may start before the recording does', () => {
  expect(faultOf(withTrack({ start: [-1, 1.5, 3] }))).toBe('no fault');
});

describe('an episode with a fault is refused with its place', () => {
  test.each<[string, unknown, RegExp]>([
    ['no title', { ...EPISODE, title: undefined }, /^title/],
    [
      'a text that is none',
      withTrack({ text: ['Hello there.', 7, 'be here.'] as string[] }),
      /^tracks\.0\.text\.1/,
    ],
    [
      'a start that is a text',
      withTrack({ start: ['0', 1.5, 3] as number[] }),
      /^tracks\.0\.start\.0/,
    ],
    [
      'an end without end',
      withTrack({ end: [1, 2, Number.POSITIVE_INFINITY] }),
      /^tracks\.0\.end\.2/,
    ],
    [
      'starts that are no list',
      withTrack({ start: '0 1.5 3' as unknown as number[] }),
      /^tracks\.0\.start/,
    ],
    ['no tracks', { ...EPISODE, tracks: [] }, /^tracks/],
    ['an id with capitals', { ...EPISODE, id: 'Hello' }, /^id/],
    ['a script as address', { ...EPISODE, media: [{ url: 'javascript:alert(1)' }] }, /^media/],
    ['a start that is no number', withTrack({ start: [0, Number.NaN, 3] }), /^tracks\.0\.start\.1/],
    ['a short column', withTrack({ start: [0, 1] }), /start has 2 rows for 3 cues/],
    ['equal starts', withTrack({ start: [0, 1, 1] }), /cue 2 does not start after/],
    ['no cues', withTrack({ text: [], start: [] }), /has no cues/],
    [
      'a turn that starts late',
      withTrack({ turns: [{ at: [1, 0], person: null }] }),
      /first turn does not start at the first word/,
    ],
    [
      'a paragraph outside its cue',
      withTrack({
        paragraphs: [
          [0, 0],
          [0, 99],
        ],
      }),
      /paragraph 1 lies outside the text/,
    ],
    [
      'paragraphs out of order',
      withTrack({
        paragraphs: [
          [0, 0],
          [2, 0],
          [1, 0],
        ],
      }),
      /paragraph 2 does not come after/,
    ],
    ['an unlisted person', withTrack({ turns: [{ at: [0, 0], person: 5 }] }), /not listed/],
    [
      'a heading outside the text',
      withTrack({ headings: [{ at: [3, 0], text: 'Late' }] }),
      /heading lies outside/,
    ],
    ['an emphasis of nothing', withTrack({ emphasis: [[0, 2, 2]] }), /emphasis lies outside/],
    ['an emphasis past its cue', withTrack({ emphasis: [[2, 0, 9]] }), /emphasis lies outside/],
    ['two tracks of one id', { ...EPISODE, tracks: [TRACK, TRACK] }, /two tracks have one id/],
    [
      'a chapter that ends first',
      { ...EPISODE, chapters: [{ startTime: 3, endTime: 3, title: {} }] },
      /chapter 0 ends before it starts/,
    ],
    [
      'chapters that overlap',
      {
        ...EPISODE,
        chapters: [
          { startTime: 0, endTime: 5, title: {} },
          { startTime: 4, endTime: 6, title: {} },
        ],
      },
      /chapter 1 starts inside the one before/,
    ],
    [
      'a chapter after the end',
      { ...EPISODE, chapters: [{ startTime: 0, endTime: 11, title: {} }] },
      /ends after the episode/,
    ],
  ])('%s', (_name, value, sentence) => {
    expect(faultOf(value)).toMatch(sentence);
  });
});

describe('rows', () => {
  const beside: Track = { ...TRACK, id: 'fr', lang: 'fr', kind: 'translation' };
  type Rows = NonNullable<EpisodeFile['rows']>;
  const withRows = (rows: Rows) => ({ ...EPISODE, tracks: [TRACK, beside], rows });
  const whole: Rows[string] = [
    [
      [0, 0],
      [1, 4],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 4],
      [3, 0],
      [1, 0],
      [1, 0],
    ],
    [
      [3, 0],
      [3, 0],
      [1, 0],
      [3, 0],
    ],
  ];

  test('that hold both texts whole are sound, with passages of one side alone', () => {
    expect(faultOf(withRows({ fr: whole }))).toBe('no fault');
  });

  test.each<[string, Rows, RegExp]>([
    ['of a track that is not there', { de: whole }, /rows are given for de/],
    ['of the base itself', { 'en-captured': whole }, /rows are given for en-captured/],
    ['with a hole', { fr: [whole[0], whole[2]] as Rows[string] }, /row 1 of fr does not start/],
    ['that stop early', { fr: whole.slice(0, 2) }, /do not reach to the last word/],
    ['none at all', { fr: [] }, /do not reach to the last word/],
    [
      'that go back',
      {
        fr: [
          [
            [0, 0],
            [0, 0],
            [0, 0],
            [2, 0],
          ],
          [
            [0, 0],
            [3, 0],
            [2, 0],
            [1, 0],
          ],
        ],
      },
      /row 1 of fr ends before it starts/,
    ],
  ])('%s are refused', (_name, rows, sentence) => {
    expect(faultOf(withRows(rows))).toMatch(sentence);
  });
});
