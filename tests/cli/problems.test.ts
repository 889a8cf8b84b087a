/**
 * Every code has a folder of sources that provokes it under fixtures/problems, and the sentences that are then said in
 * its expected.txt. A code without one could be wrong for years.
 */
import { cpSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importLibrary } from '../../src/cli/import-library.ts';
import { formatProblem, isError, PROBLEM_KINDS, type ProblemCode } from '../../src/core/problem.ts';
import { emptyFolder } from './folders.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/problems');
/** What no repository should hold is made here: a file with nothing in it takes no room, however long it is. */
const MADE: Partial<Record<ProblemCode, (folder: string) => void>> = {
  'source-too-large': (folder) => truncateSync(join(folder, 'talk/talk.vtt'), 200_000_000),
};
/** A bug that is known is mended: `groups-alone.test.ts` and `audit-document.test.ts` put some in. */
const OURS: readonly ProblemCode[] = ['importer-fault', 'words-lost'];
const codes = (Object.keys(PROBLEM_KINDS) as ProblemCode[]).filter((code) => !OURS.includes(code));

test('every fixture is of a code', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual([...codes].sort());
});

describe('the problem', () => {
  test.each(codes)('%s is provoked and located', async (code) => {
    expect(existsSync(join(FIXTURES, code)), `no fixture provokes ${code}`).toBe(true);
    const reports = await importLibrary(sourcesOf(code), emptyFolder());
    const problems = reports.flatMap((report) => report.problems);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.every((problem) => problem.source !== undefined)).toBe(true);
    expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(
      readFileSync(join(FIXTURES, code, 'expected.txt'), 'utf8'),
    );
    const failed = reports.filter((report) => report.outcome === 'refused');
    expect(failed.length > 0).toBe(problems.some(isError));
  });
});

function sourcesOf(code: ProblemCode): string {
  const make = MADE[code];
  if (make === undefined) return join(FIXTURES, code);
  const folder = emptyFolder();
  cpSync(join(FIXTURES, code), folder, { recursive: true });
  make(folder);
  return folder;
}
