/** The runs of the sync bench: what is opened, for how long, and which figures come of it. */
import type { Browser } from 'playwright-core';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { type MarkFigures, measureMarks, missedCues, percentile } from './marks.ts';
import {
  type Arrangement,
  findAndSelect,
  firstPaint,
  openReader,
  type ReaderSetting,
  recordPlayback,
  type Whole,
  wholeText,
} from './reader-page.ts';

export interface RateFigures extends MarkFigures {
  /** Lines spoken that were never lit. */
  missed: number;
  /** Words marked within their lines. */
  words: number;
  tickP95Ms: number;
  /** Components of the transcript React rendered while playing, and nodes rewritten in it. */
  rendered: number;
  rewritten: number;
}

export interface LongFigures extends Whole {
  firstPaintMs: number;
  /** Until every line is in the page. */
  wholeTextMs: number;
  tickP95Ms: number;
  rightPct1x: number;
  rightPct2x: number;
  rate1: RateFigures;
  rate2: RateFigures;
}

export interface SyncFigures {
  rate1: RateFigures;
  rate2: RateFigures;
  /** At 1× without the mark of the spoken word: what that mark costs. */
  withoutWords: RateFigures;
  /** The same lines and recording in a plain page that lights at `timeupdate`. */
  timeupdate: MarkFigures & { lines20000: { firstPaintMs: number } };
  lines20000: Record<Arrangement, LongFigures> & {
    /** The worse of the two arrangements. */
    firstPaintMs: number;
    tickP95Ms: number;
    rightPct1x: number;
    rightPct2x: number;
  };
}

/** Cold loads whose median counts. */
const LOADS = 5;
/** Seconds of recording: more than 200 lines for each figure of the short episode, 120 and more for the long one. */
const SECONDS = { short1x: 60, short2x: 50, long: 30, compared: 30 };
/** Where the long episode's run at 2× begins: the middle, lines that were never on the screen before. */
const MIDDLE = 2370;

export async function measureShort(
  browser: Browser,
  address: string,
  episode: EpisodeFile,
): Promise<Pick<SyncFigures, 'rate1' | 'rate2' | 'withoutWords'>> {
  const starts = baseTrack(episode).start;
  const reader = `${address}/episode/${episode.id}`;
  const run1x = { rate: 1, seconds: SECONDS.short1x };
  return {
    rate1: await measureRate(browser, reader, starts, run1x),
    rate2: await measureRate(browser, reader, starts, { rate: 2, seconds: SECONDS.short2x }),
    withoutWords: await measureRate(browser, reader, starts, { ...run1x, spokenWord: false }),
  };
}

export async function measureTimeupdate(
  browser: Browser,
  address: string,
  short: EpisodeFile,
  long: EpisodeFile,
): Promise<SyncFigures['timeupdate']> {
  const page = ({ id }: EpisodeFile) =>
    `${address}/compare/timeupdate-reader.html?episode=/library/episodes/${id}.json`;
  const run = { rate: 1, seconds: SECONDS.compared };
  const { context, page: opened } = await openReader(browser, page(long));
  const firstPaintMs = Math.round(await firstPaint(opened));
  await context.close();
  return {
    ...(await measureRate(browser, page(short), baseTrack(short).start, run)),
    lines20000: { firstPaintMs },
  };
}

export async function measureLong(
  browser: Browser,
  address: string,
  episode: EpisodeFile,
): Promise<SyncFigures['lines20000']> {
  const paragraphs = await measureArrangement(browser, address, episode, 'paragraphs');
  const lines = await measureArrangement(browser, address, episode, 'lines');
  return {
    firstPaintMs: Math.max(paragraphs.firstPaintMs, lines.firstPaintMs),
    tickP95Ms: Math.max(paragraphs.tickP95Ms, lines.tickP95Ms),
    rightPct1x: Math.min(paragraphs.rightPct1x, lines.rightPct1x),
    rightPct2x: Math.min(paragraphs.rightPct2x, lines.rightPct2x),
    paragraphs,
    lines,
  };
}

async function measureArrangement(
  browser: Browser,
  address: string,
  episode: EpisodeFile,
  arrangement: Arrangement,
): Promise<LongFigures> {
  const { start, text } = baseTrack(episode);
  const reader = `${address}/episode/${episode.id}`;
  const paints: number[] = [];
  const wholes: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { page, context } = await openReader(browser, reader, { arrangement });
    paints.push(await firstPaint(page));
    wholes.push(await wholeText(page, text.length));
    await context.close();
  }
  const run = { seconds: SECONDS.long, arrangement };
  const rate1 = await measureRate(browser, reader, start, { rate: 1, ...run });
  const rate2 = await measureRate(browser, `${reader}?t=${MIDDLE}`, start, { rate: 2, ...run });
  const { page, context } = await openReader(browser, reader, { arrangement });
  await wholeText(page, text.length);
  const whole = await findAndSelect(page, text[0] ?? '', text.at(-1) ?? '');
  await context.close();
  return {
    firstPaintMs: percentile(paints, 50),
    wholeTextMs: percentile(wholes, 50),
    tickP95Ms: Math.max(rate1.tickP95Ms, rate2.tickP95Ms),
    rightPct1x: rate1.rightPct,
    rightPct2x: rate2.rightPct,
    ...whole,
    rate1,
    rate2,
  };
}

async function measureRate(
  browser: Browser,
  address: string,
  starts: readonly number[],
  run: { rate: number; seconds: number } & ReaderSetting,
): Promise<RateFigures> {
  const { page, context } = await openReader(browser, address, run);
  try {
    await wholeText(page, starts.length);
    const { marks, ticks, words, rendered, rewritten } = await recordPlayback(page, run);
    return {
      ...measureMarks(marks, starts, run.rate),
      missed: missedCues(marks, starts),
      words,
      tickP95Ms: percentile(ticks, 95),
      rendered,
      rewritten,
    };
  } finally {
    await context.close();
  }
}

function baseTrack(episode: EpisodeFile): Track {
  return episode.tracks[0] as Track;
}
