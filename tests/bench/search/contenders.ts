/** Who is measured, up to which size, and how long each may take: rivals that need seconds a query answer a sample. */
import type { ContenderName } from './modules.ts';

export interface Contender {
  name: ContenderName;
  title: string;
  /** Episodes; above that it needs minutes or gigabytes. */
  upTo: number;
  /** What it reads, in the folder of the run. */
  file: string;
  /** Loads whose median is the cold start. */
  loads: number;
  /** Milliseconds for each kind of question; a long one ends late. */
  budget: { warmUp: number; keystrokes: number; queries: number; inNode: number };
}

const WHOLE = { warmUp: 60_000, keystrokes: 60_000, queries: 60_000, inNode: 60_000 };

export const CONTENDERS: Contender[] = [
  {
    name: 'ours',
    title: 'Cuelight',
    upTo: Number.POSITIVE_INFINITY,
    file: 'ours.bin',
    loads: 3,
    budget: WHOLE,
  },
  {
    name: 'minisearch',
    title: 'MiniSearch, windows of 6 lines',
    upTo: 500,
    file: 'minisearch.json',
    loads: 1,
    budget: { warmUp: 1000, keystrokes: 12_000, queries: 25_000, inNode: 4000 },
  },
  {
    name: 'fuse',
    title: 'Fuse, lines',
    upTo: 100,
    file: 'text.txt',
    loads: 1,
    budget: { warmUp: 0, keystrokes: 15_000, queries: 15_000, inNode: 4000 },
  },
  {
    name: 'indexOf',
    title: 'indexOf, whole texts',
    upTo: Number.POSITIVE_INFINITY,
    file: 'text.txt',
    loads: 1,
    budget: { warmUp: 500, keystrokes: 12_000, queries: 15_000, inNode: 4000 },
  },
];
