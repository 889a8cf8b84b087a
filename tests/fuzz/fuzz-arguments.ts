/** What `npm run fuzz` was asked to do, or the sentence that says how to ask. */
export interface FuzzArguments {
  seed: number;
  /** Index of the first input, and their number: what failed once can be asked for alone. */
  from: number;
  inputs: number;
  json: boolean;
}

export const FUZZ_USAGE = 'Usage: npm run fuzz -- [--seed N] [--from N] [--inputs N] [--json]';

/** `seed`: where none is asked for. */
export function readFuzzArguments(
  words: readonly string[],
  seed: number,
): FuzzArguments | { fault: string } {
  const wanted: FuzzArguments = { seed, from: 0, inputs: 100_000, json: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [flag, inline] = word.split('=') as [string, string | undefined];
    if (word === '--json') wanted.json = true;
    else if (flag === '--seed' || flag === '--from' || flag === '--inputs') {
      const value = inline ?? words[++index] ?? '';
      if (!/^\d{1,9}$/.test(value)) return { fault: `${flag} needs a number. ${FUZZ_USAGE}` };
      wanted[flag.slice(2) as 'seed' | 'from' | 'inputs'] = Number(value);
    } else return { fault: `“${word}” is not known here. ${FUZZ_USAGE}` };
  }
  return wanted;
}
