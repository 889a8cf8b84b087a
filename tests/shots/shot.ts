import { type State, type Theme, WIDTHS, type Width } from './state.ts';

/** A state at one width in one theme. */
export interface Shot {
  /** Of its file, without the ending. */
  name: string;
  state: State;
  width: Width;
  theme: Theme;
}

export const HEIGHTS: Record<Width, number> = { 360: 740, 768: 1024, 1280: 900 };

export function shotsOf(state: State): Shot[] {
  const { widths = WIDTHS, themes = ['light', 'dark'] } = state;
  return themes.flatMap((theme) =>
    widths.map((width) => ({ name: `${state.name}-${width}-${theme}`, state, width, theme })),
  );
}
