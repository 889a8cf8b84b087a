/** In which looks every state is checked: each theme on a wide page, each width in light. */
import { allTextOf } from '../../src/ui/text/all-text.ts';
import { ENGLISH, type InterfaceLanguage, type Text, textOf } from '../../src/ui/text/text.ts';
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

const texts: Record<InterfaceLanguage, Text> = {
  en: ENGLISH,
  'zh-Hans': textOf('zh-Hans', zhHans, zhHans),
};

export const LANGUAGES = Object.keys(texts) as InterfaceLanguage[];

export const wordsOf = (language: InterfaceLanguage) => allTextOf(texts[language]);
