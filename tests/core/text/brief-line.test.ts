import { expect, test } from 'vitest';
import { briefLine } from '../../../src/core/text/brief-line.ts';

const words = (count: number) => 'several words '.repeat(count).trim();

test('a short text is said whole, on one line', () => {
  expect(briefLine('  Tadge Dryja chats with us\u0007 about Lightning. ')).toBe(
    'Tadge Dryja chats with us about Lightning.',
  );
  expect(briefLine('')).toBe('');
});

test('a long one is cut where a sentence ends, not at a name’s full stop', () => {
  const first = 'John and Dr. Gloria continue their discussion of the mempool, by explaining it.';
  expect(briefLine(`${first} Then ${words(14)}, and so on.`)).toBe(first);
  expect(briefLine(`Short. ${words(30)}.`)).toMatch(/^Short\. several words .*(?:several|words)…$/);
});

test('where no sentence ends it is cut between words', () => {
  const line = briefLine(words(40));
  expect(line.length).toBeLessThanOrEqual(161);
  expect(line).toMatch(/ (?:several|words)…$/);
});

test('Chinese is cut at its own full stop, and takes as much room', () => {
  const first =
    '本次访谈对话了研究员兼教授，内容涵盖了大模型表现出的异类生存本能与欺骗性对齐风险。';
  expect(briefLine(`${first}${'深入探讨了文化差异'.repeat(20)}`)).toBe(first);
  expect(briefLine('深'.repeat(200))).toBe(`${'深'.repeat(80)}…`);
});

test('addresses, hashtags and chapters are passed over', () => {
  const text =
    'Sign up at https://btcpp.dev now\n\n#ai #talk\n0:00 Intro\nA panel about Lightning.';
  expect(briefLine(text)).toBe('A panel about Lightning.');
  expect(briefLine('https://only.example/address')).toBe('');
});

test('half of a character is never left', () => {
  expect(briefLine('😀'.repeat(200))).not.toMatch(/[\ud800-\udbff]…$/);
});
