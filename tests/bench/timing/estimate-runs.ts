/** Chapters placed and times estimated in texts without times, against the times hidden from them. */
import { type SpokenText, spokenText } from '../../../src/core/text/spoken-text.ts';
import { spokenKey, wordsOf } from '../../../src/core/text/spoken-words.ts';
import type { TimedText } from '../../../src/timing/align/interpolate.ts';
import {
  type ChapterStart,
  placeChapters,
} from '../../../src/timing/estimate/chapter-placement.ts';
import { estimateTimes, type KnownTimes } from '../../../src/timing/estimate/estimate-times.ts';
import { wordTimes } from '../../../src/timing/words/words-in-cues.ts';
import {
  type CaptionedTalk,
  type ChapterTruth,
  PUBLIC_CHAPTERS,
  readChapterTruth,
  readTurns,
} from './documents.ts';
import { seededRandom } from './random.ts';
import { proportionalTimes } from './rivals.ts';
import { Errors, type Spread } from './statistics.ts';

/** A stamp of whole seconds is cut off: what it means lies half a second later. */
const FLOORED = 0.5;

export interface PlacementFigures {
  izmailov20: number;
  sections7: number;
  chapters13: number;
  /** Chapters that move when the length is 5 % off, of all three lists. */
  movedByWrongLength: number;
}

export function measurePlacement(talk: CaptionedTalk, base: TimedText): PlacementFigures {
  const turns = spokenText(readTurns(), 'lines');
  const truth = readChapterTruth();
  return {
    izmailov20: placedByHand(turns, truth),
    sections7: placedWithin(base, talk.sections, 2),
    chapters13: placedWithin(base, PUBLIC_CHAPTERS, 3),
    movedByWrongLength:
      movedBy(turns, truth, 2700) +
      movedBy(base, talk.sections, talk.duration) +
      movedBy(base, PUBLIC_CHAPTERS, talk.duration),
  };
}

function placedByHand(text: SpokenText, truth: readonly ChapterTruth[]): number {
  const words = placeChapters(text, truth)?.words ?? [];
  return truth.filter(({ acceptedStarts }, index) =>
    acceptedStarts.some(
      (start) => Math.abs(findStart(text, start) - (words[index] ?? Infinity)) <= 10,
    ),
  ).length;
}

function findStart(text: SpokenText, { line, words }: { line: number; words: string }): number {
  const keys = wordsOf([words]).key.map(spokenKey);
  let word = text.words.line.indexOf(line - 1);
  while (!keys.every((key, offset) => text.words.key[word + offset] === key)) {
    if (text.words.line[word] !== line - 1)
      throw new Error(`line ${line} does not hold “${words}”`);
    word += 1;
  }
  return word;
}

function placedWithin(base: TimedText, chapters: readonly ChapterStart[], seconds: number): number {
  const words = placeChapters(base, chapters)?.words ?? [];
  return chapters.filter(({ startTime }, index) => {
    const time = base.time[words[index] as number] ?? Infinity;
    return Math.abs(time - (startTime + FLOORED)) <= seconds + FLOORED;
  }).length;
}

function movedBy(text: SpokenText, chapters: readonly ChapterStart[], duration: number): number {
  const placed = [1, 0.95, 1.05].map((factor) =>
    estimateTimes(text, { chapters, duration: factor * duration }).chapters.map(({ word }) => word),
  );
  const [right = [], ...wrong] = placed;
  return wrong.reduce(
    (sum, words) => sum + right.filter((word, at) => word !== words[at]).length,
    0,
  );
}

export interface EstimateFigures {
  byCharacters: Spread;
  total: Spread;
  sections7: Spread;
  chapters13: Spread;
  leaveOneOut20: Spread;
  taps3: Spread;
  taps10: Spread;
  oneTapNeighbourhood: Spread;
  hiddenCues: Spread;
  band80: Record<'total' | 'sections7' | 'chapters13' | 'leaveOneOut20' | 'all', number>;
}

export function measureEstimates(talk: CaptionedTalk): EstimateFigures {
  const { duration, sections } = talk;
  const total = cueErrors(talk, { duration });
  const sections7 = cueErrors(talk, { duration, chapters: sections });
  const chapters13 = cueErrors(talk, { duration, chapters: PUBLIC_CHAPTERS });
  const leaveOneOut = leaveOneOutErrors();
  const anchored = new Errors();
  for (const errors of [sections7, chapters13, leaveOneOut]) anchored.addAll(errors);
  const byCharacters = new Errors();
  const times = proportionalTimes(talk.text, 0, duration);
  eachCue(talk, (word, start) => byCharacters.add(times[word] as number, start + FLOORED));
  return {
    byCharacters: byCharacters.spread,
    total: total.spread,
    sections7: sections7.spread,
    chapters13: chapters13.spread,
    leaveOneOut20: leaveOneOut.spread,
    taps3: tapErrors(talk, 3).spread,
    taps10: tapErrors(talk, 10).spread,
    oneTapNeighbourhood: nearTapErrors(talk).spread,
    hiddenCues: hiddenCueErrors(talk).spread,
    band80: {
      total: total.band,
      sections7: sections7.band,
      chapters13: chapters13.band,
      leaveOneOut20: leaveOneOut.band,
      all: anchored.band,
    },
  };
}

function eachCue(talk: CaptionedTalk, visit: (word: number, start: number) => void): void {
  const { line } = talk.text.words;
  for (const [word, cue] of line.entries())
    if (word === 0 || line[word - 1] !== cue) visit(word, talk.start[cue] as number);
}

function cueErrors(talk: CaptionedTalk, known: KnownTimes): Errors {
  const { time, sd, problems } = estimateTimes(talk.text, known);
  if (problems.length > 0) throw new Error(problems[0]?.message);
  const errors = new Errors();
  eachCue(talk, (word, start) =>
    errors.add(time[word] as number, start + FLOORED, sd[word] as number),
  );
  return errors;
}

/** Each chapter but the first and last is hidden, the time of its start estimated from the others. */
function leaveOneOutErrors(): Errors {
  const text = spokenText(readTurns(), 'lines');
  const truth = readChapterTruth();
  const errors = new Errors();
  for (const [index, { startTime, acceptedStarts }] of truth.entries()) {
    if (index === 0 || index === truth.length - 1) continue;
    const chapters = truth.filter((_, other) => other !== index);
    const { time, sd } = estimateTimes(text, { chapters });
    const word = findStart(text, acceptedStarts[0] as ChapterTruth['acceptedStarts'][number]);
    errors.add(time[word] as number, startTime + FLOORED, sd[word] as number);
  }
  return errors;
}

/** Seconds a reader's tap is off, standard deviation. */
const TAP_NOISE = 0.4;
const TAP_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function tapErrors(talk: CaptionedTalk, count: number): Errors {
  const errors = new Errors();
  for (const seed of TAP_SEEDS) {
    const random = seededRandom(seed);
    const taps = Array.from({ length: count }, (_, index) => {
      const cue = Math.floor(((index + random()) / count) * talk.start.length);
      return tapAt(talk, cue, random);
    });
    errors.addAll(cueErrors(talk, { duration: talk.duration, taps }));
  }
  return errors;
}

/** One tap with only the length known: how well the half minute on either side of it stands. */
function nearTapErrors(talk: CaptionedTalk): Errors {
  const errors = new Errors();
  for (const seed of TAP_SEEDS) {
    const random = seededRandom(seed);
    const tap = tapAt(talk, Math.floor(random() * talk.start.length), random);
    const { time } = estimateTimes(talk.text, { duration: talk.duration, taps: [tap] });
    eachCue(talk, (word, start) => {
      if (Math.abs(start - tap.time) <= 30) errors.add(time[word] as number, start + FLOORED);
    });
  }
  return errors;
}

function tapAt(
  talk: CaptionedTalk,
  cue: number,
  random: () => number,
): { word: number; time: number } {
  const noise = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const time = Math.max(0, (talk.start[cue] as number) + FLOORED + TAP_NOISE * noise);
  return { word: talk.text.words.line.indexOf(cue), time };
}

/** Every second cue is joined to the one before, and the time of its first word asked for. */
function hiddenCueErrors(talk: CaptionedTalk): Errors {
  const lines: string[] = [];
  const start: number[] = [];
  for (let cue = 0; cue < talk.start.length; cue += 2) {
    lines.push(talk.text.lines.slice(cue, cue + 2).join(' '));
    start.push(talk.start[cue] as number);
  }
  const text = spokenText(lines);
  const time = wordTimes(text, { start, resolution: 1, duration: talk.duration });
  const errors = new Errors();
  eachCue(talk, (word, stamp) => {
    if (((talk.text.words.line[word] as number) & 1) === 1)
      errors.add(time[word] as number, stamp + FLOORED);
  });
  return errors;
}
