import { expect, test } from 'vitest';
import { slugOf } from '../../../src/import/receive/slug.ts';

test.each([
  ['Why? — Être, or: not to be', 'why-etre-or-not-to-be'],
  ["OpenAI's Chief Scientist", 'openais-chief-scientist'],
  ['  2026/01: “x”  ', '2026-01-x'],
  ['为什么', ''],
  ['', ''],
  [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
