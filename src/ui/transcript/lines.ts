/**
 * The DOM contract of a line: which attributes the elements of the text carry, and how they are found by them. It is
 * written and read here and nowhere else but in style sheets. `root` is the transcript's element, whose children are
 * the chunks in order; a chunk holds blocks (`data-side`), a block holds pieces of cues (`data-cue`). Cues are found
 * through their chunk, at most some hundred nodes, and no table is kept.
 */
import type { At } from '../../core/contract/at.ts';
import type { Side } from '../../core/reading/reading.ts';
import { chunkOfCue } from './chunks.ts';

/** A cue of one of the texts on the page. */
export interface Line {
  side: Side;
  cueIndex: number;
}

/** First cue of either side in a chunk or after it. */
export const ofChunk = ([primary, other]: readonly [number, number]) => ({
  'data-from': primary,
  'data-from-other': other,
});
export const ofBlock = (side: Side) => ({ 'data-side': side });
export const ofPiece = (cueIndex: number) => ({ 'data-cue': cueIndex });
/** The control in the margin that leads to a cue. */
export const ofTime = (cueIndex: number) => ({ 'data-cue-time': cueIndex });
/** The name over a turn of the leading text, or the question who it is; `ui/naming` finds and hears it. */
export const ofSpeaker = (at: At) => ({ 'data-speaker': String(at) });
/** Of what is left out, or of a pause; `startTime` in seconds. */
export const ofOmission = (startTime: number) => ({ 'data-omission': startTime });
export const ofChapter = (chapterIndex: number) => ({ 'data-chapter': chapterIndex });

const PIECE = '[data-cue]';
/** A fold's control stands between the lines and is walked to like one. */
const STOP = '[data-cue], .unfold';

export function sideOf(element: Element): Side {
  return element.closest<HTMLElement>('[data-side]')?.dataset.side === '1' ? 1 : 0;
}

/** Of a piece of it. */
export function lineOf(piece: HTMLElement): Line {
  return { side: sideOf(piece), cueIndex: Number(piece.dataset.cue) };
}

/** The piece of a cue that `element` is or stands in. */
export function pieceAround(element: Element | null | undefined): HTMLElement | null {
  return element?.closest<HTMLElement>(PIECE) ?? null;
}

export function blockAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-side]') ?? null;
}

/** Blocks inside `element` in the order of the page; of one side where that is named. */
export function blocksIn(element: Element, side?: Side): HTMLElement[] {
  const selector = side === undefined ? '[data-side]' : `[data-side="${side}"]`;
  return Array.from(element.querySelectorAll<HTMLElement>(selector));
}

/** Pieces inside `element` in the order of the page. */
export function piecesIn(element: Element): HTMLElement[] {
  return Array.from(element.querySelectorAll<HTMLElement>(PIECE));
}

/** The chunk that holds a cue, filled or not yet; undefined where there is none. */
export function chunkOf(root: HTMLElement, { side, cueIndex }: Line): HTMLElement | undefined {
  const chunks = root.children as HTMLCollectionOf<HTMLElement>;
  const from = (index: number) => firstCueOf(chunks[index] as HTMLElement, side);
  return chunks[chunkOfCue(chunks.length, from, cueIndex)];
}

export function chunkAround(piece: HTMLElement): HTMLElement | null {
  return piece.closest<HTMLElement>('[data-from]');
}

/** First cue of a side in a chunk or after it. */
export function firstCueOf(chunk: HTMLElement, side: Side): number {
  return Number(chunk.dataset[side === 0 ? 'from' : 'fromOther']);
}

/** The pieces of one cue, in order; none while its chunk is not filled, or for -1. */
export function piecesOf(root: HTMLElement, line: Line): HTMLElement[] {
  const chunk = line.cueIndex === -1 ? undefined : chunkOf(root, line);
  return chunk === undefined ? [] : piecesInChunk(chunk, line);
}

/** The same where the chunk is known. */
export function piecesInChunk(chunk: Element, { side, cueIndex }: Line): HTMLElement[] {
  const selector = `[data-side="${side}"] [data-cue="${cueIndex}"]`;
  return Array.from(chunk.querySelectorAll<HTMLElement>(selector));
}

/** The pieces of every cue of one side inside `chunk`, by cue. */
export function piecesByCue(chunk: Element, side: Side): Map<number, HTMLElement[]> {
  const found = new Map<number, HTMLElement[]>();
  for (const piece of chunk.querySelectorAll<HTMLElement>(`[data-side="${side}"] ${PIECE}`)) {
    const { cueIndex } = lineOf(piece);
    const pieces = found.get(cueIndex);
    if (pieces === undefined) found.set(cueIndex, [piece]);
    else pieces.push(piece);
  }
  return found;
}

/** The elements of what is left out, or of a pause, from `startTime` on; none for null. */
export function omissionsIn(root: HTMLElement, startTime: number | null): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(`[data-omission="${startTime}"]`));
}

/** Index of the chapter whose heading this element is; null for any other. */
export function chapterOf({ dataset }: HTMLElement): number | null {
  return dataset.chapter === undefined ? null : Number(dataset.chapter);
}

/** Where the arrow keys stop: lines, and the controls between them. */
export function stopAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(STOP);
}

export function stopsIn(root: HTMLElement): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(STOP));
}

/** Two pieces of one cue. */
export function isSameLine(one: HTMLElement, other: HTMLElement | undefined): boolean {
  const { cue } = one.dataset;
  return cue !== undefined && cue === other?.dataset.cue && sideOf(one) === sideOf(other);
}

export type Pressed =
  | { kind: 'unfold' }
  /** Seconds. */
  | { kind: 'omission'; time: number }
  | { kind: 'time'; line: Line }
  | { kind: 'line'; line: Line };

/** What a press on the text was on; null for nothing of it. */
export function pressedAt(target: Element): Pressed | null {
  if (target.closest('.unfold') !== null) return { kind: 'unfold' };
  const omission = target.closest<HTMLElement>('[data-omission]');
  if (omission !== null) return { kind: 'omission', time: Number(omission.dataset.omission) };
  const time = target.closest<HTMLElement>('[data-cue-time]');
  if (time !== null)
    return { kind: 'time', line: { side: sideOf(time), cueIndex: Number(time.dataset.cueTime) } };
  const piece = pieceAround(target);
  return piece === null ? null : { kind: 'line', line: lineOf(piece) };
}
