/** The cues of a track as caption formats write them: with an end, on one line, parted where another speaks. */
import { cueEnd } from '../../core/contract/cue-end.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { arrangeTranscript, type Piece } from '../../core/reading/transcript.ts';
import { roundTime } from '../../core/time/time.ts';
import type { WordTime } from '../source-document.ts';

export interface TimedCue {
  /** Seconds, at most three decimals, none before 0:00, which no caption can be; the end comes after the start. */
  startTime: number;
  endTime: number;
  /** At least one: the first begins the cue, each other begins a turn inside it. */
  voices: Voice[];
}

export interface Voice {
  /** Null where nobody said who speaks. A guess is not told from what is known. */
  speaker: string | null;
  /** A turn begins here. The first turn of a track begins with its first word. */
  opensTurn: boolean;
  /** Words of one line, without space at the ends. */
  text: string;
  /** The space between the voice before it in this cue and this one. */
  gap: string;
  /** Real word times only: offset in `text`, seconds. */
  words: WordTime[];
}

/** What a last line is given where nobody knows when it ends: subtitlers count on 15 characters a second. */
const CHARACTERS_A_SECOND = 15;
const SHORTEST = 1;
const MOMENT = 0.001;

/** A cue without words is none. A line end inside a cue is written as a space, so that every word keeps its offset. */
export function timedCues(episode: EpisodeFile, track: Track): TimedCue[] {
  const cues: TimedCue[] = [];
  let lastCue = -1;
  let lastTurn = -1;
  for (const { pieces, turnIndex } of arrangeTranscript(track, null, 'lines')) {
    const piece = pieces[0] as Piece;
    const { cueIndex } = piece;
    const { text, words } = wordsOf(track, piece);
    if (text === '') continue;
    const voice = { speaker: speakerOf(episode, track, turnIndex), text, words };
    const opensTurn = turnIndex !== lastTurn;
    if (cueIndex === lastCue)
      cues.at(-1)?.voices.push({ ...voice, opensTurn, gap: gapBefore(track, piece) });
    else
      cues.push({
        ...withinRecording(track.start[cueIndex] as number, endOf(episode, track, cueIndex)),
        voices: [{ ...voice, opensTurn, gap: '' }],
      });
    lastCue = cueIndex;
    lastTurn = turnIndex;
  }
  return cues;
}

/** What is said before the recording starts stands at its start, for a moment. */
function withinRecording(start: number, end: number): Pick<TimedCue, 'startTime' | 'endTime'> {
  const startTime = Math.max(0, start);
  return { startTime, endTime: Math.max(end, roundTime(startTime + MOMENT)) };
}

function speakerOf({ people }: EpisodeFile, { turns }: Track, turnIndex: number): string | null {
  const person = turns[turnIndex]?.person ?? null;
  const name = person === null ? '' : (people[person]?.name ?? '');
  return name.replace(/\s+/g, ' ').trim() || null;
}

function wordsOf(track: Track, { cueIndex, from, to }: Piece): Pick<Voice, 'text' | 'words'> {
  const piece = lineOf(track, cueIndex).slice(from, to);
  const shift = from + piece.length - piece.trimStart().length;
  const columns = track.words?.[cueIndex] || [];
  const words: WordTime[] = [];
  for (let index = 0; index + 1 < columns.length; index += 2) {
    const char = columns[index] as number;
    const centiseconds = columns[index + 1] as number;
    if (char >= from && char < to)
      words.push([
        Math.max(0, char - shift),
        roundTime((track.start[cueIndex] as number) + centiseconds / 100),
      ]);
  }
  return { text: piece.trim(), words };
}

function gapBefore(track: Track, { cueIndex, from }: Piece): string {
  const line = lineOf(track, cueIndex);
  const before = /\s*$/.exec(line.slice(0, from))?.[0] ?? '';
  return before + (/^\s*/.exec(line.slice(from))?.[0] ?? '');
}

function lineOf(track: Track, cueIndex: number): string {
  return (track.text[cueIndex] as string).replace(/[\r\n]/g, ' ');
}

/** An end at or before its start says nothing (captions of no length are common): the next start ends the cue. */
function endOf(episode: EpisodeFile, track: Track, cueIndex: number): number {
  const startTime = track.start[cueIndex] as number;
  const { end: _, ...open } = track;
  const ends = [cueEnd(episode, track, cueIndex), cueEnd(episode, open, cueIndex)];
  const guessed = Math.max(SHORTEST, lineOf(track, cueIndex).length / CHARACTERS_A_SECOND);
  return ends.find((end) => end !== null && end > startTime) ?? roundTime(startTime + guessed);
}
