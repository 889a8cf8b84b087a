/** What `npm run fuzz` asks of a hundred thousand inputs, asked of a few thousand; how long they take is asked there. */
import { describe, expect, test } from 'vitest';
import { FUZZ_USAGE, readFuzzArguments } from './fuzz-arguments.ts';
import { createJudge, SLOW } from './judge.ts';
import { minimise } from './minimise.ts';
import { realFiles } from './real-files.ts';

const INPUTS = 4000;

describe('inputs that nobody wrote', () => {
  test('are read without fault', { timeout: 600_000 }, async () => {
    const judge = createJudge(6, await realFiles());
    const failures: string[] = [];
    const roles = new Set<string>();
    for (let index = 0; index < INPUTS; index += 1) {
      const { role, faults, origin } = await judge.judge(index);
      roles.add(role);
      for (const fault of faults)
        if (fault !== SLOW) failures.push(`#${index} ${role}, ${origin}: ${fault}`);
    }
    expect(failures).toEqual([]);
    // Inputs that no format recognises would prove nothing.
    expect(roles.size).toBeGreaterThan(15);
  });

  test('are the same for one seed, and others for another', async () => {
    const files = await realFiles();
    const inputs = (seed: number) =>
      [0, 1, 2, 3].map((index) => createJudge(seed, files).input(index));
    expect(inputs(3)).toEqual(inputs(3));
    expect(inputs(3)).not.toEqual(inputs(4));
  });
});

test('a failing input is made as small as it fails', async () => {
  const text = `${'line\n'.repeat(200)}<b x\n${'more\n'.repeat(100)}y>`;
  expect(await minimise(text, async (candidate) => /<.*>/s.test(candidate))).toBe('<>');
});

test.each([
  [['--seed', '7', '--inputs=20'], { seed: 7, from: 0, inputs: 20, json: false }],
  [['--json', '--from', '5'], { seed: 1, from: 5, inputs: 100_000, json: true }],
  [['--seed'], { fault: `--seed needs a number. ${FUZZ_USAGE}` }],
  [['--speed', '1'], { fault: `“--speed” is not known here. ${FUZZ_USAGE}` }],
])('%j', (words, wanted) => {
  expect(readFuzzArguments(words, 1)).toEqual(wanted);
});
