/** What holds for any texts and any query. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/text/spoken-words.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { findMarks } from '../../../src/search/engine/marks.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { realEpisodes } from '../library.ts';
import { ask, EVERYWHERE, engineOf, readTalks, talk } from '../talks.ts';

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'model',
    'Anthropic',
    '37',
    '对齐',
    '超',
    'naïve',
    "it's",
    '한국어',
    'ไทย',
  ),
  fc.stringMatching(/^[a-z]{1,10}$/),
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

describe('whatever the texts', () => {
  test('every word of every cue is found there again', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), (talks) => {
        const episodes = talks.map((text, index) => talk(`talk-${index}`, text));
        const engine = engineOf(...episodes);
        for (const { id, tracks } of episodes)
          for (const [cue, text] of (tracks[0]?.text ?? []).entries())
            for (const key of wordsOf([text]).key) {
              const { passages } = ask(engine, `${key} `, {}, 1000);
              const hit = passages.find(
                ({ episode, fromCue, toCue }) => episode === id && fromCue <= cue && cue <= toCue,
              );
              expect(hit, `“${key}” in “${text}”`).toMatchObject({ exact: true });
            }
      }),
      { numRuns: 20 },
    );
  });

  test('two words in a row are found as a phrase, over the end of a line too', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (text, choice) => {
        const { key, line: lineOf } = wordsOf(text);
        const at = choice % Math.max(1, key.length - 1);
        if (key.length < 2) return;
        const typed = `"${key[at]} ${key[at + 1]}"`;
        const { passages } = ask(engineOf(talk('one', text)), typed, {}, 1000);
        expect(
          passages.some(
            ({ fromCue, toCue }) =>
              fromCue <= (lineOf[at] as number) && toCue >= (lineOf[at + 1] as number),
          ),
          typed,
        ).toBe(true);
      }),
      // Two phrases with a word in common.
      { numRuns: 40, examples: [[['对齐 37', '37', '37', 'ไทย'], 10]] },
    );
  });
});

describe('whatever is typed', async () => {
  const episodes = await realEpisodes();
  const segments = [readTalks(...episodes), readTalks(bilingualEpisode())];
  const engine = createEngine(segments);

  test('there is an answer, in order, and its marks lie in the text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('the', '"', '-', 'move', '37', '对齐', 'speaker:', 'Pavel', ' ', '.*'),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(typed, fc.nat(30), (text, limit) => {
        const { passages, words } = engine.find(parseQuery(text), EVERYWHERE, limit);
        expect(passages.length).toBeLessThanOrEqual(limit);
        for (const [index, passage] of passages.entries()) {
          expect(passage.score).toBeGreaterThan(0);
          expect(passage.score).toBeLessThanOrEqual(1);
          expect(passage.fromCue).toBeLessThanOrEqual(passage.toCue);
          const before = passages[index - 1];
          if (before?.exact === false) expect(passage.exact).toBe(false);
          if (before?.exact === passage.exact)
            expect(passage.score).toBeLessThanOrEqual(before.score);
        }
        for (const [from, to] of findMarks([text], words)[0] ?? []) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['nothing', ''],
    ['punctuation', '… ?! --- "" -'],
    ['emoji', '😀🎉 👩‍👩‍👧'],
    ['an operator without a word', '-"'],
    ['only what is left out', '-model'],
  ])('%s finds nothing', (_, typed) => {
    expect(ask(engine, typed)).toEqual({ passages: [], clipped: false, words: [], nearest: [] });
  });

  test.each([
    ['stop words alone', 'the of and to is it'],
    ['right-to-left text', 'שלום العالم model'],
    ['signs of a regular expression', '(mod.*el|[37]+)$'],
    ['one letter', 'a'],
  ])('%s find something', (_, typed) => {
    expect(ask(engine, typed).passages.length).toBeGreaterThan(0);
  });

  test('five hundred different words have an answer', () => {
    const keys = new Set(wordsOf(episodes[1]?.tracks[0]?.text ?? []).key);
    const clauses = Array.from(keys)
      .slice(0, 500)
      .map((text) => ({ text, isPhrase: false }));
    const query = { clauses, without: clauses.slice(0, 0), filters: [], halfTyped: true };
    expect(clauses).toHaveLength(500);
    expect(engine.find(query, EVERYWHERE, 10).passages.length).toBeGreaterThan(0);
    const phrase = { text: clauses.map(({ text }) => text).join(' '), isPhrase: true };
    const asPhrase = { ...query, clauses: [phrase], without: [phrase] };
    expect(engine.find(asPhrase, EVERYWHERE, 10).passages).toEqual([]);
  });

  test('an engine without segments has an answer', () => {
    expect(ask(createEngine([]), 'word').passages).toEqual([]);
  });
});
