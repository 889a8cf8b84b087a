/** A search in memory, from fixed answers; what it was asked, and a status of the test's own. */
import type {
  EpisodeResult,
  Excerpt,
  HeadingResult,
  MarkedText,
  Passage,
  Search,
  SearchAnswer,
  SearchRequest,
  SearchStatus,
} from '../../../src/search/search.ts';

/** One answer after the other; one that is promised keeps the asking open. */
export type Answering = (request: SearchRequest) => Iterable<SearchAnswer | Promise<SearchAnswer>>;

export interface FakeSearch extends Search {
  asked: SearchRequest[];
  aborted: SearchRequest[];
  tell(status: SearchStatus): void;
  /** Says that answers may be others now. */
  change(): void;
}

export const READY: SearchStatus = { state: 'ready', rebuilt: false, unreachable: 0 };

export function createFakeSearch(answering: Answering): FakeSearch {
  const listeners = new Set<(status: SearchStatus) => void>();
  const changeListeners = new Set<() => void>();
  let status = READY;
  const search: FakeSearch = {
    asked: [],
    aborted: [],
    async find(request, observe, signal) {
      search.asked.push(request);
      signal.addEventListener('abort', () => search.aborted.push(request));
      for (const next of answering(request)) {
        const answer = await next;
        signal.throwIfAborted();
        observe(answer);
      }
    },
    observeStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    add: async () => {},
    remove: async () => {},
    catchUp: async () => {},
    observeChanges(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    change() {
      for (const listener of changeListeners) listener();
    },
    tell(next) {
      status = next;
      for (const listener of listeners) listener(next);
    },
  };
  return search;
}

/** `words [marked] words`: what stands in brackets is marked. */
export function marked(written: string, lang = 'en'): MarkedText {
  const marks: MarkedText['marks'] = [];
  let text = '';
  for (const part of written.split(/(\[[^\]]*\])/)) {
    const isMark = part.startsWith('[');
    const plain = isMark ? part.slice(1, -1) : part;
    if (isMark) marks.push([text.length, text.length + plain.length]);
    text += plain;
  }
  return { lang, text, marks };
}

export function excerpt(line: string, startTime: number, change: Partial<Excerpt> = {}): Excerpt {
  return {
    startTime,
    estimated: false,
    speaker: { name: 'Ada Host', isGuess: false },
    chapter: { title: { en: 'First half' }, startTime: 0 },
    line: marked(line),
    original: null,
    view: {},
    ...change,
  };
}

export function passages(excerpts: readonly Passage['excerpt'][]): Passage[] {
  return excerpts.map((shown, index) => ({
    track: 0,
    fromCue: index * 10,
    toCue: index * 10,
    exact: true,
    excerpt: shown,
  }));
}

export function episode(
  id: string,
  excerpts: readonly Passage['excerpt'][],
  count = excerpts.length,
): EpisodeResult {
  return {
    episode: {
      id,
      title: { en: `The ${id} talk` },
      show: 'The Show',
      people: ['Ada Host'],
      published: '2026-04',
      duration: 1200,
      artwork: null,
      picture: null,
    },
    passages: passages(excerpts),
    places: [],
    count,
  };
}

export function heading(
  kind: HeadingResult['kind'],
  line: string,
  change: Partial<HeadingResult> = {},
): HeadingResult {
  return {
    kind,
    line: marked(line),
    episode: null,
    episodeCount: 1,
    startTime: null,
    filter: null,
    ...change,
  };
}

export function answer(text: string, change: Partial<SearchAnswer> = {}): SearchAnswer {
  const episodes = change.episodes ?? [];
  return {
    text,
    episodes,
    episodeCount: episodes.length,
    passageCount: episodes.reduce((sum, { count }) => sum + count, 0),
    clipped: false,
    headings: [],
    facets: [],
    nearest: null,
    ...change,
  };
}
