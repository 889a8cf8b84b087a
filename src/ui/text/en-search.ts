/** The sentences and labels of the search page and the palette: not in `en.ts`, because most visits search nothing. */

export const searchText = {
  title: 'Search',
  titleOf: (query: string) => `${query} · Search`,
  field: 'Search every episode…',
  close: 'Close search',
  clear: 'Clear the search',
  count: (passages: number, episodes: number, isClipped: boolean) =>
    `${isClipped ? 'More than ' : ''}${counted(passages, 'passage')} in ${counted(episodes, 'episode')}`,
  onlyNames: (count: number) =>
    `No passage, but ${counted(count, 'name or title', 'names and titles')}`,
  filtered: (episodes: number) => counted(episodes, 'episode'),
  results: 'Results',
  names: 'Names and titles',
  moreNames: (count: number) => `${count} more ${count === 1 ? 'name' : 'names'}`,
  moreInEpisode: (count: number) => `${count.toLocaleString('en')} more in this episode`,
  moreEpisodes: (count: number) => counted(count, 'more episode', 'more episodes'),
  seeAll: 'See all results',
  seeAllKeys: (isMac: boolean) => (isMac ? '⌘ Enter' : 'Ctrl Enter'),
  kinds: {
    title: 'Episode',
    show: 'Show',
    person: 'Person',
    topic: 'Topic',
    chapter: 'Chapter',
  },
  episodes: (count: number) => counted(count, 'episode'),
  about: 'about',
  guess: 'a guess',
  unreachableText: 'The text of this episode cannot be loaded at the moment.',

  filters: 'Filters',
  narrow: 'Narrow down',
  facets: {
    speaker: 'Speaker',
    show: 'Show',
    person: 'Person',
    topic: 'Topic',
    in: 'Language',
    date: 'Year',
  },
  chip: (kind: string, value: string) => `${kind}: ${value}`,
  removeChip: (kind: string, value: string) => `Remove the filter ${kind}: ${value}`,

  help: 'How to search',
  helpIntro:
    'Type what you remember, in any language the episodes have. Misspelt words and misheard names are found too.',
  helpRows: [
    ['“weaker observer”', 'these words, in this order'],
    ['-noise', 'without this word'],
    ['speaker:name', 'said by somebody'],
    ['show:  topic:  person:', 'in such episodes only'],
    ['in:chinese', 'in this language only'],
  ] as const,
  searched: 'Every text of every episode is searched, and titles, people, chapters and topics.',

  nearest: 'Did you mean',
  shownNearest: 'Not there word for word. Did you mean',
  nothing: (query: string) => `Nothing was found for “${query}”.`,
  noWords: 'There is no word in this to search for.',
  tooLong: (length: number) => `Only the first ${length} characters are searched.`,
  withoutFilters: 'Search without the filters',

  loading: 'The search index is loading',
  rebuilding: {
    missing: 'The search index is missing',
    unsound: 'The search index is damaged',
    version: 'The search index is of another version',
    stale: 'The search index is older than some episodes',
  },
  rebuildingCount: (reason: string, done: number, total: number) =>
    `${reason}; reading the episodes anew: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}.`,
  rebuilt: 'The search index was made anew here, from the episodes’ texts.',
  unreachable: (count: number) =>
    `${counted(count, 'episode')} could not be read and ${count === 1 ? 'is' : 'are'} not searched.`,
  failed: {
    offline: 'Search cannot be reached. Check the connection.',
    unsound: 'The list of episodes cannot be read, so nothing can be searched.',
  },
  stopped: 'The search was interrupted.',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
