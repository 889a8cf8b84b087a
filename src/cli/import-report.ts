/** What an import did, for a person at a terminal and for a program. */
import { compareAt } from '../core/at.ts';
import type { EpisodeFile, Track } from '../core/episode-file.ts';
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
  return [
    ...alignColumns([[...COLUMNS], ...rows]),
    ...reports.flatMap(({ id, episode }) => besideBase(id, episode)),
    ...problems,
  ];
}

/** A sentence for each text beside the base: how much of it has its place. */
function besideBase(id: string, episode: EpisodeFile | undefined): string[] {
  const [, ...others] = (episode?.tracks ?? []).map((track) => trackFigures(track, episode?.rows));
  return others.map(({ id: track, turns, attached, omissions }) =>
    attached === null
      ? `${id}: ${track} stands alone.`
      : `${id}: ${track} has ${attached} of its ${turns} turns beside the base, and leaves out ${count(omissions, 'passage') || 'nothing'}.`,
  );
}

/** `attached`: turns that start in a row of which the base has a part; null for a track without rows. */
function trackFigures(track: Track, rows: EpisodeFile['rows']) {
  const own = rows?.[track.id];
  const filled = own?.filter(([from, to]) => compareAt(from, to) < 0);
  const holds = ({ at }: Track['turns'][number]) =>
    filled?.some(([, , from, to]) => compareAt(from, at) <= 0 && compareAt(at, to) < 0);
  return {
    id: track.id,
    cues: track.text.length,
    turns: track.turns.length,
    attached: own === undefined ? null : track.turns.filter(holds).length,
    omissions: own?.filter(([, , from, to]) => compareAt(from, to) === 0).length ?? 0,
  };
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
    tracks: episode?.tracks.map((track) => trackFigures(track, episode.rows)) ?? [],
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
