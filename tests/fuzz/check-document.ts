/** What holds of every document, whatever it was read from. A sentence for each rule that is broken. */
import { type At, compareAt } from '../../src/core/contract/at.ts';
import { PROBLEM_KINDS, type Problem } from '../../src/core/problem.ts';
import type { SourceDocument, SourceText } from '../../src/formats/source-document.ts';

/** A sentence with two quotations of 80 characters. */
const LONGEST_MESSAGE = 400;

/** An episode says what its tracks say, and one that somebody has changed may have emptied a cue: others refer to its place. */
const MAY_BE_EMPTY = new Set(['cuelight-episode']);

export function checkDocument(document: SourceDocument, text: string, role: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).length;
  const { duration, chapters, texts, problems, pairs = [] } = document;
  return [
    ...checkTime('the length', duration),
    ...chapters.flatMap((chapter) => [
      ...checkTime('the start of a chapter', chapter.startTime),
      ...checkTime('the end of a chapter', chapter.endTime),
      ...checkLine('a chapter', chapter.line, lines),
    ]),
    ...texts.flatMap((one) => checkText(one, lines)),
    ...(MAY_BE_EMPTY.has(role) ? [] : texts.flatMap(checkFilled)),
    ...problems.flatMap((problem) => checkProblem(problem, lines)),
    ...pairs.flatMap(({ texts: both }) =>
      both.every((index) => texts[index] !== undefined) ? [] : ['a pair is of no text'],
    ),
  ];
}

function checkText({ cues, turns, headings = [], emphasis = [] }: SourceText, lines: number) {
  const place = (name: string, { at }: { at: At }) => {
    const cue = cues[at[0]];
    return cue !== undefined && at[1] >= 0 && at[1] <= cue.text.length
      ? []
      : [`a ${name} stands outside the text`];
  };
  return [
    ...(cues.length === 0 ? ['a text has no cues'] : []),
    ...cues.flatMap((cue) => [
      ...checkCueTime('the start of a cue', cue.startTime),
      ...checkCueTime('the end of a cue', cue.endTime),
      ...checkLine('a cue', cue.line, lines),
      ...(cue.words ?? []).flatMap(([char, time], index, all) => {
        const before = all[index - 1]?.[0] ?? -1;
        const isInside = Number.isInteger(char) && char >= 0 && char < cue.text.length;
        return [
          ...checkCueTime('the start of a word', time),
          ...(isInside ? [] : ['a word stands outside its cue']),
          ...(char > before ? [] : ['the words of a cue do not ascend']),
        ];
      }),
    ]),
    ...turns.flatMap((turn) => place('turn', turn)),
    ...turns.flatMap(({ at }, index) =>
      index > 0 && compareAt((turns[index - 1] as { at: At }).at, at) >= 0
        ? ['the turns do not ascend']
        : [],
    ),
    ...headings.flatMap((heading) => place('heading', heading)),
    ...emphasis.flatMap(([cue, from, to]) =>
      from >= 0 && from < to && to <= (cues[cue]?.text.length ?? -1)
        ? []
        : ['an emphasis stands outside its cue'],
    ),
  ];
}

function checkFilled({ cues }: SourceText): string[] {
  return cues.some(({ text }) => text.trim() === '') ? ['a cue has no words'] : [];
}

/** What an episode says of a cue may be of before its recording. */
function checkCueTime(what: string, time: number | null | undefined): string[] {
  return checkTime(what, time == null ? time : Math.abs(time));
}

/** Seconds; absent and null are no times. */
function checkTime(what: string, time: number | null | undefined): string[] {
  return time === undefined || time === null || (Number.isFinite(time) && time >= 0)
    ? []
    : [`${what} is no time`];
}

function checkLine(what: string, line: number, lines: number): string[] {
  return Number.isInteger(line) && line >= 1 && line <= lines
    ? []
    : [`the line of ${what} is not in the file`];
}

function checkProblem({ code, message, line, words }: Problem, lines: number): string[] {
  const place = `the problem ${code}`;
  return [
    ...(code in PROBLEM_KINDS ? [] : [`${place} is not in the table`]),
    ...(message === '' || /[\r\n]/.test(message) ? [`${place} is no sentence`] : []),
    ...(message.length > LONGEST_MESSAGE ? [`${place} says too much`] : []),
    ...(line === undefined ? [] : checkLine(place, line, lines)),
    ...(words === undefined || (Number.isInteger(words) && words >= 0)
      ? []
      : [`${place} counts no words`]),
  ];
}
