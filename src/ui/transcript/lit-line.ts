/**
 * The lit line as a mark on elements: React renders the text once, and lighting a line touches the one going out and
 * the one coming on. Elements are found through their chunk, at most some hundred nodes, and no table is kept.
 */
export interface LitLine {
  show(cueIndex: number): void;
  /** The first element of a cue; null where its chunk holds no text yet. */
  element(cueIndex: number): HTMLElement | null;
}

/** `root` returns the transcript's element, whose children are the chunks in order. */
export function createLitLine(root: () => HTMLElement | null): LitLine {
  let lit: Element[] = [];
  let tabStop: Element | null = null;

  const find = (cueIndex: number): HTMLElement[] => {
    const chunk = findChunk(root(), cueIndex);
    return chunk === null
      ? []
      : Array.from(chunk.querySelectorAll<HTMLElement>(`[data-cue="${cueIndex}"]`));
  };

  return {
    show(cueIndex) {
      for (const element of lit) element.removeAttribute('aria-current');
      lit = find(cueIndex);
      for (const element of lit) element.setAttribute('aria-current', 'true');
      // The transcript is one tab stop, at the lit line, unless somebody is walking through it.
      const next = lit[0];
      if (next === undefined || root()?.contains(document.activeElement)) return;
      tabStop?.removeAttribute('tabindex');
      next.setAttribute('tabindex', '0');
      tabStop = next;
    },
    element: (cueIndex) => find(cueIndex)[0] ?? null,
  };
}

function findChunk(root: HTMLElement | null, cueIndex: number): Element | null {
  if (root === null) return null;
  const chunks = root.children;
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number((chunks[middle] as HTMLElement).dataset.from) <= cueIndex) low = middle + 1;
    else high = middle;
  }
  return chunks[low - 1] ?? null;
}
