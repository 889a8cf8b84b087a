import { describe, expect, test } from 'vitest';
import { soughtWords } from '../../../src/core/text/sought-words.ts';

const keys = (...lines: string[]) => soughtWords(lines).key;

describe('a word is what somebody types for it', () => {
  test.each([
    ['capitals, accents and apostrophes', 'Don’t say ÉLAN', 'dont say elan'],
    [
      'abbreviations with their stops',
      'A.I. and A.G.I., a Ph.D. or PhD',
      'ai and agi a phd or phd',
    ],
    ['their possessive', "A.I.'s, AI’s, the US's, it's", 'ai ai the u.s its'],
    [
      'no sentence that begins without a blank',
      'so do I.Then we. No.Yes',
      'so do i then we no yes',
    ],
    ['what is elided', "l'IA, l’été, un'anno, qu'elle", 'l ia l ete un anno qu elle'],
    [
      'what only looks elided',
      "aujourd'hui c'mon o'clock j'ai I'm",
      'aujourdhui cmon oclock jai im',
    ],
    ['letters and digits that touch', 'GPT-4 GPT4 gpt4o 1990s', 'gpt 4 gpt 4 gpt 4 o 1990 s'],
    [
      'numbers in groups',
      "1,000,000 1.000.000 10.000 1'000'000 10,00,000",
      '1000000 1000000 10000 1000000 1000000',
    ],
    [
      'numbers whose groups a blank parts',
      '1 000 000, 1 500 000, 10 000; 12\u00a0345, 1\u202f234\u202f567',
      '1000000 1500000 10000 12345 1234567',
    ],
    [
      'several numbers side by side',
      'in 2024 100 people, 100 200 300, 555 123 4567, 2024 000',
      'in 2024 100 people 100 200 300 555 123 4567 2024 000',
    ],
    ['numbers with a fraction', '3.50 3.141 1,000.25', '3.50 3.141 1000.25'],
    ['digits of other scripts', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
    [
      'letters that no normal form takes apart',
      'Łódź đẹp Ærø Straße ISPARTA ısparta İzmir',
      'lodz dep aero strasse isparta isparta izmir',
    ],
    ['names with signs', 'C++, C# (C♯) .NET ASP.NET C++17', 'c++ c# c# .net asp .net c++ 17'],
    ['no such signs', 'c. example.net …so C #1 a+b', 'c example net so c 1 a b'],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected.split(' '));
  });

  test('capitals tell two words apart that are written alike', () => {
    expect(keys('He told us about the US and the U.S.')).toEqual(
      'he told us about the u.s and the u.s'.split(' '),
    );
    expect(keys('mit dem MIT')).toEqual(['mit', 'dem', 'm.i.t']);
    expect(keys('TELL US MORE', 'US')).toEqual(['tell', 'us', 'more', 'u.s']);
    expect(keys('AI ai Us us')).toEqual(['ai', 'ai', 'us', 'us']);
  });
});

describe('one word in several spellings', () => {
  test.each([
    ['Hebrew with points', 'שָׁלוֹם', 'שלום'],
    ['Hebrew abbreviations', 'צה״ל צה"ל', 'צהל צהל'],
    ['Arabic with vowels', 'مُحَمَّد', 'محمد'],
    ['Arabic alefs and hamzas', 'أحمد إسلام آخر مسؤول ٱلله', 'احمد اسلام اخر مسوول الله'],
    ['Arabic ends', 'مدرسة مستشفى كـــتاب', 'مدرسه مستشفي كتاب'],
    ['Persian letters', 'کتابی', 'كتابي'],
    ['Greek', 'ΟΔΌΣ οδός', 'οδοσ οδοσ'],
    ['what is not seen', 'Energie\u00adwende', 'energiewende'],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected.split(' ').flatMap((word) => keys(word)));
    expect(keys(text).join(' ')).toBe(expected);
  });

  test.each(['Élan đẹp', '한국어', 'がぎぐ', 'й ё', 'أحمد', 'שָׁלוֹם', 'नमस्ते क़लम', 'สวัสดี', 'ᾅδης'])(
    'decomposed: %s',
    (text) => {
      expect(keys(text.normalize('NFD'))).toEqual(keys(text));
      expect(keys(text.normalize('NFKD'))).toEqual(keys(text));
    },
  );
});

test('each character of a script without spaces is a word, the line that lengthens kana too', () => {
  expect(keys('标题是GPT-4的')).toEqual(['标', '题', '是', 'gpt', '4', '的']);
  expect(keys('コーヒー')).toEqual(['コ', 'ー', 'ヒ', 'ー']);
  expect(keys('ｺｰﾋｰ ｶﾞ')).toEqual(['コ', 'ー', 'ヒ', 'ー', 'ガ']);
});

test('each word knows its line and its place, decomposed or not', () => {
  const lines = ["l'IA", 'GPT4', '한국'.normalize('NFD'), 'A.I.!'];
  const { line, from, to } = soughtWords(lines);
  const places = Array.from(line, (own, index) => lines[own]?.slice(from[index], to[index]));
  expect(places.map((place) => place?.normalize('NFC'))).toEqual([
    'l',
    'IA',
    'GPT',
    '4',
    '한',
    '국',
    'A.I',
  ]);
});

test.each([
  'a',
  'A.',
  "l'",
  '1,',
  '1 000 ',
  '1\u00a0000\u00a0',
  'C+',
  'ء',
  '\u1100',
  'x\u0301',
  'ア',
  '.N',
  '1a',
  'א"',
])('many of “%s” take no longer than their length', (part) => {
  const started = performance.now();
  soughtWords([part.repeat(300_000 / part.length)]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
