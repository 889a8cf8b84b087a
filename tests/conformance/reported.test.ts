/** What compares reported inputs: an expectation that is wrong fails, and one that says nothing is no expectation. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, writeFiles } from '../cli/folders.ts';
import { compareGiven, type Expectation, gatherExpectations } from './reported-expected.ts';
import { type Given, importInput } from './reported-given.ts';

const TRACK = {
  language: 'en',
  origin: 'authored',
  cues: 2,
  words: 3,
  starts: [1, 3.5],
  ends: [2, null],
  first: 1,
  last: 3.5,
  texts: ['one two', 'three'],
  speakers: ['Ann', null],
  speakerOf: ['Ann', null],
  wordTimes: false,
} as const;
const GIVEN = {
  episodes: [
    {
      id: 'talk',
      title: 'Talk',
      published: null,
      tracks: [TRACK],
      chapters: [{ start: 0, title: 'One' }],
      media: [{ youtube: 'abcdefghijk' }],
    },
  ],
  refusals: [],
  problems: ['language-unknown'],
} as unknown as Given;
const REFUSED: Given = { episodes: [], refusals: ['This is a PDF.'], problems: ['source-binary'] };

const wanted = (rest: Partial<Expectation>): Expectation => ({ why: 'A test.', ...rest });
const track = (rest: object): Expectation => wanted({ episodes: [{ tracks: [rest] }] });

describe('an expectation', () => {
  test.each([
    ['of a track', track(TRACK as object)],
    ['of a start that is rounded', track({ starts: [1.0002, 3.5] })],
    [
      'of an episode',
      wanted({ episodes: [{ id: 'talk', published: null, chapters: 1, media: 1 }] }),
    ],
    ['of chapters', wanted({ episodes: [{ chapters: [{ start: 0 }] }] })],
    ['of a problem', wanted({ problems: ['language-unknown'] })],
  ])('%s that holds is held', (_, expectation) => {
    expect(compareGiven(GIVEN, expectation)).toBeUndefined();
  });

  test.each([
    [track({ language: 'de' }), 'episodes[0].tracks[0].language: "en" instead of "de"'],
    [
      track({ origin: 'estimated' }),
      'episodes[0].tracks[0].origin: "authored" instead of "estimated"',
    ],
    [track({ cues: 3 }), 'episodes[0].tracks[0].cues: 2 instead of 3'],
    [track({ words: 4 }), 'episodes[0].tracks[0].words: 3 instead of 4'],
    [track({ starts: [1] }), 'episodes[0].tracks[0].starts: 2 instead of 1, [1,3.5]'],
    [track({ starts: [1, 3.501] }), 'episodes[0].tracks[0].starts[1]: 3.5 instead of 3.501'],
    [track({ ends: [2, 4] }), 'episodes[0].tracks[0].ends[1]: null instead of 4'],
    [track({ first: 0 }), 'episodes[0].tracks[0].first: 1 instead of 0'],
    [track({ last: 4 }), 'episodes[0].tracks[0].last: 3.5 instead of 4'],
    [
      track({ texts: ['one two', 'four'] }),
      'episodes[0].tracks[0].texts[1]: "three" instead of "four"',
    ],
    [
      track({ speakers: [null, 'Ann'] }),
      'episodes[0].tracks[0].speakers[0]: "Ann" instead of null',
    ],
    [
      track({ speakerOf: ['Ann', 'Ann'] }),
      'episodes[0].tracks[0].speakerOf[1]: null instead of "Ann"',
    ],
    [track({ wordTimes: true }), 'episodes[0].tracks[0].wordTimes: false instead of true'],
    [wanted({ episodes: [{}, {}] }), 'episodes: 1 instead of 2'],
    [wanted({ episodes: [{ tracks: [{}, {}] }] }), 'episodes[0].tracks: 1 instead of 2'],
    [wanted({ episodes: [{ title: 'A' }] }), 'episodes[0].title: "Talk" instead of "A"'],
    [
      wanted({ episodes: [{ published: '2026' }] }),
      'episodes[0].published: null instead of "2026"',
    ],
    [wanted({ episodes: [{ chapters: 0 }] }), 'episodes[0].chapters: 1 instead of 0'],
    [
      wanted({ episodes: [{ chapters: [{ title: 'Two' }] }] }),
      'episodes[0].chapters[0].title: "One" instead of "Two"',
    ],
    [wanted({ episodes: [{ media: 2 }] }), 'episodes[0].media: 1 instead of 2'],
    [wanted({ problems: ['cues-unordered'] }), 'does not say cues-unordered'],
    [wanted({ problems: [] }), 'says language-unknown'],
    [wanted({ refused: true }), 'is not refused'],
    [wanted({ refused: 'PDF', episodes: [{}] }), 'is not refused'],
  ])('%j that does not hold says where', (expectation, fault) => {
    expect(compareGiven(GIVEN, expectation)).toBe(fault);
  });

  test('of a refusal holds by the sentence that is said', () => {
    expect(compareGiven(REFUSED, wanted({ refused: true }))).toBeUndefined();
    expect(compareGiven(REFUSED, wanted({ refused: 'a PDF' }))).toBeUndefined();
    expect(compareGiven(REFUSED, wanted({ refused: 'a film' }))).toBe(
      'is refused without “a film”: This is a PDF.',
    );
    expect(compareGiven(REFUSED, wanted({ episodes: [{}] }))).toBe('refused: This is a PDF.');
  });

  test('of some groups that become episodes lets none of them be refused', () => {
    const both = { ...GIVEN, refusals: ['This is a PDF.'] };
    expect(compareGiven(both, wanted({ episodes: [{}] }))).toBe('refused: This is a PDF.');
    expect(compareGiven(both, wanted({ episodes: [{}], refused: 'PDF' }))).toBeUndefined();
  });
});

describe('the files of expectations', () => {
  const controls = { 'c.srt': { refused: true as const } };
  const gather = (files: Record<string, Record<string, unknown>>) =>
    gatherExpectations(files, controls, ['a.srt', 'b.srt', 'c.srt']);

  test('are put together, each control by what it gave or by why it gives something else', () => {
    const row = { why: 'One.', episodes: [{ tracks: [{ cues: 1 }] }] };
    const whole = gather({
      'times.json': { 'a.srt': row },
      'later.json': { 'b.srt': { why: 'Two.' } },
    });
    expect(whole.faults).toEqual([]);
    expect(whole.expected.get('a.srt')).toEqual([row]);
    expect([...whole.later]).toEqual(['b.srt']);
    expect(whole.expected.get('c.srt')).toEqual([{ why: 'It is a control.', refused: true }]);
    const changed = gather({ 'controls-changed.json': { 'c.srt': row } });
    expect(changed.faults).toEqual([]);
    expect(changed.expected.get('c.srt')).toEqual([row]);
  });

  test.each([
    ['an input that is not there', { 'times.json': { 'd.srt': { why: 'No.', refused: true } } }],
    [
      'a field that nobody knows',
      { 'times.json': { 'a.srt': { why: 'No.', episodes: [{ track: [] }] } } },
    ],
    ['nothing', { 'times.json': { 'a.srt': { why: 'No.' } } }],
    ['no reason', { 'times.json': { 'a.srt': { refused: true } } }],
    ['something of what is read later', { 'later.json': { 'c.srt': { why: 'No.' } } }],
    [
      'another value of what is no control',
      { 'controls-changed.json': { 'a.srt': { why: 'No.', refused: true } } },
    ],
  ])('that expect %s are at fault', (_, files) => {
    expect(gather(files).faults).toHaveLength(1);
  });
});

test('a file and a folder are imported as the command imports them, and read as they are written', async () => {
  const folder = emptyFolder();
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>We <00:01.500>ask.\n\n00:03.000 --> 00:04.000\nWhy?\n';
  writeFiles(folder, { 'a/talk.en.vtt': vtt, 'a/other.en.vtt': vtt, 'cut.json': '{"segments": [' });
  const file = await importInput(join(folder, 'a/talk.en.vtt'));
  expect(file.refusals).toEqual([]);
  expect(file.episodes.map(({ id, tracks }) => [id, tracks])).toEqual([
    [
      'talk',
      [
        {
          language: 'en',
          origin: 'authored',
          cues: 2,
          words: 3,
          starts: [1, 3],
          ends: [2, 4],
          first: 1,
          last: 3,
          texts: ['We ask.', 'Why?'],
          speakers: ['Ann'],
          speakerOf: ['Ann', 'Ann'],
          wordTimes: true,
        },
      ],
    ],
  ]);
  expect((await importInput(join(folder, 'a'))).episodes.map(({ id }) => id)).toEqual([
    'other',
    'talk',
  ]);
  const cut = await importInput(join(folder, 'cut.json'));
  expect(cut).toMatchObject({ episodes: [], problems: ['json-broken'] });
  expect(cut.refusals[0]).toMatch(/breaks off/);
});
