/** What the palette lists: few passages of few episodes, then names, then the way to everything. */
import { parseQuery } from '../../search/query.ts';
import type { EpisodeLabel, Excerpt, HeadingResult } from '../../search/search.ts';
import { searchAddress } from '../services/addresses.ts';
import { keyOf } from './names.tsx';
import { isGuess } from './outcome-sentence.ts';
import { soughtWords } from './query-words.ts';
import { headingLink, passageLink } from './result-links.ts';
import type { Shown } from './shown.ts';

export const PALETTE_SIZE = { episodes: 4, passagesEach: 2 };
const FEW_NAMES = 5;

/** `key`: the same for the same thing in another answer. `link`: an address (`services/addresses.ts`). */
export type PaletteOption = { key: string; link: string } & (
  | { kind: 'passage'; excerpt: Excerpt }
  | { kind: 'name'; heading: HeadingResult }
  | { kind: 'all'; count: number }
);

export interface PaletteGroup {
  key: string;
  /** Null for names. */
  episode: EpisodeLabel | null;
  options: PaletteOption[];
  /** Passages whose text is not here yet. */
  toCome: number;
}

/** The groups, and all their options in the order they stand; the last leads to the search page. */
export function paletteOptions({ answer }: Shown): {
  groups: PaletteGroup[];
  options: PaletteOption[];
} {
  const words = soughtWords(parseQuery(answer.text));
  // What merely comes near stands on the search page, under a rule that says so.
  const areExact = !isGuess(answer);
  const episodes = answer.episodes.flatMap(({ episode, passages }) => {
    const alike = passages.filter(({ exact }) => exact === areExact);
    return alike.length > 0 ? [{ episode, passages: alike }] : [];
  });
  const groups: PaletteGroup[] = episodes.map(({ episode, passages }) => ({
    key: episode.id,
    episode,
    options: passages.flatMap(({ track, fromCue, excerpt }) =>
      excerpt === null || excerpt === 'unreachable'
        ? []
        : [
            {
              kind: 'passage',
              key: `${episode.id} ${track} ${fromCue}`,
              excerpt,
              link: passageLink(episode.id, excerpt, words),
            } as const,
          ],
    ),
    toCome: passages.filter(({ excerpt }) => excerpt === null).length,
  }));
  const names = answer.headings.slice(0, FEW_NAMES).flatMap((heading) => {
    const link = headingLink(heading);
    return link === null ? [] : [{ kind: 'name', key: keyOf(heading), heading, link } as const];
  });
  if (names.length > 0) groups.push({ key: 'names', episode: null, options: names, toCome: 0 });
  const all: PaletteOption = {
    kind: 'all',
    key: 'all',
    count: answer.passageCount,
    link: searchAddress(answer.text.trim()),
  };
  return { groups, options: [...groups.flatMap(({ options }) => options), all] };
}
