import { useMemo } from 'react';
import { enLater, type LaterStrings } from './en-later.ts';
import { type Text, useText } from './text.ts';

export type AllText = Text & LaterStrings;

/** For what is loaded when it is opened: it brings its English words with it; another language's are all there. */
export function useAllText(): AllText {
  const text = useText();
  return useMemo(() => allTextOf(text), [text]);
}

export function allTextOf(text: Text): AllText {
  return { ...(text.later ?? enLater), ...text };
}
