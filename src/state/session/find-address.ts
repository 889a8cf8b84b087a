import type { Playback } from '../../playback/playback.ts';
import type { Find } from './find.ts';

/** The address follows what is typed once the keys have been silent for this long. */
const REST_MS = 300;

export interface FindAddress {
  /** The address says this now: null for nothing, and `isPlaced` where it names a moment too. */
  follow(words: string | null, isPlaced: boolean): void;
  /** Begins to tell what is looked for; returns the function that ends it. */
  connect(): () => void;
}

/** Keeps what is looked for in a text and what the address says of it the same; `write` puts it there. */
export function createFindAddress(
  find: Find,
  playback: Playback,
  first: string | null,
  write: (words: string | null) => void,
): FindAddress {
  // What was written comes back as the address's own: only another value is a link or the back button.
  let written = [first];
  const tell = () => {
    const { isOpen, typed } = find.store.getState();
    const words = isOpen && typed.trim() !== '' ? typed.trim() : null;
    if (words === written.at(-1)) return;
    written.push(words);
    write(words);
  };
  return {
    follow(words, isPlaced) {
      const own = written.indexOf(words);
      if (own !== -1) {
        written.splice(0, own);
        return;
      }
      written = [words];
      if (words === null) find.close();
      else find.open(words, playback.time(), isPlaced);
    },
    connect() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unsubscribe = find.store.subscribe((state, before) => {
        if (state.typed === before.typed && state.isOpen === before.isOpen) return;
        clearTimeout(timer);
        timer = setTimeout(tell, state.isOpen ? REST_MS : 0);
      });
      return () => {
        unsubscribe();
        clearTimeout(timer);
      };
    },
  };
}
