/**
 * Marks what was found in the text, past React: the text is rendered once. Only the chunks on the screen and a screen
 * around it are marked, so that a letter found 20,000 times costs no more than one found 200 times.
 */
import type { Side } from '../../core/reading/reading.ts';
import type { CueSpan } from '../../core/text/find-words.ts';
import type { Hit } from '../../state/session/find.ts';
import { joined, rangesIn } from '../transcript/cue-ranges.ts';
import { unfoldAround } from '../transcript/folding.ts';
import { chunkOf, firstCueOf, piecesByCue, piecesInChunk } from '../transcript/lines.ts';
import { createPaint } from './paint.ts';

export interface FoundMarks {
  mark(hits: readonly Hit[], current: number): void;
  /** Where the current hit stands in the window; its chunk where its text is not in the page yet, null for none. */
  place(): DOMRect | null;
  stop(): void;
}

/** How far around the screen is marked already. */
const AROUND = '100% 0px';

/**
 * `root` is the transcript's element, whose children are the chunks in order. `onFilled` is called when the current
 * hit's text came into the page after it was asked for.
 */
export function createFoundMarks(root: HTMLElement, onFilled: () => void): FoundMarks {
  const paint = createPaint();
  const near = new Set<Element>();
  let hits: readonly Hit[] = [];
  let current = -1;
  let isAwaited = false;

  const repaint = () => {
    paint.clear();
    if (hits.length === 0) return;
    for (const chunk of near) if (chunk.isConnected) markChunk(chunk as HTMLElement);
  };
  const markChunk = (chunk: HTMLElement) => {
    for (const side of [0, 1] as const) {
      const spans = spansFrom(hits, side, firstCueOf(chunk, side), nextFirstCue(chunk, side));
      if (spans.length === 0) continue;
      const elements = piecesByCue(chunk, side);
      const rangesOfHit = new Map<number, Range[]>();
      for (const [hitIndex, [cueIndex, from, to]] of spans) {
        const ranges = rangesOfHit.get(hitIndex) ?? [];
        ranges.push(...rangesIn(elements.get(cueIndex) ?? [], from, to));
        rangesOfHit.set(hitIndex, ranges);
      }
      for (const [hitIndex, ranges] of rangesOfHit) paint.add(joined(ranges), hitIndex === current);
    }
  };
  const intersections =
    window.IntersectionObserver === undefined
      ? null
      : new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) {
              if (isIntersecting) near.add(target);
              else near.delete(target);
            }
            repaint();
          },
          { rootMargin: AROUND },
        );
  const observeChunks = () => {
    for (const chunk of near) if (!chunk.isConnected) near.delete(chunk);
    for (const chunk of root.children) {
      if (intersections === null) near.add(chunk);
      else intersections.observe(chunk);
    }
  };
  // Chunks fill step by step after the first paint, and another view brings others.
  const mutations = new MutationObserver(() => {
    observeChunks();
    repaint();
    if (isAwaited) onFilled();
  });
  mutations.observe(root, { childList: true, subtree: true });
  observeChunks();

  return {
    mark(nextHits, nextCurrent) {
      hits = nextHits;
      current = nextCurrent;
      repaint();
    },
    place() {
      const hit = hits[current];
      const [cueIndex, from, to] = hit?.spans[0] ?? [];
      if (hit === undefined || cueIndex === undefined) return null;
      const line = { side: hit.side, cueIndex };
      const chunk = chunkOf(root, line);
      if (chunk === undefined) return null;
      const pieces = piecesInChunk(chunk, line);
      isAwaited = pieces.length === 0;
      if (isAwaited) return chunk.getBoundingClientRect();
      unfoldAround(pieces[0]);
      return rangesIn(pieces, from as number, to as number)[0]?.getBoundingClientRect() ?? null;
    },
    stop() {
      intersections?.disconnect();
      mutations.disconnect();
      paint.clear();
    },
  };
}

function nextFirstCue(chunk: HTMLElement, side: Side): number {
  const next = chunk.nextElementSibling;
  return next === null ? Number.POSITIVE_INFINITY : firstCueOf(next as HTMLElement, side);
}

/** The spans of one side's hits in the cues `from` up to `to`, each with the index of its hit. */
function spansFrom(
  hits: readonly Hit[],
  side: Side,
  from: number,
  to: number,
): [hitIndex: number, span: CueSpan][] {
  const found: [number, CueSpan][] = [];
  for (const [index, hit] of hits.entries()) {
    if (hit.side !== side) continue;
    for (const span of hit.spans) if (span[0] >= from && span[0] < to) found.push([index, span]);
  }
  return found;
}
