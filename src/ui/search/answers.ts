/**
 * What the page shows for what is typed. The answer before stays until the next one is there; the latest question wins;
 * and what is shown or remembered is asked again where the search has learnt something since.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Search, SearchAnswer } from '../../search/search.ts';
import { askAgain, findAllOf } from './ask-again.ts';
import { outdate, type Remembered, remember, type Shown } from './shown.ts';

/** How much is asked for at first. */
export interface AnswerSize {
  episodes: number;
  passagesEach: number;
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
  /** The search can find something else than before. What is shown stays until its new answer is whole. */
  askAgain(): void;
  retry(): void;
  noteFollowed(address: string): void;
  stop(): void;
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
  /** Beside `asking`, so that what is being opened up goes on. */
  let askingAgain = new AbortController();

  const abandon = () => {
    asking.abort();
    askingAgain.abort();
    asking = new AbortController();
  };

  const show = (shown: Shown) => {
    remember(memory, shown);
    state.setState({ shown, hasFailed: false });
  };

  const find = async (episodes: number) => {
    abandon();
    const { signal } = asking;
    const observe = (answer: SearchAnswer) => {
      if (signal.aborted) return;
      const before = state.getState().shown;
      const isSame = before?.answer.text === answer.text;
      show({
        answer,
        episodes,
        isWhole: false,
        isOutdated: false,
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

  const findAgain = async (before: Shown) => {
    askingAgain.abort();
    askingAgain = new AbortController();
    const { signal } = askingAgain;
    try {
      const found = await askAgain(search, before, size.passagesEach, signal);
      const { shown } = state.getState();
      if (signal.aborted || shown === null || found === null) return;
      // What was opened up meanwhile is new already.
      const unfolded = new Map([...shown.unfolded, ...found.unfolded]);
      show({ ...shown, answer: found.answer, unfolded, isOutdated: false });
    } catch {
      if (!signal.aborted) state.setState({ hasFailed: true });
    }
  };

  return {
    state,
    ask(next) {
      asked = next;
      const known = memory.get(next);
      abandon();
      if (known !== undefined) show(known);
      if (known?.isWhole !== true) void find(known?.episodes ?? size.episodes);
      else if (known.isOutdated) void findAgain(known);
    },
    askForMore() {
      void find((state.getState().shown?.episodes ?? 0) + size.episodes);
    },
    async unfold(episode) {
      const { signal } = asking;
      const text = state.getState().shown?.answer.text;
      if (text === undefined) return;
      try {
        await findAllOf(
          search,
          text,
          episode,
          (passages) => {
            const { shown } = state.getState();
            if (signal.aborted || shown?.answer.text !== text) return;
            show({ ...shown, unfolded: new Map(shown.unfolded).set(episode, passages) });
          },
          signal,
        );
      } catch {
        if (!signal.aborted) state.setState({ hasFailed: true });
      }
    },
    askAgain() {
      outdate(memory);
      const { shown } = state.getState();
      // A question that still runs hears of the change itself.
      if (shown?.isWhole !== true || shown.answer.text !== asked) return;
      show({ ...shown, isOutdated: true });
      void findAgain(shown);
    },
    retry() {
      state.setState({ hasFailed: false });
      void find(state.getState().shown?.episodes ?? size.episodes);
    },
    noteFollowed(address) {
      const { shown } = state.getState();
      if (shown !== null) show({ ...shown, followed: address });
    },
    stop: abandon,
  };
}
