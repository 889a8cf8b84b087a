/**
 * Builds a segment, one episode at a time. What has been added is kept as the numbers of its terms in the order of
 * their first use, as varints: frequent words come early and take one byte, so that it stays smaller than the index it
 * becomes, whatever the texts weigh.
 */
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { LEAST_COMPOUND, writesCompounds } from '../../core/text/compounds.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeDictionary } from './dictionary-writer.ts';
import { writeSections } from './segment-file.ts';
import type { SegmentChapters, SegmentNames } from './segment-names.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { TRACK_COLUMNS, TRACK_GAP, toHalfSeconds } from './tracks.ts';

export interface SegmentBuilder {
  /** `sha256`: of the episode's file, so that a reader can tell whether this is still the episode it has. */
  add(episode: EpisodeFile, sha256: string): void;
  /** The segment; nothing may be added afterwards. */
  finish(): Uint8Array;
}

export function createSegmentBuilder(): SegmentBuilder {
  const names: SegmentNames = { episodes: [], tracks: [], speakers: [], terms: 0, positions: 0 };
  const chapters: SegmentChapters = [];
  const trackRows: number[] = [];
  const cues = new ByteWriter();
  const times = new ByteWriter();
  const turns = new ByteWriter();
  /** Term to its number; numbers of all positions; length of each track, as the gaps are not written. */
  const numberOf = new Map<string, number>();
  const numbers = new ByteWriter();
  /** Numbers of terms that may be made of several words. */
  const compounds = new Set<number>();
  const speakerOf = new Map<string, number>();

  function addTrack(track: Track, people: readonly number[], withTimes: boolean): void {
    const tokens = tokensOf(track.text);
    const from = names.positions + TRACK_GAP;
    names.positions = from + tokens.term.length;
    names.tracks.push({ id: track.id, lang: track.lang, kind: track.kind });
    const row = {
      from,
      tokens: tokens.term.length,
      cues: cues.length,
      cueCount: track.text.length,
      times: withTimes ? times.length + 1 : 0,
      turns: turns.length,
      turnCount: track.turns.length,
    };
    trackRows.push(...TRACK_COLUMNS.map((column) => row[column]));
    const hasCompounds = writesCompounds(track.lang);
    for (const term of tokens.term) {
      let number = numberOf.get(term);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(term, number);
      }
      numbers.varint(number);
      if (hasCompounds && term.length >= LEAST_COMPOUND) compounds.add(number);
    }
    writeCues(cues, tokens, track.text.length);
    writeTurns(turns, tokens, track, people);
    if (withTimes) writeTimes(times, track.start);
  }

  return {
    add(episode, sha256) {
      const index = names.episodes.length;
      names.episodes.push({ id: episode.id, sha256, tracks: episode.tracks.length });
      for (const { title, startTime } of episode.chapters)
        chapters.push([index, Math.round(startTime * 10) / 10, title]);
      const people = episode.people.map(({ name, aliases }) => {
        const called = [name, ...(aliases ?? [])];
        const key = called.join('\n');
        const speaker = speakerOf.get(key) ?? names.speakers.push(called) - 1;
        speakerOf.set(key, speaker);
        return speaker;
      });
      for (const track of episode.tracks) addTrack(track, people, episode.tracks.length > 1);
    },

    finish() {
      const rows = Uint32Array.from(trackRows);
      names.terms = numberOf.size;
      return writeSections({
        names: jsonBytes(names),
        chapters: jsonBytes(chapters),
        tracks: new Uint8Array(rows.buffer),
        cues: cues.written(),
        times: times.written(),
        turns: turns.written(),
        ...writeDictionary(Array.from(numberOf.keys()), compounds, (visit) => {
          const reader = new ByteReader(numbers.written());
          for (let row = 0; row < rows.length; row += TRACK_COLUMNS.length) {
            const from = rows[row] as number;
            const to = from + (rows[row + 1] as number);
            for (let position = from; position < to; position += 1)
              visit(reader.varint(), position);
          }
        }),
      });
    },
  };
}

function writeCues(writer: ByteWriter, tokens: Tokens, cueCount: number): void {
  let token = 0;
  for (let cue = 0; cue < cueCount; cue += 1) {
    const first = token;
    while (tokens.line[token] === cue) token += 1;
    writer.varint(token - first);
  }
}

/** A turn starts at its first token; the speaker is one more than its index, 0 for nobody known. */
function writeTurns(
  writer: ByteWriter,
  tokens: Tokens,
  track: Track,
  people: readonly number[],
): void {
  let token = 0;
  let previous = 0;
  for (const { at, person } of track.turns) {
    const [cue, char] = at;
    const isBefore = () => {
      const line = tokens.line[token];
      return (
        line !== undefined &&
        (line < cue || (line === cue && (tokens.from[token] as number) < char))
      );
    };
    while (isBefore()) token += 1;
    writer.varint(token - previous);
    writer.varint(person === null ? 0 : (people[person] ?? -1) + 1);
    previous = token;
  }
}

function writeTimes(writer: ByteWriter, starts: readonly number[]): void {
  let previous = 0;
  for (const start of starts) {
    const halves = toHalfSeconds(start);
    writer.varint(Math.max(0, halves - previous));
    previous = Math.max(previous, halves);
  }
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
