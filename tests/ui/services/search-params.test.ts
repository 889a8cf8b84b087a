import { describe, expect, test } from 'vitest';
import { validateLibrarySearch } from '../../../src/ui/services/page-search-params.ts';
import {
  parseSearch,
  stringifySearch,
  validateReaderSearch,
  withFragment,
} from '../../../src/ui/services/search-params.ts';

const readerSearch = (search: string) => validateReaderSearch(parseSearch(search));

describe('a link to the reader', () => {
  test.each(['754', '754.5', '12:34', '1:02:03', '1h2m3s'])('t=%s is kept as written', (t) => {
    expect(readerSearch(`?t=${t}`)).toMatchObject({ t });
  });

  test.each(['soon', '-5', '12:99', '1e9', '', '<b>'])('t=%s is taken out', (t) => {
    expect(readerSearch(`?t=${encodeURIComponent(t)}`).t).toBeUndefined();
  });

  test('an end needs a start before it', () => {
    expect(readerSearch('?t=10&end=20').end).toBe('20');
    expect(readerSearch('?t=20&end=10').end).toBeUndefined();
    expect(readerSearch('?end=10').end).toBeUndefined();
  });

  test.each([
    ['?t=80,100', { t: '80', end: '100' }],
    ['?t=npt:80,100', { t: '80', end: '100' }],
    ['?t=npt:1:20', { t: '1:20', end: undefined }],
    ['?t=,20', { t: '0', end: '20' }],
    ['?t=80,', { t: '80', end: undefined }],
    ['?start=80&end=100', { t: '80', end: '100' }],
    ['?start=1m20s', { t: '1m20s', end: undefined }],
    ['?t=80&start=10', { t: '80', end: undefined }],
    ['?t=100,80', { t: '100', end: undefined }],
  ])('%s is a time as other sites and players write it', (search, read) => {
    expect(readerSearch(search)).toMatchObject(read);
  });

  test.each([
    ['', '#t=80', '?t=80'],
    ['?q=words', '#t=80,100', '?q=words&t=80%2C100'],
    ['?t=5', '#t=npt%3A80', '?t=npt%3A80'],
    ['?q=words', '#t=80&end=100', '?q=words&t=80&end=100'],
    ['?t=5&end=9', '#t=80', '?t=80&end=9'],
    ['?t=5', '#content', null],
    ['', '#t=%', '?t=%25'],
  ])('%s%s has its time among the rest', (search, hash, read) => {
    expect(withFragment(search, hash)).toBe(read);
  });

  test('what is looked for is kept as typed, and white space alone is nothing', () => {
    expect(readerSearch('?q=%22continual+learning%22+-hype').q).toBe('"continual learning" -hype');
    expect(readerSearch('?q=+').q).toBeUndefined();
  });

  test('a language view that cannot be one is taken out', () => {
    expect(readerSearch('?lang=zh-Hans&view=stacked&text=edited')).toMatchObject({
      lang: 'zh-Hans',
      view: 'stacked',
      text: 'edited',
    });
    expect(readerSearch('?lang=%22x%22&view=upside-down&text=%3Cb%3E')).toMatchObject({
      lang: undefined,
      view: undefined,
      text: undefined,
    });
  });
});

test('the query is plain names and values, and numbers stay as written', () => {
  expect(parseSearch('?t=0754&q=a+b')).toEqual({ t: '0754', q: 'a b' });
  expect(stringifySearch({ t: '12:34', end: undefined, q: 'a b' })).toBe('?t=12%3A34&q=a+b');
  expect(stringifySearch({ t: undefined })).toBe('');
});

test('an empty filter is no filter', () => {
  expect(validateLibrarySearch({ q: '' })).toEqual({ q: undefined });
  expect(validateLibrarySearch({ q: 'rl' })).toEqual({ q: 'rl' });
});
