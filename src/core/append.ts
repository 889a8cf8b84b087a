/** Puts `more` behind `list`. A spread of a list without a bound, `push(...more)`, overflows the stack. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
