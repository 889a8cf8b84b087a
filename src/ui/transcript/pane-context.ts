import { createContext, useContext } from 'react';

/** The text on the page, for whatever stands in its pane and acts on it. */
export interface Pane {
  /** The transcript's element, whose children are the chunks in order; null before it is there. */
  text(): HTMLElement | null;
  /** Brings a place of the text into view, if it is not, without seeking: `place` is where it stands in the window. */
  show(place: () => DOMRect | null): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('What acts on the text stands outside its pane');
  return pane;
}
