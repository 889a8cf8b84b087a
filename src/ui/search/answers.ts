/**
 * What the page shows for what is typed. The answer before stays until the next one is there; the latest question wins;
 * and what was shown for a query is remembered, so that Back finds it as it was left.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Passage, Search, SearchAnswer } from '../../search/search.ts';

/** How much is asked for at first. */
export interface AnswerSize {
  episodes: number;
  passagesEach: number;
}

export interface Shown {
  answer: SearchAnswer;
  /** Episodes that were asked for. */
  episodes: number;
  /** Nothing more will come. */
  isWhole: boolean;
  /** By episode id: every passage of those that were opened up. */
  unfolded: ReadonlyMap<string, readonly Passage[]>;
  /** The result that was followed last, by its address. */
  followed: string | null;
}

export interface AnswersState {
  /** Null before the first answer. */
  shown: Shown | null;
  hasFailed: boolean;
}

export interface Answers {
  state: StoreApi<AnswersState>;
  ask(text: string): void;
  askForMore(): void;
  /** Asks for every passage of one episode. */
  unfold(episode: string): void;
  retry(): void;
  noteFollowed(address: string): void;
  stop(): void;
}

/** By query, the latest last. */
export type Remembered = Map<string, Shown>;

/** Every beginning of a query is one too. */
const MOST_REMEMBERED = 60;
/** More than an episode's share of what is counted at all. */
const EVERY_PASSAGE = 500;

const remembered = new WeakMap<Search, Remembered>();

/** What was shown with this search so far, however often the page was left. */
export function rememberedOf(search: Search): Remembered {
  const known = remembered.get(search) ?? new Map<string, Shown>();
  remembered.set(search, known);
  return known;
}

/** Begins with what was shown for `text` the last time. */
export function createAnswers(
  search: Search,
  size: AnswerSize,
  text: string,
  memory: Remembered = new Map(),
): Answers {
  const state = createStore<AnswersState>(() => ({
    shown: memory.get(text) ?? null,
    hasFailed: false,
  }));
  let asked = text;
  let asking = new AbortController();

  const show = (shown: Shown) => {
    const key = shown.answer.text;
    memory.delete(key);
    memory.set(key, shown);
    for (const oldest of memory.keys()) {
      if (memory.size <= MOST_REMEMBERED) break;
      memory.delete(oldest);
    }
    state.setState({ shown, hasFailed: false });
  };

  const find = async (episodes: number) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const observe = (answer: SearchAnswer) => {
      if (signal.aborted) return;
      const before = state.getState().shown;
      const isSame = before?.answer.text === answer.text;
      show({
        answer,
        episodes,
        isWhole: false,
        unfolded: isSame ? before.unfolded : new Map(),
        followed: isSame ? before.followed : null,
      });
    };
    try {
      await search.find({ text: asked, ...size, episodes }, observe, signal);
      const { shown } = state.getState();
      if (!signal.aborted && shown?.answer.text === asked) show({ ...shown, isWhole: true });
    } catch {
      if (!signal.aborted) state.setState({ hasFailed: true });
    }
  };

  return {
    state,
    ask(next) {
      asked = next;
      const known = memory.get(next);
      asking.abort();
      if (known !== undefined) show(known);
      if (known?.isWhole !== true) void find(known?.episodes ?? size.episodes);
    },
    askForMore() {
      void find((state.getState().shown?.episodes ?? 0) + size.episodes);
    },
    async unfold(episode) {
      const { signal } = asking;
      const text = state.getState().shown?.answer.text;
      if (text === undefined || signal.aborted) return;
      const observe = ({ episodes: [result] }: SearchAnswer) => {
        const { shown } = state.getState();
        if (signal.aborted || result === undefined || shown?.answer.text !== text) return;
        show({ ...shown, unfolded: new Map(shown.unfolded).set(episode, result.passages) });
      };
      const request = { text, episodes: 1, passagesEach: EVERY_PASSAGE, only: episode };
      try {
        await search.find(request, observe, signal);
      } catch {
        if (!signal.aborted) state.setState({ hasFailed: true });
      }
    },
    retry() {
      state.setState({ hasFailed: false });
      void find(state.getState().shown?.episodes ?? size.episodes);
    },
    noteFollowed(address) {
      const { shown } = state.getState();
      if (shown !== null) show({ ...shown, followed: address });
    },
    stop() {
      asking.abort();
    },
  };
}
