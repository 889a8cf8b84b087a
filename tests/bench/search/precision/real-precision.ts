/** Precision and suggestions on real talks, by lists of queries written by hand. */
import { parseQuery } from '../../../../src/search/query.ts';
import { type Figure, formatFigures } from '../../targets.ts';
import { formatWrong, type Judged, judgePassages, precisionFigures } from './judge.ts';
import { readList } from './lists.ts';
import { openRealLibrary, type RealLibrary } from './real-library.ts';
import { formatSuggestions, judgeSuggestions, suggestionFigures } from './suggestions.ts';

const EVERYWHERE = { episodes: null, languages: [], speakers: [] };
const PASSAGES = 300;

/** Prints what is wrong and a table; gives what is judged, nothing where the talks are missing. */
export async function measureRealPrecision(): Promise<Figure[]> {
  const library = await openRealLibrary();
  if (library === null) return [];
  const judged = readList('corpus-queries.txt').map(({ typed, meant }) =>
    judgeQuery(library, typed, meant.join(' ')),
  );
  const suggestions = judgeSuggestions(library.searchable);
  const figures = [...precisionFigures('real talks, ', judged), ...suggestionFigures(suggestions)];
  for (const line of formatWrong('Real talks,', judged)) console.log(line);
  for (const line of formatSuggestions(suggestions)) console.log(line);
  console.log(`\n${formatFigures(figures)}\n`);
  return figures;
}

function judgeQuery({ searchable, episodes }: RealLibrary, typed: string, meant: string): Judged {
  const { passages } = searchable.engine.find(parseQuery(typed), EVERYWHERE, PASSAGES);
  const searched = plainWords(typed);
  const wanted = new Set([...searched, ...plainWords(meant)]);
  const last = searched.length - 1;
  return judgePassages(
    typed,
    passages,
    ({ episode, track, fromCue, toCue }) =>
      (episodes.get(episode)?.tracks[track]?.text ?? []).slice(fromCue, toCue + 1).join(' '),
    {
      // The last word is half typed: nothing stands after it.
      isAsSearched: (lines) => {
        const words = plainWords(lines);
        return searched.every((word, at) =>
          words.some((own) => own === word || (at === last && own.startsWith(word))),
        );
      },
      isMeant: (lines) => plainWords(lines).some((word) => wanted.has(word)),
    },
  );
}

/** Lower case, without apostrophes and accents. */
function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
