/** What an import did, for a person at a terminal and for a program. */
import {
  formatProblem,
  isError,
  type Problem,
  type Severity,
  severityOf,
} from '../core/problem.ts';
import { alignColumns, count } from './columns.ts';
import { episodeBlock } from './episode-block.ts';
import type { EpisodeReport } from './import-run.ts';

const COLUMNS = ['episode', 'cues', 'turns', 'chapters', 'languages', 'timing', 'problems'];
/** So many episodes are told one by one; of more only the table and what needs a look. */
const FEW = 8;
/** What fits on one screen: rows of the table, and problems that each stand for all of their kind. */
const MOST_ROWS = 12;

/** Lines: the table; then a block an episode where they are few or `verbose` asks for it, else what needs attention. */
export function printImport(reports: readonly EpisodeReport[], verbose = false): string[] {
  if (reports.length === 0)
    return [
      'There are no episodes yet: make a folder with a transcript and an episode.yaml, or name files to import.',
    ];
  const isTold = verbose || reports.length <= FEW;
  return [
    ...table(isTold ? reports : reports.slice(0, MOST_ROWS)),
    ...(isTold ? reports.flatMap((report) => ['', ...episodeBlock(report)]) : attention(reports)),
  ];
}

function table(reports: readonly EpisodeReport[]): string[] {
  return alignColumns([COLUMNS, ...reports.map(tableRow)]);
}

function tableRow(report: EpisodeReport): string[] {
  const { id, cues, turns, chapters, languages, timing } = summaryOf(report);
  return [id, cues, turns, chapters, languages.join(' ') || '–', timing ?? '–', tally(report)].map(
    String,
  );
}

/** Errors and warnings as sentences; of repairs only how many there were. */
function attention(reports: readonly EpisodeReport[]): string[] {
  const problems = reports.flatMap((report) => report.problems);
  const repairs = problems.filter((problem) => severityOf(problem) === 'repair').length;
  const kept = reports.filter(({ outcome }) => outcome === 'kept');
  return [
    ...(reports.length <= MOST_ROWS
      ? []
      : [`… and ${count(reports.length - MOST_ROWS, 'episode')} more, told with --verbose.`]),
    ...oncePerKind(problems.filter((problem) => severityOf(problem) !== 'repair')),
    ...kept.slice(0, MOST_ROWS).map(keptSentence),
    totals(reports),
    ...(repairs === 0 ? [] : [`${count(repairs, 'repair')} told with --verbose.`]),
  ];
}

/** Errors first: the first of a kind as a sentence, and how many more there are. */
function oncePerKind(problems: readonly Problem[]): string[] {
  const kinds = new Map<Problem['code'], Problem[]>();
  for (const problem of problems) {
    const same = kinds.get(problem.code);
    if (same === undefined) kinds.set(problem.code, [problem]);
    else same.push(problem);
  }
  const told = [...kinds.values()].sort(
    ([a], [b]) => Number(isError(b as Problem)) - Number(isError(a as Problem)),
  );
  return told.map(([first, ...more]) => {
    const sentence = formatProblem(first as Problem);
    return more.length === 0
      ? sentence
      : `${sentence} (${more.length.toLocaleString('en')} more like it, told with --verbose.)`;
  });
}

function totals(reports: readonly EpisodeReport[]): string {
  const of = (outcome: EpisodeReport['outcome']) =>
    reports.filter((report) => report.outcome === outcome).length;
  const said = [
    [of('written'), 'written'],
    [of('unchanged'), 'unchanged'],
    [of('kept'), 'kept as they were'],
    [of('refused'), 'not imported'],
  ] as const;
  const parts = said.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  return `${count(reports.length, 'episode')}: ${parts.join(', ')}.`;
}

/** A line for each episode that was made anew, and what is at fault with those that could not be. */
export function printChanges(reports: readonly EpisodeReport[]): string[] {
  return reports.flatMap(({ id, folder, outcome, problems }) => {
    if (outcome === 'unchanged') return [];
    const [line, isTold] =
      outcome === 'written'
        ? [`${id} was imported.`, (problem: Problem) => severityOf(problem) === 'warning']
        : [`${folder} was not imported.`, isError];
    return [line, ...problems.filter(isTold).map(formatProblem)];
  });
}

function keptSentence({ folder, id }: EpisodeReport): string {
  return `${folder}: The episode “${id}” was kept as an earlier import left it.`;
}

/** One line of JSON: `{"episodes":[{"id":…,"cues":…,…}]}`. */
export function importJson(reports: readonly EpisodeReport[]): string {
  return JSON.stringify({
    episodes: reports.map((report) => ({
      ...summaryOf(report),
      ...(report.figures === undefined
        ? {}
        : {
            title: report.figures.title,
            duration: report.figures.duration,
            lastLine: report.figures.lastLine,
          }),
      tracks: report.figures?.tracks ?? [],
      ...(report.href === undefined ? {} : { href: report.href }),
      outcome: report.outcome,
      problems: report.problems.map((problem) => ({
        ...problem,
        severity: severityOf(problem),
        sentence: formatProblem(problem),
      })),
    })),
  });
}

export function hasErrors(reports: readonly EpisodeReport[]): boolean {
  return reports.some((report) => report.problems.some(isError));
}

/** Of the base track, which is the one a reader opens on. */
function summaryOf({ id, figures }: EpisodeReport) {
  const base = figures?.tracks[0];
  return {
    id,
    cues: base?.cues ?? 0,
    turns: base?.turns ?? 0,
    chapters: figures?.chapters ?? 0,
    languages: [...new Set(figures?.tracks.map((track) => track.lang))],
    timing: base?.timing ?? null,
  };
}

function tally({ problems, outcome }: EpisodeReport): string {
  const of = (severity: Severity) =>
    problems.filter((problem) => severityOf(problem) === severity).length;
  const parts = [
    count(of('error'), 'error'),
    count(of('warning'), 'warning'),
    count(of('repair'), 'repair'),
    outcome === 'kept' ? 'earlier one kept' : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'none';
}
