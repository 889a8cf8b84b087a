/** What is written is held to the contract more strictly than what is read: nothing of it may be passed over. */
import { isDeepStrictEqual } from 'node:util';

/** `value` as JSON, its fields in the contract's order. Throws, naming it, where it would be read as anything else than it is. */
export function strictText<T extends object>(
  name: string,
  value: T,
  read: (value: unknown) => { value: T } | { fault: string },
): string {
  const given: T = JSON.parse(JSON.stringify(value));
  const result = read(given);
  if ('fault' in result) throw new Error(`${name} cannot be written: ${result.fault}`);
  if (!isDeepStrictEqual(result.value, given))
    throw new Error(
      `${name} cannot be written: the contract does not know ${differenceOf(result.value, given)}.`,
    );
  return JSON.stringify(result.value);
}

/** The path of the first value that is not the same in both: `tracks.0.kind`. */
function differenceOf(read: unknown, given: unknown): string {
  const fields = Object.entries(given ?? {});
  for (const [name, value] of fields) {
    const other = (read as Record<string, unknown> | null)?.[name];
    if (isDeepStrictEqual(other, value)) continue;
    const isInside = typeof value === 'object' && typeof other === 'object';
    return isInside ? `${name}.${differenceOf(other, value)}` : name;
  }
  return 'all of it';
}
