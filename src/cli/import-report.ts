/** What an import did, for a person at a terminal and for a program. */
import { formatProblem, isError, severityOf } from '../core/problem.ts';
import type { FolderReport } from './import-library.ts';

const COLUMNS = [
  'episode',
  'cues',
  'turns',
  'chapters',
  'languages',
  'timing',
  'problems',
] as const;

/** Lines: the table, then each problem as a sentence. */
export function printImport(reports: readonly FolderReport[]): string[] {
  if (reports.length === 0)
    return ['There are no episodes yet: make a folder with a transcript and an episode.yaml.'];
  const rows = reports.map((report) => {
    const { id, cues, turns, chapters, languages, timing } = figuresOf(report);
    return [
      id,
      cues,
      turns,
      chapters,
      languages.join(' ') || '–',
      timing ?? '–',
      tally(report),
    ].map(String);
  });
  const problems = reports.flatMap((report) => [
    ...report.problems.map(formatProblem),
    ...(report.outcome === 'kept'
      ? [`${report.folder}: The episode “${report.id}” was kept as an earlier import left it.`]
      : []),
  ]);
  return [...alignColumns([[...COLUMNS], ...rows]), ...problems];
}

/** One line of JSON: `{"episodes":[{"id":…,"cues":…,…}]}`. */
export function importJson(reports: readonly FolderReport[]): string {
  return JSON.stringify({
    episodes: reports.map((report) => ({
      ...figuresOf(report),
      outcome: report.outcome,
      problems: report.problems.map((problem) => ({
        ...problem,
        severity: severityOf(problem),
        sentence: formatProblem(problem),
      })),
    })),
  });
}

export function hasErrors(reports: readonly FolderReport[]): boolean {
  return reports.some((report) => report.problems.some(isError));
}

/** Of the base track, which is the one a reader opens on. */
function figuresOf({ id, episode }: FolderReport) {
  const base = episode?.tracks[0];
  return {
    id,
    cues: base?.text.length ?? 0,
    turns: base?.turns.length ?? 0,
    chapters: episode?.chapters.length ?? 0,
    languages: [...new Set(episode?.tracks.map((track) => track.lang))],
    timing: base?.origin ?? null,
  };
}

function tally({ problems, outcome }: FolderReport): string {
  const errors = problems.filter(isError).length;
  const counts = [count(errors, 'error'), count(problems.length - errors, 'warning')];
  const kept = outcome === 'kept' ? 'earlier one kept' : '';
  return [...counts, kept].filter((part) => part !== '').join(', ') || 'none';
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_name, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
