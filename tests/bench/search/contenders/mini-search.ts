import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type Finder, HITS } from './finder.ts';
import type { TextTrack } from './text-file.ts';
import { rowOf, type TrackRow } from './track-table.ts';

/** Lines of a window, and from one window's start to the next: a phrase over lines stands whole in one of them. */
const WINDOW = 6;
const STEP = 3;

const OPTIONS: Options<Window> = {
  fields: ['text'],
  tokenize: wordsAndBigrams,
  searchOptions: {
    fuzzy: 0.2,
    // Only the last word is still being typed.
    prefix: (_term, index, terms) => index === terms.length - 1,
  },
};

interface Window {
  id: number;
  text: string;
}

interface MiniSearchFile {
  rows: TrackRow[];
  index: AsPlainObject;
}

/** MiniSearch over windows of six lines. */
export function open(bytes: Uint8Array): Finder {
  const { rows, index } = JSON.parse(new TextDecoder().decode(bytes)) as MiniSearchFile;
  const search = MiniSearch.loadJS<Window>(index, OPTIONS);
  return {
    find: (typed) =>
      search
        .search(typed)
        .slice(0, HITS)
        .map(({ id }) => {
          const { row, at } = rowOf(rows, id);
          return {
            episode: row.episode,
            track: row.track,
            from: at * STEP,
            to: at * STEP + WINDOW - 1,
          };
        }),
  };
}

export function createMiniSearchWriter() {
  const rows: TrackRow[] = [];
  const search = new MiniSearch<Window>(OPTIONS);
  let windows = 0;
  return {
    add({ episode, track, lines, isHan }: TextTrack): void {
      rows.push({ episode, track, first: windows });
      for (let from = 0; from < lines.length; from += STEP) {
        const text = lines.slice(from, from + WINDOW).join(isHan ? '' : ' ');
        search.add({ id: windows, text });
        windows += 1;
      }
    },
    finish(): Uint8Array {
      const file: MiniSearchFile = { rows, index: search.toJSON() };
      return new TextEncoder().encode(JSON.stringify(file));
    },
  };
}

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}'’])+/gu;

/** Its own tokeniser takes a Chinese sentence for one word, which would be no fair match. */
function wordsAndBigrams(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (!/^\p{Script=Han}{2}/u.test(word)) return [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}
