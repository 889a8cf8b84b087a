/** Pairs of captions as two teams make them: other offsets, other cuts, other rates, a part of the talk. */
import type { PairSetting } from '../../support/generated-pair.ts';

export interface PairCase extends PairSetting {
  name: string;
}

const CUTS = {
  same: 'line by line',
  joined: 'some lines joined',
  own: 'lines of its own',
} as const;
const LATER = [0, 0.1, 0.4, 1, 2, 5];
const TALK = { count: 6000 };

export const CASES: readonly PairCase[] = [
  ...Object.entries(CUTS).flatMap(([cut, words], nth) =>
    LATER.map(
      (later): PairCase => ({
        ...TALK,
        name: `${words}, ${later} s later`,
        seed: 1000 + 10 * nth + later,
        cut: cut as keyof typeof CUTS,
        shift: () => later,
      }),
    ),
  ),
  {
    ...TALK,
    name: 'drifting from 1 s early to 5 s late',
    seed: 1100,
    cut: 'joined',
    shift: (time) => -1 + time / 400,
  },
  { ...TALK, name: 'at 24 frames for 25', seed: 1101, cut: 'same', shift: (time) => time / 24 },
  {
    ...TALK,
    name: 'one cut out after the middle',
    seed: 1102,
    cut: 'own',
    shift: (time) => (time > 1200 ? -4 : 0),
  },
  { ...TALK, name: 'half of the talk', seed: 1103, cut: 'own', until: 0.5, shift: () => 2 },
  {
    ...TALK,
    name: 'without a name, 2 s later',
    seed: 1104,
    cut: 'joined',
    names: 0,
    shift: () => 2,
  },
  { ...TALK, name: 'one beat, 3 s later', seed: 1105, cut: 'same', beat: 3.3, shift: () => 3 },
];
