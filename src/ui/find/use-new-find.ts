import { useEffect, useRef, useState } from 'react';
import { createFind, type Find } from '../../state/find-store.ts';
import type { Reader } from '../../state/reader-store.ts';

/** The address follows what is typed once the keys have been silent for this long. */
const REST_MS = 300;

/**
 * Finding in the text of a reader's episode. `inAddress` is what the address says is looked for, null for nothing, and
 * `isPlaced` whether it names a moment too; what is typed is written there by `onWords`.
 */
export function useNewFind(
  reader: Reader,
  inAddress: string | null,
  isPlaced: boolean,
  onWords: (words: string | null) => void,
): Find {
  const [find] = useState(() => {
    const made = createFind();
    if (inAddress !== null) made.open(inAddress, reader.playback.time(), isPlaced);
    return made;
  });
  const writeRef = useRef(onWords);
  const isPlacedRef = useRef(isPlaced);
  useEffect(() => {
    writeRef.current = onWords;
    isPlacedRef.current = isPlaced;
  });

  // What was written here comes back as the address's own: only another value is a link or the back button.
  const written = useRef([inAddress]);
  useEffect(() => {
    let timer = 0;
    const write = () => {
      const { isOpen, typed } = find.store.getState();
      const words = isOpen && typed.trim() !== '' ? typed.trim() : null;
      if (words === written.current.at(-1)) return;
      written.current.push(words);
      writeRef.current(words);
    };
    const unsubscribe = find.store.subscribe((state, before) => {
      if (state.typed === before.typed && state.isOpen === before.isOpen) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(write, state.isOpen ? REST_MS : 0);
    });
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [find]);
  useEffect(() => {
    const own = written.current.indexOf(inAddress);
    if (own !== -1) {
      written.current.splice(0, own);
      return;
    }
    written.current = [inAddress];
    if (inAddress === null) find.close();
    else find.open(inAddress, reader.playback.time(), isPlacedRef.current);
  }, [find, reader, inAddress]);

  return find;
}
