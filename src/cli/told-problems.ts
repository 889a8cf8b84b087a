/** Problems as a person is told them: each kind once, the first of it as a sentence and how many more there are. */
import { formatProblem, isError, type Problem } from '../core/problem.ts';

/** The first of each kind in a sentence of its own; kinds that are errors before all others. */
export function oncePerKind(problems: readonly Problem[]): string[] {
  const kinds = new Map<Problem['code'], { first: Problem; others: number }>();
  for (const problem of problems) {
    const { more = 0 } = problem;
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, { first: problem, others: more });
    else kind.others += 1 + more;
  }
  return [...kinds.values()]
    .sort((a, b) => Number(isError(b.first)) - Number(isError(a.first)))
    .map(({ first, others }) =>
      others === 0
        ? formatProblem(first)
        : `${formatProblem(first)} (${others.toLocaleString('en')} more like it, told with --verbose.)`,
    );
}

/** So many lines of one sort, and how many more there would be: `what` names them, `sentences`. */
export function firstOf(lines: readonly string[], most: number, what: string): string[] {
  if (lines.length <= most) return [...lines];
  const more = (lines.length - most).toLocaleString('en');
  return [...lines.slice(0, most), `… and ${more} more ${what}, told with --verbose.`];
}
