import { expect, test } from 'vitest';
import { firstWords, spokenText } from '../../../src/core/text/spoken-text.ts';
import { BREAK, wordsOf } from '../../../src/core/text/spoken-words.ts';

test('words are runs of letters and digits, compared without case, accents and apostrophes', () => {
  expect(wordsOf(['“Don’t!” she said; Élan cost $3.50, well-known']).key).toEqual(
    'dont she said elan cost 3.50 well known'.split(' '),
  );
});

test('in scripts without spaces every character is a word', () => {
  expect(wordsOf(['标题是GPT-4的']).key).toEqual(['标', '题', '是', 'gpt', '4', '的']);
  expect(wordsOf(['データ']).key).toEqual(['デー', 'タ']);
  expect(wordsOf(['สวัสดี']).key.length).toBeGreaterThan(1);
});

test('each word knows its line, its place and what follows it', () => {
  const words = wordsOf(['One, two.', 'Mr. Three said i', 'four']);
  expect([...words.line]).toEqual([0, 0, 1, 1, 1, 1, 2]);
  expect([...words.from.slice(0, 3)]).toEqual([0, 5, 0]);
  expect([...words.after]).toEqual([BREAK.clause, BREAK.sentence, 0, 0, 0, 0, 0]);
});

test('turns open at marks, or at every line where lines are turns', () => {
  expect(spokenText(['one two >> three', '>> four', 'five']).turnStarts).toEqual([0, 2, 3]);
  expect(spokenText(['one two', 'three'], 'lines').turnStarts).toEqual([0, 2]);
});

test('a line without words starts with the next word', () => {
  expect(firstWords(spokenText(['one two', '…', 'three', '!']))).toEqual([0, 2, 2, 3]);
});
