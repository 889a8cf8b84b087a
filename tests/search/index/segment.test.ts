/** What a builder writes a reader reads; what is no segment is told, and never read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { type IndexSegment, readSegment } from '../../../src/search/index/segment.ts';
import { createSegmentBuilder } from '../../../src/search/index/segment-builder.ts';
import { type Tokens, tokensOf } from '../../../src/search/index/tokens.ts';
import { hashOf, segmentOf } from '../library.ts';
import { readTalks, talk, talkTrack } from '../talks.ts';

function positionsOf(segment: IndexSegment, term: string): number[] {
  const entry = segment.dictionary.find(term);
  const found: number[] = [];
  if (entry !== null)
    segment.postings.read(entry, null, (positions, count) => {
      found.push(...positions.subarray(0, count));
    });
  return found;
}

/** For every term its positions, by the simplest means. */
function expectedPositions(segment: IndexSegment, track: number, { term }: Tokens) {
  const [from] = segment.tracks.range(track);
  const all = new Map<string, number[]>();
  for (const [index, own] of term.entries()) all.set(own, [...(all.get(own) ?? []), from + index]);
  return all;
}

/** Milliseconds: properties are many small tests, and the machine may be busy. */
const PATIENCE = 60_000;

const word = fc.oneof(
  fc.constantFrom('the', 'move', '37', '对齐', '齐', 'Élan', "don't", '…', '𠀀𠀁', 'ﬀ', 'ｗide'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 40 });

/** Letters alone: a number that touches letters is a word of its own. */
const wordOf = (rank: number) =>
  `w${String(rank).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

describe('a segment', () => {
  test(
    'holds every word at every position, and leads from it to its cue',
    () => {
      fc.assert(
        fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (talks) => {
          const segment = readTalks(...talks.map((text, index) => talk(`talk-${index}`, text)));
          for (const [track, text] of talks.entries()) {
            const tokens = tokensOf(text);
            const [from, to] = segment.tracks.range(track);
            expect(to - from).toBe(tokens.term.length);
            for (const [term, positions] of expectedPositions(segment, track, tokens))
              expect(
                positionsOf(segment, term).filter((position) => position >= from && position < to),
              ).toEqual(positions);
            for (const [index, cue] of tokens.line.entries()) {
              expect(segment.tracks.trackAt(from + index)).toBe(track);
              expect(segment.tracks.cuesAt(track, from + index, from + index)).toEqual([cue, cue]);
            }
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  test('finds its way in a long list of positions', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `the ${index % 7 === 0 ? 'rare' : 'x'}`,
    );
    const segment = readTalks(talk('long', text));
    const all = positionsOf(segment, 'the');
    expect(all).toHaveLength(3000);
    const near: number[] = [];
    const places = {
      from: Uint32Array.of(0, all[1234] as number, all[2900] as number),
      to: Uint32Array.of(5, (all[1234] as number) + 1, 0xffffffff),
    };
    segment.postings.read(segment.dictionary.find('the') as never, places, (positions, count) => {
      near.push(...positions.subarray(0, count));
    });
    expect(near).toEqual([all[1234], ...all.slice(2900)]);
  });

  test('leads back to cues without words, and to very long ones', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => wordOf(index % 50)).join(' ');
    const { tracks } = readTalks(talk('uneven', ['', 'one two', '…', long, '', 'last', '']));
    const [from, to] = tracks.range(0);
    expect(to - from).toBe(20_003);
    expect(tracks.cuesAt(0, from, from + 1)).toEqual([1, 1]);
    expect(tracks.cuesAt(0, from + 1, from + 2)).toEqual([1, 3]);
    expect(tracks.cuesAt(0, from + 20_001, to - 1)).toEqual([3, 5]);
  });

  test('keeps the order of its terms beyond the first plane', () => {
    const text = ['ｆull \u{10400}\u{10401} zebra ꙮ ﷺ ascii', 'ﬁ \u{1d400} über'];
    const segment = readTalks(talk('planes', text));
    for (const term of tokensOf(text).term) expect(positionsOf(segment, term)).not.toEqual([]);
  });

  test('names its episodes with their hashes, their chapters and speakers', () => {
    const episode = talk('named', ['one', 'two']);
    const segment = readTalks(episode, talk('bare', [''], { chapters: [] }));
    expect(segment.episodes).toEqual([
      { id: 'named', sha256: hashOf(episode) },
      { id: 'bare', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(segment.chapters()).toEqual([
      { episode: 0, startTime: 0, title: { en: 'First half' } },
      { episode: 0, startTime: 20, title: { en: 'Second half' } },
    ]);
    expect(segment.speakers).toEqual([['Ada Host'], ['Ben Guest']]);
  });

  test('keeps times only where an episode has several tracks', () => {
    const text = ['one', 'two', 'three'];
    const two: EpisodeFile = talk('two', text, {
      tracks: [
        talkTrack(text, { start: [0, 1.25, 9] }),
        talkTrack(text, { id: 'b', start: [0.5, 2, 4] }),
      ],
    });
    const segment = readTalks(talk('one', text), two);
    expect(segment.tracks.timesAt(0, 0, 1)).toBeNull();
    expect(segment.tracks.timesAt(1, 1, 1)).toEqual([3, 18]);
    expect(segment.tracks.timesAt(2, 0, 1)).toEqual([1, 8]);
  });

  test('is empty without an episode', () => {
    const read = readSegment(createSegmentBuilder().finish());
    expect('segment' in read && read.segment.episodes).toEqual([]);
  });

  test('may lie anywhere in a larger buffer', () => {
    const bytes = segmentOf([talk('odd', ['a word'])]);
    const larger = new Uint8Array(bytes.length + 8);
    larger.set(bytes, 3);
    const read = readSegment(larger.subarray(3, 3 + bytes.length));
    expect('segment' in read && positionsOf(read.segment, 'word')).toHaveLength(1);
  });

  test(
    'stays below 32 KB an hour of talk',
    () => {
      // Words by their rank as speech has them: the vocabulary grows with the talk.
      let seed = 1;
      const random = () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return seed / 2 ** 32;
      };
      const hour = () =>
        Array.from({ length: 1845 }, () =>
          Array.from({ length: 7 }, () => wordOf(Math.floor(20_000 ** random()))).join(' '),
        );
      const episodes = Array.from({ length: 20 }, (_, index) => talk(`hour-${index}`, hour()));
      expect(segmentOf(episodes).length / 20 / 1000).toBeLessThan(32);
    },
    PATIENCE,
  );
});

describe('what is no segment', () => {
  const sound = segmentOf([talk('sound', ['some words of a talk', 'and more of them'])]);
  const changed = (at: number, by: number) => {
    const bytes = sound.slice();
    bytes[at] = (bytes[at] as number) ^ by;
    return readSegment(bytes);
  };

  test('is told from one of another version', () => {
    expect(changed(4, 2)).toEqual({ fault: 'version' });
    expect(changed(0, 1)).toEqual({ fault: 'unsound' });
  });

  test('is told wherever a bit has flipped', () => {
    for (let at = 0; at < sound.length; at += 1)
      expect(changed(at, 1 << (at % 8))).toEqual({
        fault: at >= 4 && at < 8 ? 'version' : 'unsound',
      });
  });

  test('is told however it is cut short or lengthened', () => {
    for (let length = 0; length < sound.length; length += 1)
      expect(readSegment(sound.slice(0, length))).toEqual({ fault: 'unsound' });
    expect(readSegment(new Uint8Array([...sound, 0, 0, 0, 0]))).toEqual({ fault: 'unsound' });
  });

  test('is told of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, withHead) => {
        const bytes = withHead ? new Uint8Array([...sound.subarray(0, 8), ...noise]) : noise;
        expect(readSegment(bytes)).toHaveProperty('fault');
      }),
    );
  });
});
