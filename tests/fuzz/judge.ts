/** What is asked of one input: to be read without fault and in time. */
import { checkImport, checkReading, type Reading } from './check-reading.ts';
import { diceFor } from './dice.ts';
import { type FuzzInput, inputAt } from './inputs.ts';
import { timeOf } from './own-time.ts';
import type { RealFiles } from './real-files.ts';

export interface Judged {
  index: number;
  origin: string;
  size: number;
  role: string;
  /** Each once; slowness is one. */
  faults: string[];
  /** That the reading worked (`own-time.ts`). */
  milliseconds: number;
}

/** One input in so many goes through the whole import, some beside another or with a manifest gone wrong. */
const IMPORTED = 25;

export interface Judge {
  judge(index: number): Promise<Judged>;
  input(index: number): FuzzInput;
  /** The same question of other bytes but for slowness, for whoever makes an input smaller. */
  faultsOf(index: number, bytes: Uint8Array): Promise<string[]>;
}

export function createJudge(seed: number, files: RealFiles): Judge {
  const input = (index: number) => inputAt(seed, index, files);

  const imported = async (index: number, bytes: Uint8Array): Promise<Reading | undefined> => {
    const dice = diceFor(seed + 1, index);
    if (dice.below(IMPORTED) > 0) return undefined;
    const sources = dice.chance(0.3) ? [bytes, input(index + 1).bytes] : [bytes];
    if (dice.chance(0.1)) return checkImport(bytes, [input(index + 1).bytes]);
    if (dice.chance(0.2)) return checkImport(undefined, sources);
    const manifest = `id: fuzz\ntitle: Fuzz\n${dice.chance(0.5) ? 'language: en\n' : ''}${dice.chance(0.5) ? 'duration: 10:00\n' : ''}`;
    return checkImport(new TextEncoder().encode(manifest), sources);
  };

  const faultsOf = async (index: number, bytes: Uint8Array) => [
    ...(await checkReading(bytes)).faults,
    ...((await imported(index, bytes))?.faults ?? []),
  ];

  return {
    input,
    faultsOf,
    async judge(index) {
      const { origin, bytes } = input(index);
      const isLate = (milliseconds: number) => isSlow(bytes.length, milliseconds);
      const { result: reading, milliseconds } = await timeOf(
        (tries) => checkReading(withLineEnds(bytes, tries)),
        isLate,
      );
      const faults = [...reading.faults, ...((await imported(index, bytes))?.faults ?? [])];
      if (isLate(milliseconds)) faults.push(SLOW);
      const { role } = reading;
      const size = bytes.length;
      return { index, origin, size, role, faults: [...new Set(faults)], milliseconds };
    },
  };
}

/** What was read before is known to some readers (`last-texts.ts`): whatever is read again is a little longer. */
function withLineEnds(bytes: Uint8Array, count: number): Uint8Array {
  return count === 0 ? bytes : Uint8Array.from([...bytes, ...Array(count).fill(0x0a)]);
}

/** Bytes that 100 ms are given for; no less is given for fewer. */
const BYTES = 100_000;
const LIMIT_MS = 100;

/** One fault of one reader is one sort, and is shown once. */
export function sortOf(fault: string, role: string): string {
  return `${role}: ${fault}`;
}

export const SLOW = 'takes more than 100 ms for 100 kB';

function isSlow(size: number, milliseconds: number): boolean {
  return milliseconds > LIMIT_MS * Math.max(1, size / BYTES);
}
