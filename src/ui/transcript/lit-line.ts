/**
 * The lit line as a mark on elements: React renders the text once, and lighting a line touches the one going out and
 * the one coming on. Elements are found through their chunk, at most some hundred nodes, and no table is kept.
 */
import { chunkOfCue } from './chunks.ts';

export interface LitLine {
  /** Finds what is lit next (-1 for none), and marks nothing yet: marks first would make every measure lay out anew. */
  aim(lit: Lit): void;
  /** Lights what was aimed at and nothing else. */
  mark(): void;
  /** What the page follows: the leading line, or the omission that stands for it; null where it is not there yet. */
  element(): HTMLElement | null;
}

export interface Lit {
  cue: number;
  other: number;
  omission: number;
}

/** `root` returns the transcript's element, whose children are the chunks in order. */
export function createLitLine(root: () => HTMLElement | null): LitLine {
  let lit: HTMLElement[] = [];
  let aimed: { all: HTMLElement[]; cues: HTMLElement[] } = { all: [], cues: [] };
  let tabStop: HTMLElement | null = null;

  const find = (cueIndex: number, side: 0 | 1): HTMLElement[] => {
    const chunks = root()?.children;
    if (cueIndex === -1 || chunks === undefined || chunks.length === 0) return [];
    const chunk = chunkOfCue(
      chunks.length,
      (index) => Number((chunks[index] as HTMLElement).dataset[side === 0 ? 'from' : 'fromOther']),
      cueIndex,
    );
    return Array.from(
      (chunks[chunk] as HTMLElement).querySelectorAll<HTMLElement>(
        `[data-side="${side}"] [data-cue="${cueIndex}"]`,
      ),
    );
  };
  const findOmission = (index: number): HTMLElement[] =>
    index === -1
      ? []
      : Array.from(root()?.querySelectorAll<HTMLElement>(`[data-omission="${index}"]`) ?? []);

  return {
    aim({ cue, other, omission }) {
      const cues = find(cue, 0);
      aimed = { cues, all: [...cues, ...find(other, 1), ...findOmission(omission)] };
    },
    mark() {
      for (const element of lit) element.removeAttribute('aria-current');
      lit = aimed.all;
      for (const element of lit) element.setAttribute('aria-current', 'true');
      // The transcript is one tab stop, at the lit line, unless somebody is walking through it.
      const [next] = aimed.cues;
      if (next === undefined || root()?.contains(document.activeElement)) return;
      tabStop?.removeAttribute('tabindex');
      next.setAttribute('tabindex', '0');
      tabStop = next;
    },
    element: () => aimed.all[0] ?? null,
  };
}
