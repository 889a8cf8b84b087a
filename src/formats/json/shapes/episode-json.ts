/**
 * An episode that Cuelight wrote, read back as the document of its tracks. Paragraphs and rows are made anew, and so
 * are names that were guessed; the problems it lists are those of the documents it was made of.
 */
import { type At, compareAt } from '../../../core/contract/at.ts';
import {
  EPISODE_FORMAT,
  type EpisodeFile,
  type Track,
} from '../../../core/contract/episode-file.ts';
import { inLanguage, type Localized } from '../../../core/contract/localized.ts';
import { readEpisode } from '../../../core/contract/read-episode.ts';
import { roundTime } from '../../../core/time/time.ts';
import type {
  SourceCue,
  SourceDocument,
  SourceSummary,
  SourceText,
  SourceTurn,
  TurnPairs,
  WordTime,
} from '../../source-document.ts';
import { jsonFormat } from '../json-format.ts';
import { listOf, recordOf } from '../json-value.ts';
import type { JsonText } from '../read-json.ts';

const CENTISECOND = 0.01;
const LONGEST_FAULT = 160;

export const episodeJson = jsonFormat({
  id: EPISODE_FORMAT,
  before: [{ id: 'podcast-chapters', why: 'An episode lists its chapters in the same form.' }],
  recognises: (json) => recordOf(json)?.format === EPISODE_FORMAT,
  read: readEpisodeJson,
});

function readEpisodeJson(json: JsonText): SourceDocument {
  const read = readEpisode(json.value);
  if ('fault' in read)
    return {
      chapters: [],
      texts: [],
      problems: [{ code: 'episode-unread', message: sentenceOf(read.fault), line: 1 }],
    };
  const { episode } = read;
  const { show, published, description, links, topics, media, people, summary } = episode;
  // Told by the last cue, as it will be again.
  const duration = episode.durationFrom === undefined ? episode.duration : null;
  const lang = (episode.tracks[0] as Track).lang;
  const told = (text: Localized) => inLanguage(text, [lang]).text;
  const pairs = turnPairs(episode);
  return {
    title: told(episode.title),
    ...(show === undefined ? {} : { show }),
    ...(published === undefined ? {} : { published }),
    ...(duration === null ? {} : { duration }),
    lang,
    ...(summary === undefined ? {} : { summary: summaryOf(summary, told) }),
    ...(description === undefined ? {} : { description: told(description) }),
    ...(links === undefined ? {} : { links }),
    ...(topics === undefined ? {} : { topics }),
    ...(people.length === 0 ? {} : { people: people.map((person) => person.name) }),
    ...(media.length === 0 ? {} : { media }),
    chapters: episode.chapters.map(({ title, summary: about, verdict, startTime, endTime }) => ({
      startTime,
      endTime,
      title: told(title),
      ...(about === undefined ? {} : { summary: told(about) }),
      ...(verdict === undefined ? {} : { verdict }),
      line: 1,
    })),
    texts: episode.tracks.map((track, index) =>
      textOfTrack(track, episode, json.lineOf(columnOf(json, index))),
    ),
    ...(pairs.length === 0 ? {} : { pairs }),
    problems: [],
  };
}

/** A schema quotes what it found, however long that is, and over however many lines. */
function sentenceOf(told: string): string {
  const fault = told.replace(/\s+/g, ' ');
  return fault.length > LONGEST_FAULT
    ? `${fault.slice(0, LONGEST_FAULT)}….`
    : fault.replace(/[^.]$/, '$&.');
}

/** The list that was read; the episode is a checked copy of it, and has no lines. */
function columnOf({ value }: JsonText, track: number): unknown {
  return recordOf(listOf(recordOf(value)?.tracks)[track])?.text;
}

function summaryOf(
  { paragraphs, keyPoints, quotes, disclaimer }: NonNullable<EpisodeFile['summary']>,
  told: (text: Localized) => string,
): SourceSummary {
  return {
    paragraphs: paragraphs.map(told),
    keyPoints: keyPoints.map(({ title, text }) => ({
      ...(title === undefined ? {} : { title: told(title) }),
      text: told(text),
    })),
    quotes: quotes.map(({ text, speaker }) => ({
      text: told(text),
      ...(speaker === undefined ? {} : { speaker }),
      line: 1,
    })),
    ...(disclaimer === undefined ? {} : { disclaimer: told(disclaimer) }),
  };
}

function textOfTrack(track: Track, { people }: EpisodeFile, line: number): SourceText {
  const { kind, lang, machine, origin, resolution, headings, emphasis } = track;
  return {
    kind,
    lang,
    ...(machine === undefined ? {} : { machine }),
    ...(origin === 'authored' ? {} : { origin }),
    ...(resolution === undefined ? {} : { resolution }),
    cues: track.text.map((text, index): SourceCue => {
      const startTime = track.start[index] as number;
      const end = track.end?.[index];
      const words = wordTimes(track.words?.[index] ?? 0, startTime);
      return {
        text,
        startTime,
        ...(end === undefined ? {} : { endTime: end }),
        ...(words.length === 0 ? {} : { words }),
        line,
      };
    }),
    turns: track.turns.map(({ at, person, guess }): SourceTurn => {
      const name = person === null || guess ? undefined : people[person]?.name;
      return { at, ...(name === undefined ? {} : { name }) };
    }),
    ...(headings === undefined ? {} : { headings }),
    ...(emphasis === undefined ? {} : { emphasis }),
  };
}

function wordTimes(column: readonly number[] | 0, startTime: number): WordTime[] {
  if (column === 0) return [];
  return column.flatMap((char, index): WordTime[] => {
    const after = column[index + 1];
    if (index % 2 === 1 || after === undefined) return [];
    return [[char, roundTime(startTime + after * CENTISECOND)]];
  });
}

/** The turns with which a row starts on both sides; a row with an empty side pairs nothing. */
function turnPairs({ tracks, rows = {} }: EpisodeFile): TurnPairs[] {
  return Object.entries(rows).map(([id, list]) => {
    const index = tracks.findIndex((track) => track.id === id);
    const turns = list.flatMap(([baseFrom, baseTo, from, to]): [number, number][] => {
      if (compareAt(baseFrom, baseTo) === 0 || compareAt(from, to) === 0) return [];
      const [a, b] = [turnAt(tracks[0], baseFrom), turnAt(tracks[index], from)];
      return a === -1 || b === -1 ? [] : [[a, b]];
    });
    return { texts: [0, index], turns };
  });
}

function turnAt(track: Track | undefined, place: At): number {
  return track?.turns.findIndex(({ at }) => compareAt(at, place) === 0) ?? -1;
}
