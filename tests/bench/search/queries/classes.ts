/**
 * The ten classes of queries: how many, how each is drawn, and the recall promised of it. A promise of 95 % needs 20
 * queries to be told from one of 100 %, a promise of 90 % ten.
 */
import type { CorpusText } from './corpus-text.ts';
import { drawCharacters, drawMisheard } from './draw-names.ts';
import { drawOneTypo, drawTwoTypos } from './draw-typos.ts';
import { drawHalfTyped, drawPhrase, drawScattered, drawWords } from './draw-words.ts';
import type { DrawnQuery } from './sought.ts';

export type QueryClass =
  | 'single'
  | 'two'
  | 'three'
  | 'boundary'
  | 'halfTyped'
  | 'oneTypo'
  | 'twoTypos'
  | 'misheard'
  | 'scattered'
  | 'chinese';

/** A query from somewhere in `text`, the `order`-th of its class; null where that place makes none. */
export type Draw = (text: CorpusText, random: () => number, order: number) => DrawnQuery | null;

export interface ClassRow {
  name: QueryClass;
  count: number;
  draw: Draw;
  /** Least recall in the first ten; null where only the whole is promised. */
  recall: number | null;
  /** Of real talks too, where nothing is planted. */
  inRealTalks: boolean;
}

export const CLASSES: ClassRow[] = [
  { name: 'single', count: 8, draw: drawWords(1), recall: 1, inRealTalks: true },
  { name: 'two', count: 8, draw: drawWords(2), recall: 1, inRealTalks: true },
  { name: 'three', count: 8, draw: drawWords(3), recall: 1, inRealTalks: true },
  { name: 'boundary', count: 8, draw: drawPhrase, recall: 1, inRealTalks: true },
  { name: 'halfTyped', count: 8, draw: drawHalfTyped, recall: 1, inRealTalks: true },
  { name: 'oneTypo', count: 20, draw: drawOneTypo, recall: 0.95, inRealTalks: true },
  { name: 'twoTypos', count: 10, draw: drawTwoTypos, recall: 0.9, inRealTalks: true },
  { name: 'misheard', count: 10, draw: drawMisheard, recall: 0.9, inRealTalks: false },
  { name: 'scattered', count: 8, draw: drawScattered, recall: null, inRealTalks: true },
  { name: 'chinese', count: 8, draw: drawCharacters, recall: 1, inRealTalks: false },
];
