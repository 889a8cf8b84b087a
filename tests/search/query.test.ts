import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_QUERY_LENGTH,
  parseQuery,
  removeFilter,
  toggleFilter,
} from '../../src/search/query.ts';

const words = (text: string) => parseQuery(text).clauses.map((clause) => clause.text);

describe('a query', () => {
  test('is its words, in order', () => {
    expect(words('noise to a  weaker observer')).toEqual([
      'noise',
      'to',
      'a',
      'weaker',
      'observer',
    ]);
  });

  test('takes its last word as half typed until something ends it', () => {
    expect(parseQuery('continual lear').halfTyped).toBe(true);
    expect(parseQuery('continual learning ').halfTyped).toBe(false);
    expect(parseQuery('"continual learning"').halfTyped).toBe(false);
    expect(parseQuery('"continual lear').halfTyped).toBe(true);
    expect(parseQuery('noise -wea').halfTyped).toBe(false);
    expect(parseQuery('').halfTyped).toBe(false);
  });

  test.each([
    ['straight quotes', '"weaker observer" noise'],
    ['curly quotes', '“weaker observer” noise'],
    ['German quotes', '„weaker observer“ noise'],
    ['guillemets', '«weaker observer» noise'],
  ])('reads a phrase in %s', (_name, text) => {
    expect(parseQuery(text).clauses).toEqual([
      { text: 'weaker observer', isPhrase: true },
      { text: 'noise', isPhrase: false },
    ]);
  });

  test('lets an open quote run to the end', () => {
    expect(parseQuery('noise "weaker obs').clauses).toEqual([
      { text: 'noise', isPhrase: false },
      { text: 'weaker obs', isPhrase: true },
    ]);
  });

  test('leaves words out, and phrases', () => {
    const query = parseQuery('noise -image -"weaker observer"');
    expect(query.without).toEqual([
      { text: 'image', isPhrase: false },
      { text: 'weaker observer', isPhrase: true },
    ]);
    expect(words('well-known state-of-the-art')).toEqual(['well-known', 'state-of-the-art']);
  });

  test('reads filters, whatever their case, and keeps their places', () => {
    const text = 'noise speaker:Pavel Show:"Unsupervised Learning" in:zh';
    const { filters } = parseQuery(text);
    expect(filters.map(({ kind, value }) => [kind, value])).toEqual([
      ['speaker', 'Pavel'],
      ['show', 'Unsupervised Learning'],
      ['in', 'zh'],
    ]);
    expect(filters.map(({ from, to }) => text.slice(from, to))).toEqual([
      'speaker:Pavel',
      'Show:"Unsupervised Learning"',
      'in:zh',
    ]);
  });

  test.each(['-', '--', '"', '""', '-"', 'speaker:', 'speaker:""', '"-"', ': : :', '?!…', '🙂 🙃'])(
    'makes nothing of %j',
    (text) => {
      const { clauses, without, filters } = parseQuery(text);
      expect([...clauses, ...without, ...filters]).toEqual([]);
    },
  );

  test('takes an unknown name for a word', () => {
    expect(words('error:42')).toEqual(['error:42']);
    expect(parseQuery('https://example.org').filters).toEqual([]);
  });

  test('is cut where nobody types on', () => {
    const { clauses } = parseQuery('word '.repeat(2_000));
    expect(clauses).toHaveLength(MAX_QUERY_LENGTH / 'word '.length);
  });

  test('never fails, and keeps every filter where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { from, to, value } of parseQuery(text).filters)
          expect(text.slice(from, to)).toContain(value);
      }),
    );
    const piece = fc.constantFrom('"', '-', 'speaker:', 'in:', ' ', 'a', '对齐', '“', '”', ':');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const filter of parseQuery(text).filters)
          expect(parseQuery(removeFilter(text, filter)).filters.length).toBeLessThan(
            parseQuery(text).filters.length,
          );
      }),
    );
  });
});

describe('a filter', () => {
  test('is added, and taken out again', () => {
    const added = toggleFilter('noise', 'show', 'Unsupervised Learning');
    expect(added).toBe('noise show:"Unsupervised Learning" ');
    expect(toggleFilter(added, 'show', 'unsupervised learning').trim()).toBe('noise');
    expect(toggleFilter('', 'in', 'zh-Hans')).toBe('in:zh-Hans ');
  });

  test('is taken out of the middle', () => {
    const text = 'data in:zh noise';
    const [filter] = parseQuery(text).filters;
    expect(filter && removeFilter(text, filter)).toBe('data noise');
  });
});
