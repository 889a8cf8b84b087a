/** Whether “Did you mean” proposes what was meant, nothing for what is right, and nothing that finds no more. */
import type { SearchAnswer } from '../../../../src/search/search.ts';
import { answerTo } from '../../../../src/search/service/answer.ts';
import type { EpisodeTexts } from '../../../../src/search/service/episode-texts.ts';
import type { Searchable } from '../../../../src/search/service/searchable.ts';
import type { Figure } from '../../targets.ts';
import { round } from '../../timing/statistics.ts';
import { readList } from './lists.ts';

export interface Suggestions {
  /** Of misspelt names and words. */
  asked: number;
  right: number;
  /** Another than the one meant was proposed. */
  wrong: Suggested[];
  none: Suggested[];
  /** Of names and words that are right: those for which something was proposed all the same. */
  disturbed: Suggested[];
  /** Proposed, and neither in a text nor in a name as it was proposed. */
  vain: Suggested[];
}

interface Suggested {
  typed: string;
  meant: string;
  proposed: string;
}

const LEAST_RIGHT = 0.9;
const MOST_WRONG = 0.02;
/** Nothing is shown of the texts. */
const NO_TEXTS: EpisodeTexts = {
  find: () => undefined,
  load: async () => {},
  read: async () => Promise.reject(new Error('nothing is read')),
  hold: () => {},
  forget: () => {},
};

export function judgeSuggestions(searchable: Searchable): Suggestions {
  const ask = (text: string): SearchAnswer =>
    answerTo({ text, episodes: 10, passagesEach: 3 }, searchable, NO_TEXTS).answer;
  const rows = readList('misspelt.txt').map(({ typed, meant }) => {
    const proposed = ask(typed).nearest?.toLowerCase() ?? '';
    return { typed, meant: meant.join(', '), proposed, isRight: meant.includes(proposed) };
  });
  const disturbed = readList('rightly-spelt.txt').flatMap(({ typed }) => {
    const { nearest } = ask(typed);
    return nearest === null ? [] : [{ typed, meant: typed, proposed: nearest }];
  });
  const wrong = rows.filter(({ proposed, isRight }) => proposed !== '' && !isRight);
  return {
    asked: rows.length,
    right: rows.filter(({ isRight }) => isRight).length,
    wrong,
    none: rows.filter(({ proposed }) => proposed === ''),
    disturbed,
    vain: rows.filter(({ proposed }) => {
      if (proposed === '') return false;
      const { nearest, passageCount, headings } = ask(`${proposed} `);
      return nearest !== null || passageCount + headings.length === 0;
    }),
  };
}

export function suggestionFigures(suggestions: Suggestions): Figure[] {
  const { asked, right, wrong, disturbed, vain } = suggestions;
  return [
    {
      name: `right suggestions for ${asked} misspelt`,
      value: round(right / asked, 3),
      target: { atLeast: LEAST_RIGHT },
    },
    {
      name: 'wrong suggestions',
      value: round(wrong.length / asked, 3),
      target: { atMost: MOST_WRONG },
    },
    {
      name: 'suggestions for what is right',
      value: disturbed.length,
      target: { atMost: 0 },
    },
    {
      name: 'suggestions that find nothing as proposed',
      value: vain.length,
      target: { atMost: 0 },
    },
  ];
}

export function formatSuggestions({ wrong, none, disturbed, vain }: Suggestions): string[] {
  const line = (what: string) => (one: Suggested) =>
    `Suggestion ${what}: “${one.typed}” → ${one.proposed || 'none'}, meant ${one.meant}`;
  return [
    ...wrong.map(line('wrong')),
    ...none.map(line('missing')),
    ...disturbed.map(line('for what is right')),
    ...vain.map(line('in vain')),
  ];
}
