/**
 * The lit line as a mark on elements: React renders the text once, and lighting a line touches the one going out and
 * the one coming on.
 */
import { isFolded } from './folding.ts';
import { type Line, omissionsIn, piecesOf } from './lines.ts';
import { setTabStop } from './tab-stop.ts';

export interface LitLine {
  /** Finds what is lit next (-1 or null for none), and marks nothing yet: marks first would make every measure lay out anew. */
  aim(lit: Lit): void;
  /** Lights what was aimed at and nothing else. */
  mark(): void;
  /** What the page follows: the leading line, else what stands for it and is shown; null where it is not there yet. */
  element(): HTMLElement | null;
}

export interface Lit {
  cue: number;
  other: number;
  omission: number | null;
}

/** `root` returns the transcript's element, whose children are the chunks in order. */
export function createLitLine(root: () => HTMLElement | null): LitLine {
  let lit: HTMLElement[] = [];
  // In the order in which the page follows them, where they are shown.
  let aimed: { all: HTMLElement[]; cues: HTMLElement[] } = { all: [], cues: [] };

  const find = (line: Line): HTMLElement[] => {
    const text = root();
    return text === null ? [] : piecesOf(text, line);
  };
  const findOmission = (startTime: number | null): HTMLElement[] => {
    const text = root();
    return text === null ? [] : omissionsIn(text, startTime);
  };

  return {
    aim({ cue, other, omission }) {
      const cues = find({ side: 0, cueIndex: cue });
      const others = find({ side: 1, cueIndex: other });
      aimed = { cues, all: [...cues, ...others, ...findOmission(omission)] };
    },
    mark() {
      for (const element of lit) element.removeAttribute('aria-current');
      lit = aimed.all;
      for (const element of lit) element.setAttribute('aria-current', 'true');
      // The transcript is one tab stop, at the lit line, unless somebody is walking through it.
      const [next] = aimed.cues;
      const text = root();
      if (next === undefined || text === null || text.contains(document.activeElement)) return;
      setTabStop(text, next);
    },
    element: () => aimed.all.find((element) => !isFolded(element)) ?? null,
  };
}
