/**
 * Where the page and the engine meet: a request in, ranked passages with episode, cue range and marks out. Nothing else
 * crosses, so that the worker, the same code without a worker, or a search server can stand behind it.
 *
 * The room in the order of a question: `query.ts` is what one may type; `protocol/` carries it from page to worker
 * (late-search → client → messages → serve); `service/` answers it (service → live-index → answer → headings, facets,
 * excerpts); `engine/` ranks passages (engine → expand → rank, then marks); `index/` is the bytes they are found in.
 */
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import type { FilterKind } from './query.ts';

export interface Search {
  /**
   * Answers `request` once or more; each answer replaces the one before, and the promise is settled after the last.
   * The first may come before the texts are there (`excerpt: null`). Rejects with an AbortError when `signal` aborts,
   * with an Error when nothing can be searched.
   */
  find(
    request: SearchRequest,
    observe: (answer: SearchAnswer) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** What can be searched so far. Calls `listener` at once and at each change; returns the function that ends it. */
  observeStatus(listener: (status: SearchStatus) => void): () => void;
  /**
   * From now on these are found, in place of any version of them that is there. Settles when the last answer to a
   * question asked from then on holds them; starts nothing that no question has started. A text that cannot be had is
   * told by the status.
   */
  add(episodes: readonly AddedEpisode[]): Promise<void>;
  /** From now on these are not found; what is not there is passed over. Settles as `add` does. */
  remove(ids: readonly string[]): Promise<void>;
  /**
   * From now on the episodes of the catalog are found as it is now, but those that were added or removed here. Settles
   * as `add` does; starts nothing, and where the catalog cannot be had all stays as it was until the next call.
   */
  catchUp(): Promise<void>;
  /**
   * Calls `listener` whenever a question that was answered may now be answered otherwise. Starts nothing; returns the
   * function that ends it.
   */
  observeChanges(listener: () => void): () => void;
}

/** An episode and what it is found by; where neither is given its text is fetched from where those of the catalog are. */
export interface AddedEpisode {
  /** `sha256` tells its versions apart. */
  entry: CatalogEntry;
  text?: EpisodeFile;
  /** Bytes of an index segment that holds it, maybe among others. Unsound or of another version, they count as none. */
  segment?: Uint8Array;
}

export interface SearchRequest {
  /** As typed, in the query language of `query.ts`. */
  text: string;
  /** Episodes wanted at most. */
  episodes: number;
  /** Passages wanted of each episode at most. */
  passagesEach: number;
  /** Id of the only episode to look in, whatever else the text says; for “6 more in this episode”. */
  only?: string;
}

export type SearchStatus =
  /** `share` of the index that is here, 0 to 1. */
  | { state: 'loading'; share: number }
  /** The index is missing, unsound or older than some episodes: those are being read anew. */
  | {
      state: 'rebuilding';
      reason: 'missing' | 'unsound' | 'version' | 'stale';
      done: number;
      total: number;
    }
  /** `unreachable`: episodes whose text could neither be found in the index nor fetched. */
  | { state: 'ready'; rebuilt: boolean; unreachable: number }
  /** Not even the catalog can be had. */
  | { state: 'failed'; reason: 'offline' | 'unsound' };

export interface SearchAnswer {
  /** The request's text; an answer to an earlier text is not shown. */
  text: string;
  /** Those with something exact first, each best first. */
  episodes: EpisodeResult[];
  /** Episodes with a passage, those beyond the asked-for number too; of filters alone, the episodes they leave. */
  episodeCount: number;
  passageCount: number;
  /** There are more passages than were counted. */
  clipped: boolean;
  /** Titles, shows, people, topics and chapters found, best first. */
  headings: HeadingResult[];
  /** The values of the found episodes, most frequent first, as filters that narrow the answer. */
  facets: Facet[];
  /** The query in words that are there, where it found nothing or nothing exactly; null otherwise. */
  nearest: string | null;
}

export interface EpisodeResult {
  episode: EpisodeLabel;
  /** What is exact first, each in the order of the score; at most `passagesEach`. */
  passages: Passage[];
  /** All that were found here. */
  count: number;
  /** Where in the talk these lie, 0 to 1, each once, ascending; empty until the episode's text is here. */
  places: number[];
}

/** What names an episode, from the catalog. */
export interface EpisodeLabel {
  id: string;
  title: Record<string, string>;
  show: string | null;
  people: string[];
  published: string | null;
  duration: number | null;
  /** What it looks like, as its row of the catalog says it. */
  artwork: string | null;
  picture: string | null;
}

/** The unit of search: a few cues of one track. */
export interface Passage {
  /** Index in the episode's tracks. */
  track: number;
  /** First and last cue of the match, as indices; both belong to it. */
  fromCue: number;
  toCue: number;
  /** Every word stands there as typed, the last may be begun; what is not exact comes near and stands after it. */
  exact: boolean;
  /** Null until the episode's text is here; `unreachable` where it cannot be fetched. */
  excerpt: Excerpt | null | 'unreachable';
}

export interface Excerpt {
  /** Start of the cue that holds the first marked word, seconds. */
  startTime: number;
  /** The time is a model's, not the document's. */
  estimated: boolean;
  /** Null where nobody said who speaks. */
  speaker: { name: string; isGuess: boolean } | null;
  chapter: { title: Record<string, string>; startTime: number } | null;
  line: MarkedText;
  /** Set where the track is a translation: what it translates, in the original. */
  original: MarkedText | null;
  /** How the reader shows this text: the URL's `lang` and `text`, none for the original as spoken. */
  view: { lang?: string; text?: 'captured' | 'edited' };
}

/** A text and what is marked in it: ascending, disjoint UTF-16 spans. */
export interface MarkedText {
  lang: string;
  text: string;
  marks: [from: number, to: number][];
}

export interface HeadingResult {
  kind: 'title' | 'show' | 'person' | 'topic' | 'chapter';
  line: MarkedText;
  /** The episode it belongs to; for a show, person or topic the number of episodes instead. */
  episode: EpisodeLabel | null;
  episodeCount: number;
  /** Of a chapter, seconds. */
  startTime: number | null;
  /** The query that narrows to a show, person or topic; null for titles and chapters, which are opened. */
  filter: string | null;
}

export interface Facet {
  kind: FilterKind;
  /** `chosen`: the query has it already. */
  values: { value: string; count: number; chosen: boolean }[];
}
