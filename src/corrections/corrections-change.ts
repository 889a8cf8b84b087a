/** One change of corrections as a value: made in others than those it was made in first, and taken back from them. */
import type {
  CorrectionsFile,
  SpeakerCorrection,
  TapCorrection,
  VoiceCorrection,
} from '../core/contract/corrections-file.ts';
import { roundTime } from '../core/time/time.ts';
import { isSameTurn } from './edit-corrections.ts';

/** What went, and what came instead. */
interface Exchange<Item> {
  gone: readonly Item[];
  come: readonly Item[];
}

export interface CorrectionsChange {
  /** Seconds by which everything was moved. */
  offset: number;
  taps: Exchange<TapCorrection>;
  speakers: Exchange<SpeakerCorrection>;
  voices: Exchange<VoiceCorrection>;
  /** Takes an earlier change back: only what of it still stands. */
  isUndo: boolean;
}

export function changeBetween(before: CorrectionsFile, after: CorrectionsFile): CorrectionsChange {
  return {
    offset: roundTime(after.offset - before.offset),
    taps: exchangeBetween(before.taps, after.taps),
    speakers: exchangeBetween(before.speakers, after.speakers),
    voices: exchangeBetween(before.voices ?? [], after.voices ?? []),
    isUndo: false,
  };
}

export function undoOf(change: CorrectionsChange): CorrectionsChange {
  const { offset, taps, speakers, voices } = change;
  return {
    offset: -offset,
    taps: turned(taps),
    speakers: turned(speakers),
    voices: turned(voices),
    isUndo: true,
  };
}

/** The latest word on a turn, or a voice, replaces the earlier ones, whoever had them. */
export function withChange(file: CorrectionsFile, change: CorrectionsChange): CorrectionsFile {
  const { taps, speakers, isUndo } = change;
  const named = exchanged(file.speakers, speakers, isUndo);
  const said = named === null ? [] : speakers.come;
  const { voices: known = [], ...rest } = file;
  const voices = withVoices(known, change.voices, isUndo);
  return {
    ...rest,
    ...(voices.length === 0 ? {} : { voices }),
    offset: roundTime(file.offset + change.offset),
    taps: withCome(file.taps, taps, isUndo),
    speakers: [
      ...(named ?? file.speakers).filter((one) => !said.some((other) => isSameTurn(one, other))),
      ...said,
    ],
  };
}

/** Whether they correct nothing. */
export function isWithoutChange(file: CorrectionsFile): boolean {
  const { offset, taps, speakers, voices = [] } = file;
  return offset === 0 && taps.length === 0 && speakers.length === 0 && voices.length === 0;
}

function withVoices(
  voices: readonly VoiceCorrection[],
  exchange: Exchange<VoiceCorrection>,
  isUndo: boolean,
): VoiceCorrection[] {
  const left = exchanged(voices, exchange, isUndo);
  if (left === null) return [...voices];
  const { come } = exchange;
  return [...left.filter(({ label }) => !come.some((one) => one.label === label)), ...come];
}

function exchangeBetween<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): Exchange<Item> {
  return { gone: without(before, after), come: without(after, before) };
}

function turned<Item>({ gone, come }: Exchange<Item>): Exchange<Item> {
  return { gone: come, come: gone };
}

function withCome<Item extends object>(
  items: readonly Item[],
  exchange: Exchange<Item>,
  isUndo: boolean,
): Item[] {
  const left = exchanged(items, exchange, isUndo);
  return left === null ? [...items] : [...left, ...exchange.come];
}

/** What is left without what goes; null where nothing is to be taken back, as it was changed since. */
function exchanged<Item extends object>(
  items: readonly Item[],
  { gone }: Exchange<Item>,
  isUndo: boolean,
): Item[] | null {
  const left = without(items, gone);
  return isUndo && gone.length > 0 && left.length === items.length ? null : left;
}

/** `items` less those of `others`, each once. */
function without<Item extends object>(items: readonly Item[], others: readonly Item[]): Item[] {
  const gone = [...others];
  return items.filter((item) => {
    const place = gone.findIndex((other) => isSame(item, other));
    if (place !== -1) gone.splice(place, 1);
    return place === -1;
  });
}

/** Of words, numbers and lists of them. */
function isSame<Item extends object>(one: Item, other: Item): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Item>;
  return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
