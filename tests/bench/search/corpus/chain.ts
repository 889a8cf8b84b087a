/** A Markov chain of order one: what follows a state is what followed it somewhere in the real texts. */
export interface Chain {
  /** The states, in no order that means anything. */
  states: readonly string[];
  /** How often each stands in the real texts. */
  counts: Uint32Array;
  /** The next state; `random` in [0, 1). A state that was only ever last goes on at the beginning. */
  next(state: number, random: number): number;
}

/** `sequence` is cyclic: the last is followed by the first, so that no walk ever ends. */
export function createChain(sequence: readonly string[]): Chain {
  const ids = new Map<string, number>();
  const path = Uint32Array.from(sequence, (state) => {
    const id = ids.get(state) ?? ids.size;
    ids.set(state, id);
    return id;
  });
  const counts = new Uint32Array(ids.size);
  for (const id of path) counts[id] = (counts[id] as number) + 1;
  const starts = new Uint32Array(ids.size + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] as number) + count;
  const followers = new Uint32Array(path.length);
  const filled = starts.slice();
  for (const [at, id] of path.entries()) {
    followers[filled[id] as number] = path[(at + 1) % path.length] as number;
    filled[id] = (filled[id] as number) + 1;
  }
  return {
    states: [...ids.keys()],
    counts,
    next(state, random) {
      const from = starts[state] as number;
      const choice = from + Math.floor(random * ((starts[state + 1] as number) - from));
      return followers[choice] as number;
    },
  };
}
