/**
 * Inputs rebuilt from what people reported, each imported as the command imports it. A fault is right where what was written down by
 * hand of it holds (`reported/*.json`), a control where it gives what it always gave, or what `controls-changed.json` says and why.
 * What nothing is known of fails; inputs of formats that are not read yet are named in `later.json` and not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Control,
  compareGiven,
  type Expectation,
  type Expectations,
  gatherExpectations,
  OPEN,
} from './reported-expected.ts';
import { importInput } from './reported-given.ts';
import { runCases, type Suite, suitePath } from './suite.ts';

const EXPECTED = join(import.meta.dirname, 'reported');

export const reported: Suite = {
  name: 'reported',
  async run() {
    const folder = suitePath('reported');
    if (folder === undefined) return 'missing';
    const inputs = (readJson(join(folder, 'index.json')) as { file: string }[]).map(
      ({ file }) => file,
    );
    const { expected, later, faults } = expectationsOf(folder, inputs);
    const cases = inputs
      .filter((input) => !later.has(input))
      .map((input) => ({
        name: input,
        check: () => checkInput(join(folder, input), expected.get(input)),
      }));
    const outcome = await runCases(cases);
    return { ...outcome, failures: [...faults, ...outcome.failures] };
  },
};

/** Inputs that are still read wrongly, and are known to be: `npm test` holds that no other is, and that each of these still is. */
export function openInputs(): string[] {
  return readJson(join(EXPECTED, OPEN)) as string[];
}

function expectationsOf(folder: string, inputs: readonly string[]): Expectations {
  const files = readdirSync(EXPECTED)
    .filter((file) => file.endsWith('.json') && file !== OPEN)
    .map((file): [string, Record<string, unknown>] => [
      file,
      readJson(join(EXPECTED, file)) as Record<string, unknown>,
    ]);
  const controls = readJson(join(folder, 'controls.json')) as Record<string, Control>;
  return gatherExpectations(Object.fromEntries(files), controls, inputs);
}

async function checkInput(
  path: string,
  wanted: readonly Expectation[] | undefined,
): Promise<string | undefined> {
  if (wanted === undefined) return 'no expectation';
  const given = await importInput(path);
  for (const one of wanted) {
    const fault = compareGiven(given, one);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
