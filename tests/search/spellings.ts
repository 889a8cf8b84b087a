/**
 * Words as they are typed and as they are written: found by the search over all episodes and by the find within one alike.
 * What must be found, and what must not be taken for it.
 */
export interface Spelling {
  typed: string;
  written: string;
  /** Language of the text. */
  lang?: string;
}

const nfd = (text: string) => text.normalize('NFD');

export const FOUND: Spelling[] = [
  { typed: 'AI', written: 'what A.I. is' },
  { typed: 'A.I.', written: 'what AI is' },
  { typed: 'ai', written: 'what A.I. is' },
  { typed: 'AGI', written: '“A.G.I.,” he said' },
  { typed: 'A.G.I.', written: 'before AGI comes' },
  { typed: 'PhD', written: 'did his Ph.D. there' },
  { typed: 'phd', written: 'a Ph.D.' },
  { typed: 'Ph.D.', written: 'two PhD students' },
  { typed: 'US', written: 'in the US today' },
  { typed: 'US', written: 'in the U.S. today' },
  { typed: 'us', written: 'in the US today' },
  { typed: 'the us economy', written: 'of the U.S. economy' },
  { typed: 'IA', written: "c'est l'IA qui", lang: 'fr' },
  { typed: 'l’IA', written: "c'est l'IA qui", lang: 'fr' },
  { typed: 'été', written: 'pendant l’été', lang: 'fr' },
  { typed: 'ete', written: "pendant l'été", lang: 'fr' },
  { typed: 'un anno', written: "per un'anno intero", lang: 'it' },
  { typed: 'שלום', written: 'אמר שָׁלוֹם לכולם', lang: 'he' },
  { typed: 'שָׁלוֹם', written: 'אמר שלום לכולם', lang: 'he' },
  { typed: 'צה"ל', written: 'דובר צה״ל אמר', lang: 'he' },
  { typed: 'محمد', written: 'قال مُحَمَّدٌ اليوم', lang: 'ar' },
  { typed: 'مُحَمَّد', written: 'قال محمد اليوم', lang: 'ar' },
  { typed: 'احمد', written: 'قال أحمد اليوم', lang: 'ar' },
  { typed: 'الأمم', written: 'في الامم المتحدة', lang: 'ar' },
  { typed: 'مسوول', written: 'هو مسؤول كبير', lang: 'ar' },
  { typed: nfd('한국'), written: '오늘 한국에서', lang: 'ko' },
  { typed: '한국', written: nfd('오늘 한국에서'), lang: 'ko' },
  { typed: 'über', written: nfd('Sie sprach über Wasser'), lang: 'de' },
  { typed: nfd('ガス'), written: '東京ガスの人', lang: 'ja' },
  { typed: '1000000', written: 'about 1,000,000 people' },
  { typed: '1,000,000', written: 'about 1000000 people' },
  { typed: '1000000', written: 'etwa 1.000.000 Leute', lang: 'de' },
  { typed: 'gpt4', written: 'when GPT-4 came' },
  { typed: 'GPT4', written: 'when GPT 4 came' },
  { typed: 'GPT-4', written: 'when GPT4 came' },
  { typed: 'gpt 4', written: 'when GPT4 came' },
  { typed: 'covid19', written: 'after COVID-19' },
  { typed: 'Lodz', written: 'do Łodzi, Łódź', lang: 'pl' },
  { typed: 'dep', written: 'rất đẹp quá', lang: 'vi' },
  { typed: 'aero', written: 'på Ærø i går', lang: 'da' },
  { typed: 'isparta', written: 'Isparta ve ISPARTA', lang: 'tr' },
  { typed: 'kisi', written: 'iki kişı', lang: 'tr' },
  { typed: 'strasse', written: 'auf der Straße', lang: 'de' },
  { typed: 'コーヒ', written: '朝のコーヒーを', lang: 'ja' },
  { typed: 'コーヒー', written: '朝のコーヒーを', lang: 'ja' },
  { typed: 'ヒー', written: '朝のコーヒーを', lang: 'ja' },
  { typed: 'C++', written: 'written in C++, mostly' },
  { typed: 'c#', written: 'written in C#.' },
  { typed: '.NET', written: 'on .NET and' },
  { typed: '.net', written: 'on ASP.NET and' },
];

export const NOT_FOUND: Spelling[] = [
  { typed: 'US', written: 'he told us that we used it' },
  { typed: 'WHO', written: 'who is whole' },
  { typed: 'C++', written: 'vitamin C and B++' },
  { typed: 'C#', written: 'plan C, and C++' },
  { typed: '.NET', written: 'the net and the internet' },
  { typed: 'gpt4', written: 'gpt 5 and 4 more' },
  { typed: '5g', written: 'five and 5 good ones' },
  { typed: 'IA', written: 'la via romana', lang: 'it' },
  { typed: 'AI', written: "parce que j'ai dit", lang: 'fr' },
  { typed: '000', written: 'about 1,000,000 people' },
];
