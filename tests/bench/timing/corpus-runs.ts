/** The same over the talks of the corpus, on which no weight was fitted; true is the start of every turn. */
import type { TimedText } from '../../../src/timing/align/interpolate.ts';
import { pairTexts } from '../../../src/timing/align/transfer.ts';
import { placeChapters } from '../../../src/timing/estimate/chapter-placement.ts';
import { estimateTimes, type KnownTimes } from '../../../src/timing/estimate/estimate-times.ts';
import { wordTimes } from '../../../src/timing/words/words-in-cues.ts';
import { type CorpusTalk, readCorpus } from './documents.ts';
import { STRENGTHS, type Strength } from './editor.ts';
import { proportionalTimes } from './rivals.ts';
import { Errors, percent, quantile, round, type Spread } from './statistics.ts';
import { measureStrength } from './transfer-runs.ts';

export interface CorpusFigures {
  talks: number;
  drop5: Mean;
  drop20: Mean;
  rewrite: Mean;
  wrongPairsRefused: number;
  byCharacters: Spread;
  total: Spread;
  headings: Spread;
  headingsBand80: number;
  /** Median over the talks of each talk's own median. */
  medianTalk: { total: number; headings: number };
  headingsPlaced: { within3s: number; of: number };
  chaptersDisbelieved: number;
}

/** Talks with fewer headings have no chapters to speak of. */
const LEAST_HEADINGS = 4;
const UNKNOWN_SEED = 7;

export function measureCorpus(): CorpusFigures {
  const talks = readCorpus();
  const [drop5, drop20, rewrite] = [1, 3, 5].map((at) =>
    meanOf(talks, STRENGTHS[at] as Strength),
  ) as [Mean, Mean, Mean];
  const [total, headings, byCharacters] = [new Errors(), new Errors(), new Errors()];
  const medians = { total: [] as number[], headings: [] as number[] };
  let [placed, of, disbelieved] = [0, 0, 0];
  for (const talk of talks) {
    const whole = turnErrors(talk, {});
    total.addAll(whole.errors);
    medians.total.push(whole.errors.spread.median);
    characterErrors(byCharacters, talk);
    if (talk.headings.length < LEAST_HEADINGS) continue;
    const chaptered = turnErrors(talk, { chapters: talk.headings });
    headings.addAll(chaptered.errors);
    medians.headings.push(chaptered.errors.spread.median);
    if (chaptered.disbelieved) disbelieved += 1;
    placed += headingsPlaced(talk);
    of += talk.headings.length;
  }
  return {
    talks: talks.length,
    drop5,
    drop20,
    rewrite,
    wrongPairsRefused: percent(
      talks.filter(
        (talk, at) => 'problem' in pairTexts(talk.text, (talks.at(at - 1) as CorpusTalk).text),
      ).length,
      talks.length,
    ),
    byCharacters: byCharacters.spread,
    total: total.spread,
    headings: headings.spread,
    headingsBand80: headings.band,
    medianTalk: {
      total: round(quantile(medians.total, 0.5)),
      headings: round(quantile(medians.headings, 0.5)),
    },
    headingsPlaced: { within3s: placed, of },
    chaptersDisbelieved: disbelieved,
  };
}

interface Mean {
  wordsWithin1s: number;
  bestPossible: number;
  turnP95: number;
}

function meanOf(talks: readonly CorpusTalk[], strength: Strength): Mean {
  const figures = talks.map((talk) =>
    measureStrength(timed(talk), strength, [UNKNOWN_SEED], false),
  );
  const mean = (pick: (figure: Mean) => number) =>
    round(figures.reduce((sum, figure) => sum + pick(figure) / figures.length, 0));
  return {
    wordsWithin1s: mean((figure) => figure.wordsWithin1s),
    bestPossible: mean((figure) => figure.bestPossible),
    turnP95: mean((figure) => figure.turnP95),
  };
}

function timed(talk: CorpusTalk): TimedText {
  return { ...talk.text, time: wordTimes(talk.text, { start: talk.start, resolution: 1 }) };
}

/** The last turn's start serves as the length: the corpus does not say how long a recording is. */
function turnErrors(talk: CorpusTalk, known: KnownTimes): { errors: Errors; disbelieved: boolean } {
  const { lines, length, offset } = untilLastTurn(talk);
  const chapters = known.chapters?.map(({ title, startTime }) => ({
    title,
    startTime: startTime - offset,
  }));
  const { time, sd, problems } = estimateTimes(lines, {
    duration: length,
    ...(chapters === undefined ? {} : { chapters }),
  });
  const errors = new Errors();
  for (const [turn, word] of lines.turnStarts.entries())
    errors.add(time[word] as number, (talk.start[turn] as number) - offset, sd[word] as number);
  return { errors, disbelieved: problems.length > 0 };
}

function characterErrors(errors: Errors, talk: CorpusTalk): void {
  const { lines, length, offset } = untilLastTurn(talk);
  const times = proportionalTimes(lines, 0, length);
  for (const [turn, word] of lines.turnStarts.entries())
    errors.add(times[word] as number, (talk.start[turn] as number) - offset);
}

function untilLastTurn(talk: CorpusTalk): {
  lines: CorpusTalk['text'];
  length: number;
  offset: number;
} {
  const last = talk.text.turnStarts.at(-1) as number;
  const { words } = talk.text;
  const offset = talk.start[0] as number;
  const until = {
    key: words.key.slice(0, last),
    line: words.line.slice(0, last),
    from: words.from.slice(0, last),
    to: words.to.slice(0, last),
    after: words.after.slice(0, last),
  };
  return {
    lines: { lines: talk.text.lines, words: until, turnStarts: talk.text.turnStarts.slice(0, -1) },
    length: (talk.start.at(-1) as number) - offset,
    offset,
  };
}

function headingsPlaced(talk: CorpusTalk): number {
  const words = placeChapters(talk.text, talk.headings)?.words ?? [];
  return talk.headings.filter(({ startTime }, index) => {
    const turn = talk.text.words.line[words[index] ?? 0] as number;
    const isTurnStart = talk.text.turnStarts[turn] === words[index];
    return isTurnStart && Math.abs((talk.start[turn] as number) - startTime) <= 3;
  }).length;
}
