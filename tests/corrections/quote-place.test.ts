import { expect, test } from 'vitest';
import { quotePlace } from '../../src/corrections/quote-place.ts';

test('a place is quoted with the words around it and its time', () => {
  const text = ['one two three four', 'five six seven eight nine ten', 'eleven twelve thirteen'];
  expect(quotePlace({ id: 'en', text, start: [0, 2.5, 4] }, [1, 5])).toEqual({
    track: 'en',
    quote: 'six seven eight nine ten eleven twelve thirteen',
    before: 'one two three four five',
    after: '',
    time: 2.5,
  });
});

test('words that touch are quoted touching', () => {
  const place = quotePlace(
    { id: 'zh', text: ['没有人知道。', '我们问 OpenAI 吧。'], start: [0, 2] },
    [0, 0],
  );
  expect(place.quote).toBe('没有人知道。 我们问 OpenAI 吧。');
});
