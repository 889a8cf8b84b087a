/**
 * A value that wanders along a line, as far as it has been observed: the most likely course and how unsure it is. Its steps
 * are independent, so two passes that each carry one estimate along (a Kalman smoother) see all there is.
 */
export interface Observation {
  /** One of the nodes. */
  at: number;
  value: number;
  /** Standard deviation of the observation. */
  sd: number;
}

export interface Course {
  /** One a node. */
  mean: Float64Array;
  /** Infinite everywhere where nothing was observed. */
  variance: Float64Array;
}

/** What is known of one node: infinite variance for nothing. */
interface Belief {
  mean: number;
  variance: number;
}

const NOTHING: Belief = { mean: 0, variance: Infinity };

/** `nodes` ascend; between two the value wanders by `drift` · √distance (standard deviation). */
export function walkCourse(
  nodes: readonly number[],
  observations: readonly Observation[],
  drift: number,
): Course {
  const seen = new Map<number, Belief>();
  for (const { at, value, sd } of observations)
    seen.set(at, combine(seen.get(at) ?? NOTHING, { mean: value, variance: sd ** 2 }));
  const before = pass(nodes, seen, drift);
  const after = pass(nodes.toReversed(), seen, drift).reverse();
  const beliefs = nodes.map((node, index) =>
    combine(combine(before[index] as Belief, after[index] as Belief), seen.get(node) ?? NOTHING),
  );
  return {
    mean: Float64Array.from(beliefs, ({ mean }) => mean),
    variance: Float64Array.from(beliefs, ({ variance }) => variance),
  };
}

/** What is known of each node from the nodes before it. */
function pass(
  nodes: readonly number[],
  seen: ReadonlyMap<number, Belief>,
  drift: number,
): Belief[] {
  let belief = NOTHING;
  let last = nodes[0] ?? 0;
  return nodes.map((node) => {
    const arriving = {
      mean: belief.mean,
      variance: belief.variance + drift ** 2 * Math.abs(node - last),
    };
    belief = combine(arriving, seen.get(node) ?? NOTHING);
    last = node;
    return arriving;
  });
}

function combine(a: Belief, b: Belief): Belief {
  if (a.variance === Infinity) return b;
  if (b.variance === Infinity) return a;
  const share = a.variance / (a.variance + b.variance);
  return {
    mean: a.mean + share * (b.mean - a.mean),
    variance: a.variance * (1 - share),
  };
}
