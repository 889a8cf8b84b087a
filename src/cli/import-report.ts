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
import { speakerTotals } from './speaker-lines.ts';
import { firstOf, oncePerKind } from './told-problems.ts';

const COLUMNS = ['episode', 'cues', 'turns', 'chapters', 'languages', 'timing', 'problems'];
/** So many episodes are told one by one; of more only the table and what needs a look. */
const FEW = 8;
/** What fits on one screen: rows of the table, and problems that each stand for all of their kind. */
const MOST_ROWS = 12;
const MOST_KINDS = 8;

/** Lines: the table; then a block an episode where they are few or `verbose` asks for it, else what needs attention. */
export function printImport(reports: readonly EpisodeReport[], verbose = false): string[] {
  if (reports.length === 0)
    return [
      'There are no episodes yet: make a folder with a transcript and an episode.yaml, or name files to import.',
    ];
  const isTold = verbose || reports.length <= FEW;
  return [
    ...table(isTold ? reports : reports.slice(0, MOST_ROWS)),
    ...(isTold
      ? reports.flatMap((report) => ['', ...episodeBlock(report, verbose)])
      : [...moreEpisodes(reports.length - MOST_ROWS), ...attention(reports)]),
  ];
}

function moreEpisodes(more: number): string[] {
  return more > 0 ? [`… and ${count(more, 'more episode')}, told with --verbose.`] : [];
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
  const repairs = numberOf(problems, 'repair');
  const kept = reports.filter(({ outcome }) => outcome === 'kept');
  return [
    ...firstOf(
      oncePerKind(problems.filter((problem) => severityOf(problem) !== 'repair')),
      MOST_KINDS,
      'kinds of problems',
    ),
    ...firstOf(kept.map(keptSentence), FEW, 'that were kept'),
    ...speakerTotals(reports.map(({ figures }) => figures?.speakers ?? [])),
    totals(reports),
    ...(repairs === 0 ? [] : [`${count(repairs, 'repair')} told with --verbose.`]),
  ];
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
  const parts = said.flatMap(([number, what]) =>
    number === 0 ? [] : [`${number.toLocaleString('en')} ${what}`],
  );
  return `${count(reports.length, 'episode')}: ${parts.join(', ')}.`;
}

/**
 * A line for each episode that was made anew, and what is at fault with those that could not be; of many what needs attention, as
 * after the first import.
 */
export function printChanges(reports: readonly EpisodeReport[]): string[] {
  const changed = reports.filter(({ outcome }) => outcome !== 'unchanged');
  if (changed.length > FEW) return attention(changed);
  return changed.flatMap(({ id, folder, outcome, problems }) => {
    const [line, isTold] =
      outcome === 'written'
        ? [`${id} was imported.`, (problem: Problem) => severityOf(problem) === 'warning']
        : [`${folder} was not imported.`, isError];
    return [line, ...oncePerKind(problems.filter(isTold))];
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
      speakers: report.figures?.speakers ?? [],
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
  const parts = [
    count(numberOf(problems, 'error'), 'error'),
    count(numberOf(problems, 'warning'), 'warning'),
    count(numberOf(problems, 'repair'), 'repair'),
    outcome === 'kept' ? 'earlier one kept' : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'none';
}

/** Those that are not listed among them. */
function numberOf(problems: readonly Problem[], severity: Severity): number {
  return problems
    .filter((problem) => severityOf(problem) === severity)
    .reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}
