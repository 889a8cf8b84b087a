import { expect, test } from 'vitest';
import {
  formatProblem,
  isError,
  PROBLEM_KINDS,
  quoteInput,
  severityOf,
} from '../../src/core/problem.ts';

test('a problem reads as place, fault and help', () => {
  const problem = { code: 'source-empty', message: 'The file is empty.' } as const;
  const help = 'Put the transcript into the file, or remove the file.';
  expect(formatProblem({ ...problem, source: 'talk/a.txt', line: 12 })).toBe(
    `talk/a.txt:12: The file is empty. ${help}`,
  );
  expect(formatProblem({ ...problem, source: 'talk/a.txt' })).toBe(
    `talk/a.txt: The file is empty. ${help}`,
  );
  expect(formatProblem(problem)).toBe(`The file is empty. ${help}`);
});

test('errors and warnings are told apart by code', () => {
  expect(severityOf({ code: 'id-duplicate', message: '…' })).toBe('error');
  expect(isError({ code: 'id-duplicate', message: '…' })).toBe(true);
  expect(isError({ code: 'word-count', message: '…' })).toBe(false);
});

test('every help is a sentence', () => {
  for (const [code, { help }] of Object.entries(PROBLEM_KINDS))
    expect(help, code).toMatch(/^[A-Z].*\.$/);
});

test('quoted input is one short line', () => {
  expect(quoteInput('  two\n\tlines ')).toBe('“two lines”');
  expect(quoteInput('x'.repeat(5000))).toHaveLength(82);
});
