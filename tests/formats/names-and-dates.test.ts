import { expect, test } from 'vitest';
import { languageOfName } from '../../src/formats/language-name.ts';
import { dateOfEnglish } from '../../src/formats/written-date.ts';

test.each([
  ['English', 'en'],
  ['english (auto-generated)', 'en'],
  ['Chinese', 'zh'],
  ['Simplified Chinese', 'zh-Hans'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['Portuguese (Brazil)', 'pt-BR'],
  ['Klingon', null],
  ['', null],
])('the language %j has the tag %j', (name, tag) => {
  expect(languageOfName(name)).toBe(tag);
});

test.each([
  ['Apr 11, 2026', '2026-04-11'],
  ['September 3, 2025', '2025-09-03'],
  ['Sept. 3, 2025', '2025-09-03'],
  ['Foo 3, 2025', null],
  ['Apr 32, 2026', null],
  ['11.4.2026', null],
  ['', null],
])('the date %j is %j', (text, date) => {
  expect(dateOfEnglish(text)).toBe(date);
});
