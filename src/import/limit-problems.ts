import type { Problem } from '../core/problem.ts';

/** Of one code in one episode: enough to see what is wrong, few enough to be read. */
const MOST_OF_A_CODE = 20;

/** The first of each code, the last of them telling how many more there are, and holding the words that those left out. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<Problem['code'], number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<Problem['code'], number>();
  return problems.flatMap((problem) => {
    const nth = (seen.get(problem.code) ?? 0) + 1;
    seen.set(problem.code, nth);
    if (nth > MOST_OF_A_CODE) return [];
    const more = (counts.get(problem.code) ?? 0) - MOST_OF_A_CODE;
    if (nth < MOST_OF_A_CODE || more <= 0) return [problem];
    const words = problems
      .filter(({ code }) => code === problem.code)
      .slice(MOST_OF_A_CODE - 1)
      .reduce((sum, one) => sum + (one.words ?? 0), 0);
    return [
      {
        ...problem,
        message: `${problem.message} There are ${more} more like it.`,
        more,
        ...(words === 0 ? {} : { words }),
      },
    ];
  });
}
