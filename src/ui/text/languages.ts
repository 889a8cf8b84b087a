/**
 * The languages of the interface: a row here and a file of words beside it is all that one needs; settings, the language
 * button and the choice by the browser's languages follow this table.
 */
import type { Strings } from './en.ts';
import type { LaterStrings } from './en-later.ts';
import type { Speech } from './measures.ts';

interface LanguageRow {
  /** BCP 47. */
  tag: string;
  /** In the language itself: it is read by whoever cannot read the present one. */
  name: string;
  /** The same where there is room for two letters. */
  short: string;
  /** How lengths of time are said. */
  speech: Speech;
  /** All of its words; null for English, whose first are here. */
  load: (() => Promise<Strings & LaterStrings>) | null;
}

export const INTERFACE_LANGUAGES = [
  {
    tag: 'en',
    name: 'English',
    short: 'EN',
    speech: { units: 'long', between: ' ' },
    load: null,
  },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    short: '中文',
    // Chinese speaks as it abbreviates, and writes no spaces.
    speech: { units: 'short', between: '' },
    load: async () => (await import('./zh-hans.ts')).zhHans,
  },
] as const satisfies readonly LanguageRow[];

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]['tag'];
