/** In which looks every state is checked: each theme on a wide page, each width in light. */
import { en } from '../../src/ui/text/en.ts';
import { type InterfaceLanguage, type Strings, textOf } from '../../src/ui/text/text.ts';
import { zhHans } from '../../src/ui/text/zh-hans.ts';

export interface Look {
  /** What can differ from the looks before: a theme changes colours and nothing else. */
  rules: 'all' | 'colours';
  theme: 'light' | 'sepia' | 'dark';
  width: number;
  height: number;
}

export const LOOKS: readonly Look[] = [
  { rules: 'all', theme: 'light', width: 1280, height: 900 },
  { rules: 'colours', theme: 'sepia', width: 1280, height: 900 },
  { rules: 'colours', theme: 'dark', width: 1280, height: 900 },
  { rules: 'all', theme: 'light', width: 768, height: 1024 },
  { rules: 'all', theme: 'light', width: 360, height: 740 },
];

const strings: Record<InterfaceLanguage, Strings> = { en, 'zh-Hans': zhHans };

export const LANGUAGES = Object.keys(strings) as InterfaceLanguage[];

export const wordsOf = (language: InterfaceLanguage) => textOf(language, strings[language]);
