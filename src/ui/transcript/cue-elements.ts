/**
 * Where the cues of a track stand in the page. They are found through their chunk, at most some hundred nodes, and no
 * table is kept. `root` is the transcript's element, whose children are the chunks in order.
 */
import { chunkOfCue } from './chunks.ts';

export type Side = 0 | 1;

/** The chunk that holds a cue, filled or not yet; undefined where there is none. */
export function chunkElement(root: HTMLElement, side: Side, cueIndex: number) {
  const chunks = root.children as HTMLCollectionOf<HTMLElement>;
  const index = chunkOfCue(
    chunks.length,
    (index) => firstCueOf(chunks[index] as HTMLElement, side),
    cueIndex,
  );
  return chunks[index];
}

/** First cue of a side in a chunk or after it. */
export function firstCueOf(chunk: HTMLElement, side: Side): number {
  return Number(chunk.dataset[side === 0 ? 'from' : 'fromOther']);
}

/** The pieces of one cue, in order; none while its chunk is not filled, or for -1. */
export function piecesOfCue(root: HTMLElement, side: Side, cueIndex: number): HTMLElement[] {
  const chunk = cueIndex === -1 ? undefined : chunkElement(root, side, cueIndex);
  const selector = `[data-side="${side}"] [data-cue="${cueIndex}"]`;
  return chunk === undefined ? [] : Array.from(chunk.querySelectorAll<HTMLElement>(selector));
}

/** The pieces of every cue of one side inside `chunk`, by cue. */
export function piecesByCue(chunk: Element, side: Side): Map<number, HTMLElement[]> {
  const found = new Map<number, HTMLElement[]>();
  for (const element of chunk.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-cue]`)) {
    const cueIndex = Number(element.dataset.cue);
    const pieces = found.get(cueIndex);
    if (pieces === undefined) found.set(cueIndex, [element]);
    else pieces.push(element);
  }
  return found;
}
