/**
 * What `npm run conformance` runs: test data that somebody else wrote, and what we read it as. A suite is a row of the
 * table in `suites.ts`; the rows of one kind of format stand in one file (`json-xml.ts`, `pasted.ts`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Not part of the project: their words belong to others. */
const SUITES = process.env.CUELIGHT_SUITES ?? join(import.meta.dirname, '../../../shared/suites');

export interface Suite {
  /** Its name in the JSON, such as `wptFiles`. */
  name: string;
  /** Every case, failed or not, counts in `total`. Throws nothing; `missing` where the data is not there. */
  run(): Promise<SuiteOutcome | 'missing'>;
}

export interface SuiteOutcome {
  passed: number;
  total: number;
  /** A sentence for each case that failed: which one, and what was expected. */
  failures: string[];
  /** Names of those cases, where a case has one. */
  failed?: string[];
  /** Cases that are read otherwise than the suite has them, on purpose. */
  differences?: { name: string; why: string }[];
}

/** One case: its name, and a check that returns what is wrong, or undefined where all is well. */
export interface SuiteCase {
  name: string;
  check(): string | undefined | Promise<string | undefined>;
}

/** Path below the suites' folder; undefined where it does not exist. */
export function suitePath(...parts: string[]): string | undefined {
  const path = join(SUITES, ...parts);
  return existsSync(path) ? path : undefined;
}

/** A check that throws has failed: readers return what is wrong. */
export async function runCases(cases: readonly SuiteCase[]): Promise<SuiteOutcome> {
  const failures: string[] = [];
  const failed: string[] = [];
  for (const { name, check } of cases) {
    const fault = await faultOf(check);
    if (fault === undefined) continue;
    failures.push(`${name}: ${fault}`);
    failed.push(name);
  }
  return { passed: cases.length - failed.length, total: cases.length, failures, failed };
}

async function faultOf(check: SuiteCase['check']): Promise<string | undefined> {
  try {
    return await check();
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Undefined where they are equal as JSON; otherwise both, cut to what a terminal shows. */
export function differs(read: unknown, expected: unknown): string | undefined {
  const [a, b] = [JSON.stringify(read), JSON.stringify(expected)];
  return a === b ? undefined : `read ${cut(a)} instead of ${cut(b)}`;
}

function cut(text: string | undefined): string {
  return text === undefined || text.length <= 300 ? String(text) : `${text.slice(0, 299)}…`;
}
