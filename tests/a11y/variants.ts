/** In which looks every state is checked: each theme on a wide page, each width in light. */
import { PREFERENCES, type Theme } from '../../src/library/preferences.ts';
import { allTextOf } from '../../src/ui/text/all-text.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/ui/text/languages.ts';
import { loadText } from '../../src/ui/text/text.ts';

export interface Look {
  /** What can differ from the looks before: a theme changes colours and nothing else. */
  rules: 'all' | 'colours';
  theme: Theme;
  width: number;
  height: number;
}

const OTHER_THEMES = PREFERENCES.theme.values.filter(
  (theme) => theme !== 'system' && theme !== 'light',
);

export const LOOKS: readonly Look[] = [
  { rules: 'all', theme: 'light', width: 1280, height: 900 },
  ...OTHER_THEMES.map((theme) => ({ rules: 'colours', theme, width: 1280, height: 900 }) as const),
  { rules: 'all', theme: 'light', width: 768, height: 1024 },
  { rules: 'all', theme: 'light', width: 360, height: 740 },
];

export const LANGUAGES = INTERFACE_LANGUAGES.map(({ tag }) => tag);

const texts = new Map(
  await Promise.all(LANGUAGES.map(async (tag) => [tag, allTextOf(await loadText(tag))] as const)),
);

export function wordsOf(language: InterfaceLanguage) {
  const words = texts.get(language);
  if (words === undefined) throw new Error(`There are no words in ${language}.`);
  return words;
}
