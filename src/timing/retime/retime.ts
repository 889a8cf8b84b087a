/**
 * Times fitted anew to what a reader says: “this line is being said now”. All tracks share the recording's clock, so what is
 * learnt on one moves them all. How far the times are off is taken for a random walk along the talk: known at a tap, drawn
 * to nothing where the estimate already trusts itself, straight between. One tap so fixes its neighbourhood, and more of
 * them fit everything between them.
 */

import type { Track } from '../../core/contract/episode-file.ts';
import { activeIndex } from '../../core/time/active.ts';
import { roundTime } from '../../core/time/time.ts';
import { DRIFT } from '../estimate/anchors.ts';
import { ascendingStarts } from '../estimate/ascending.ts';
import { walkCourse } from './random-walk.ts';

/** A cue that is known to start at a time of the recording, in seconds. */
export interface Tap {
  /** Id of the track. */
  track: string;
  cueIndex: number;
  time: number;
}

export type Timing = Pick<Track, 'start' | 'end' | 'sd'>;

/** A place as it was timed, and when it is really said; seconds. */
interface Known {
  from: number;
  time: number;
  sd: number;
}

/** A reader taps within about so many seconds of the word. */
const TAP_SD = 0.3;
/** Between two places speech may run so much faster or slower than was thought; beyond, one of them is wrong. */
const STRETCH = 3;
const STRETCH_SLACK = 3;
const SD_STEPS = 100;

/**
 * New starts, ends and uncertainties of the tracks, in their order. `taps` oldest first: of two that contradict each other the
 * later is believed. `offset` (seconds) is added to every time before the taps are looked at. Linear in the cues.
 */
export function retime(tracks: readonly Track[], taps: readonly Tap[], offset = 0): Timing[] {
  const tapped = soundTaps(tracks, taps, offset);
  const base = tracks[0];
  const trusted =
    base === undefined
      ? []
      : trustedPlaces(base, offset).filter((place) => tapped.every((tap) => agree(tap, place)));
  const known = [...trusted, ...tapped];
  const nodes = [
    ...new Set([
      ...(base?.start ?? []).map((time) => time + offset),
      ...known.map(({ from }) => from),
    ]),
  ].sort((a, b) => a - b);
  const observe = (places: readonly Known[]) =>
    walkCourse(
      nodes,
      places.map(({ from, time, sd }) => ({ at: from, value: time - from, sd })),
      DRIFT,
    );
  const before = observe(trusted);
  const now = observe(known);
  const moved = (time: number) => time + offset + valueAt(nodes, now.mean, time + offset);
  return tracks.map(({ start, end, sd }) => {
    const times = start.map((time) => time + offset);
    const starts = ascendingStarts(start.map(moved));
    const ends = end === undefined ? {} : { end: end.map(moved).map(within(starts)) };
    if (sd === undefined) return { start: starts, ...ends };
    const learnt = times.map(
      (time) => valueAt(nodes, before.variance, time) - valueAt(nodes, now.variance, time),
    );
    return { start: starts, ...ends, sd: sd.map((own, cue) => surer(own, learnt[cue] as number)) };
  });
}

/** An end neither before the start of its cue nor after the next one. */
function within(starts: readonly number[]): (end: number, cue: number) => number {
  return (end, cue) =>
    Math.max(starts[cue] as number, Math.min(roundTime(end), starts[cue + 1] ?? Infinity));
}

/** The uncertainty left when so much variance has been taken away; a tap makes nothing surer than itself. */
function surer(own: number, learnt: number): number {
  if (!Number.isFinite(learnt) || learnt <= 0) return own;
  const least = Math.min(own, TAP_SD);
  const left = Math.max(least, Math.sqrt(Math.max(0, own ** 2 - learnt)));
  return Math.round(left * SD_STEPS) / SD_STEPS;
}

function soundTaps(tracks: readonly Track[], taps: readonly Tap[], offset: number): Known[] {
  const kept: Known[] = [];
  for (const { track, cueIndex, time } of taps.toReversed()) {
    const start = tracks.find(({ id }) => id === track)?.start[cueIndex];
    if (start === undefined) continue;
    const tap = { from: start + offset, time, sd: TAP_SD };
    if (kept.every((later) => agree(tap, later))) kept.push(tap);
  }
  return kept;
}

function agree(a: Known, b: Known): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const thought = second.from - first.from;
  const said = second.time - first.time;
  if (thought === 0 || said <= 0) return false;
  return said <= STRETCH * thought + STRETCH_SLACK && thought <= STRETCH * said + STRETCH_SLACK;
}

/** Where an estimate is surer of itself than round about: the chapters and ends it was hung on. */
function trustedPlaces({ origin, start, sd }: Track, offset: number): Known[] {
  if (origin !== 'estimated' || sd === undefined) return [];
  const places: Known[] = [];
  let falls = true;
  for (let cue = 1; cue <= sd.length; cue += 1) {
    const [before, here] = [sd[cue - 1] as number, sd[cue] ?? Infinity];
    if (falls && here > before) {
      const from = (start[cue - 1] as number) + offset;
      places.push({ from, time: from, sd: Math.max(before, TAP_SD) });
    }
    if (here !== before) falls = here < before;
  }
  return places;
}

/** Straight between the nodes, level beyond them; 0 where there are none. */
function valueAt(nodes: readonly number[], values: Float64Array, at: number): number {
  const index = activeIndex(nodes, at);
  const [before, after] = [values[Math.max(0, index)], values[index + 1]];
  if (before === undefined) return 0;
  if (index === -1 || after === undefined || before === after) return before;
  const [from, to] = [nodes[index] as number, nodes[index + 1] as number];
  return before + ((at - from) / (to - from)) * (after - before);
}
