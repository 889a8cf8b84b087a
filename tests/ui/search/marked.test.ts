import { expect, test } from 'vitest';
import { fromFirstMark } from '../../../src/ui/search/marked.tsx';
import { marked } from './fake-search.ts';

const words = ({ text, marks }: ReturnType<typeof marked>) =>
  marks.map(([from, to]) => text.slice(from, to));

test('a text whose first mark is near stays whole', () => {
  const near = marked('Only the [noise] is here and much more text comes after it for a while');
  expect(fromFirstMark(near)).toEqual(near);
});

test('a long lead is cut at a word, and the marks stay on their words', () => {
  const far = marked(`${'word '.repeat(30)}and then [noise] before [signal]`);
  const cut = fromFirstMark(far);
  expect(cut.text).toMatch(/^… word /);
  expect(cut.text.indexOf('noise')).toBeLessThan(50);
  expect(words(cut)).toEqual(['noise', 'signal']);
});

test('a script without spaces is cut as well', () => {
  const cut = fromFirstMark(marked(`${'模型'.repeat(60)}[对齐]问题`, 'zh'));
  expect(cut.text.length).toBeLessThan(40);
  expect(words(cut)).toEqual(['对齐']);
});

test('nothing marked, nothing cut', () => {
  const plain = marked('word '.repeat(40));
  expect(fromFirstMark(plain)).toEqual(plain);
});
