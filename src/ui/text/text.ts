/**
 * The words of the interface. One file a language, all of one type: a missing string does not compile. What the first
 * screen says in English is part of the first load, the rest of it comes with the parts that say it (`useAllText`);
 * another language is loaded whole, before the first paint of whoever reads it.
 */
import { createContext, useContext } from 'react';
import { en, type Strings } from './en.ts';
import type { LaterStrings } from './en-later.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts';
import { type Measures, measuresOf } from './measures.ts';

export interface Text extends Strings, Measures {
  /** BCP 47 tag of the interface. */
  locale: string;
  /** The languages in which titles and summaries are wanted, best first. */
  languages: readonly string[];
  /** The other words; null in English. */
  later: LaterStrings | null;
}

export async function loadText(language: InterfaceLanguage): Promise<Text> {
  const row = INTERFACE_LANGUAGES.find(({ tag }) => tag === language);
  if (row === undefined || row.load === null) return ENGLISH;
  const words = await row.load();
  return {
    ...words,
    later: words,
    ...measuresOf(row.tag, row.speech),
    locale: row.tag,
    languages: [row.tag, 'en'],
  };
}

export const ENGLISH: Text = {
  ...en,
  later: null,
  ...measuresOf('en', INTERFACE_LANGUAGES[0].speech),
  locale: 'en',
  languages: ['en'],
};

export const TextContext = createContext<Text>(ENGLISH);

export function useText(): Text {
  return useContext(TextContext);
}
