import type { Dice } from './dice.ts';
import { TOKENS } from './tokens.ts';

/** A field in so many is changed, if luck has it: most of the file stays what it was. */
const SHARES = [0.002, 0.02, 0.2];

/** JSON that is still JSON, with other values, without some fields, with entries twice; any other text as it is. */
export function changeValues(text: string, dice: Dice): string {
  const share = dice.pick(SHARES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return JSON.stringify(changed(value, dice, share), null, dice.pick([0, 2])) ?? 'null';
}

function changed(value: unknown, dice: Dice, share: number): unknown {
  if (dice.chance(share)) return otherValue(value, dice);
  if (Array.isArray(value))
    return value.flatMap((entry) => {
      if (dice.chance(share)) return dice.pick([[], [entry, entry], [null, entry]]);
      return [changed(entry, dice, share)];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      dice.chance(share) ? [] : [[name, changed(field, dice, share)]],
    ),
  );
}

const ODD: readonly unknown[] = [
  ...[null, true, false, '', ' ', 'word', 'NaN', '12.5', '0:12', [], {}, [[]], [null], { text: 1 }],
  ...[0, -1, 0.1, -0.001, 1e9, 1e300, Number.MAX_SAFE_INTEGER, 4294967296, 1.0005],
];

function otherValue(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number' && dice.chance(0.5)) return value * dice.pick([-1, 0.001, 1000]);
  if (typeof value === 'string' && dice.chance(0.5)) return value + dice.pick(TOKENS);
  return dice.pick(ODD);
}
