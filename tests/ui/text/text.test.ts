import { expect, test } from 'vitest';
import { allTextOf } from '../../../src/ui/text/all-text.ts';
import { chosenLanguage, interfaceLanguage } from '../../../src/ui/text/chosen-language.ts';
import { INTERFACE_LANGUAGES } from '../../../src/ui/text/languages.ts';
import { measuresOf } from '../../../src/ui/text/measures.ts';
import { ENGLISH, loadText } from '../../../src/ui/text/text.ts';

test.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['en-GB', 'zh-CN'], 'en'],
  [['de', 'zh', 'en'], 'zh-Hans'],
  [['de', 'fr'], 'en'],
  [[], 'en'],
])('a browser that wants %j reads %s', (wanted, language) => {
  expect(interfaceLanguage(wanted)).toBe(language);
});

test('what was chosen beats the browser', () => {
  expect(chosenLanguage('en', ['zh-CN'])).toBe('en');
  expect(chosenLanguage('zh-Hans', ['en'])).toBe('zh-Hans');
  expect(chosenLanguage('system', ['zh-CN'])).toBe('zh-Hans');
});

test('a choice that there are no words for follows the browser', () => {
  expect(chosenLanguage('tlh', ['zh-CN'])).toBe('zh-Hans');
});

test('titles come in the interface’s language first, then in English', async () => {
  expect((await loadText('zh-Hans')).languages).toEqual(['zh-Hans', 'en']);
  expect(ENGLISH.languages).toEqual(['en']);
});

test('dates, numbers and lengths are written as the language writes them', async () => {
  const chinese = await loadText('zh-Hans');
  const written = (text: typeof chinese) => [
    text.number(12345),
    text.date('2026-04-11'),
    text.date('2026-04'),
    text.length(568),
    text.spokenTime(113),
    text.spokenTime(0),
    text.languageName('zh-Hans'),
    text.list(['Ada', 'Ben']),
  ];
  expect(written(ENGLISH)).toEqual([
    '12,345',
    'Apr 11, 2026',
    'Apr 2026',
    '9 min',
    '1 minute 53 seconds',
    '0 seconds',
    'Simplified Chinese',
    'Ada, Ben',
  ]);
  expect(written(chinese)).toEqual([
    '12,345',
    '2026年4月11日',
    '2026年4月',
    '9分钟',
    '1分钟53秒',
    '0秒',
    '简体中文',
    'Ada、Ben',
  ]);
});

test('what is loaded later has its words in either language', async () => {
  expect(allTextOf(ENGLISH).search.count(1, 1, false)).toBe('1 passage in 1 episode');
  expect(allTextOf(await loadText('zh-Hans')).search.count(12, 3, true)).toBe(
    '在 3 期节目中找到超过 12 处',
  );
});

test('no Chinese sentence ends with a Western full stop or holds a Western comma between characters', async () => {
  const sentences = [...wordsIn(allTextOf(await loadText('zh-Hans'))).values()];
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((sentence) => /\p{Script=Han}[.,!?;:]/u.test(sentence))).toEqual([]);
});

/** What of a text is no words: numbers and dates are `Intl`'s, and the rest says which language it is. */
const MEASURES = new Set([
  'later',
  'locale',
  'languages',
  ...Object.keys(measuresOf('en', { units: 'long', between: '' })),
]);

/** Names, signs and examples that are written alike in every language. */
const ALIKE = [
  'appName',
  'attach.addressExample',
  'copy.formats.markdown',
  'search.helpRows.0.0',
  'search.helpRows.1.0',
  'search.helpRows.2.0',
  'search.helpRows.3.0',
  'search.helpRows.4.0',
  'search.seeAllKeys',
  'searchField.shortcut',
  'summary.source',
];

test.each(INTERFACE_LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en'))(
  'nothing is left in English in %s',
  async (tag) => {
    const english = wordsIn(allTextOf(ENGLISH));
    const others = wordsIn(allTextOf(await loadText(tag)));
    expect([...others.keys()].sort()).toEqual([...english.keys()].sort());
    const alike = [...others].filter(([name, words]) => english.get(name) === words);
    expect(alike.map(([name]) => name).filter((name) => !ALIKE.includes(name))).toEqual([]);
  },
);

test('every Chinese sentence is Chinese', async () => {
  const words = [...wordsIn(allTextOf(await loadText('zh-Hans')))];
  const others = words.filter(([, sentence]) => !/[\p{Script=Han}，：。、]/u.test(sentence));
  expect(others.map(([name]) => name).sort()).toEqual([...ALIKE, 'find.count'].sort());
});

/** By the way to them, `search.count`; what makes a sentence is told by its code. */
function wordsIn(value: unknown, way = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[way, value]]);
  if (typeof value === 'function') return new Map([[way, String(value)]]);
  const parts = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return new Map(
    parts
      .filter(([name]) => way !== '' || !MEASURES.has(name))
      .flatMap(([name, part]) => [...wordsIn(part, way === '' ? name : `${way}.${name}`)]),
  );
}

test('what lasts less than a minute is told in seconds', async () => {
  const chinese = await loadText('zh-Hans');
  const lengths = [0.4, 8, 59.4, 59.6, 89, 568];
  expect(lengths.map(ENGLISH.length)).toEqual([
    '0 sec',
    '8 sec',
    '59 sec',
    '1 min',
    '1 min',
    '9 min',
  ]);
  expect(lengths.map(chinese.length)).toContain('8秒');
});
