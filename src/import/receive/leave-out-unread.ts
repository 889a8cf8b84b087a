/** What cannot be read keeps nothing out: it is left out with a sentence as long as a text of the talk is left. */
import { append } from '../../core/append.ts';
import { adviseOn, isError, type Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { leaveOutNotes } from './leave-out-notes.ts';
import { leaveOutTwins, type Sorted, twinLeftOut, twinOfPlain } from './leave-out-twins.ts';
import type { ReadSource, UnreadSource } from './read-source.ts';

/**
 * Of all files of an episode, in their order, those it is made of. Where none of them holds a text all that was read is
 * given, and errors stay errors: what is missing may stand in a file that cannot be read.
 */
export function leaveOutUnread(results: readonly (ReadSource | UnreadSource)[]): Sorted {
  const read = results.filter((result) => 'document' in result);
  const sound = read.filter(({ document }) => !document.problems.some(isError));
  if (!sound.some(({ document }) => document.texts.length > 0)) {
    const { sources, problems } = leaveOutTwins(read);
    return { sources, problems: [...results.flatMap(problemsOf), ...problems] };
  }
  const { sources: said, problems: notes } = leaveOutNotes(sound);
  const { sources, problems: twins } = leaveOutTwins(said);
  const problems: Problem[] = [];
  for (const result of results)
    append(problems, [twinOf(result, sources) ?? problemsOf(result).map(asLeftOut)].flat());
  append(problems, notes);
  append(problems, twins);
  return { sources, problems };
}

function problemsOf(result: ReadSource | UnreadSource): readonly Problem[] {
  return 'document' in result ? result.document.problems : [result.problem];
}

function twinOf(
  result: ReadSource | UnreadSource,
  sources: readonly ReadSource[],
): Problem | undefined {
  if ('document' in result || result.plain === undefined) return undefined;
  const twin = twinOfPlain(result.plain, sources);
  if (twin === undefined) return undefined;
  return twinLeftOut(result.problem.source ?? '', countWords(result.plain.text), twin);
}

function asLeftOut(problem: Problem): Problem {
  return isError(problem)
    ? { ...problem, code: 'source-left-out', message: adviseOn(problem) }
    : problem;
}
