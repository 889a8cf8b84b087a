/** Files that lie beside talks and are none: a list of things to do, settings, a chat. They are told, and are no failed episodes. */
import { formatProblem, isError, type ProblemCode } from '../core/problem.ts';
import { partOf, suffixOf } from '../formats/suffixes.ts';
import type { SourceGroup } from '../import/receive/source-group.ts';
import { readSourceName } from '../import/receive/source-name.ts';
import type { EpisodeReport } from './import-run.ts';

export interface Strays {
  /** Of whatever was meant to be an episode. */
  reports: EpisodeReport[];
  /** A sentence each for the first of the others, and one for all further ones. */
  notes: string[];
}

/** Of these a file is that was never a transcript; a broken one has other faults. */
const NO_TALK: ReadonlySet<ProblemCode> = new Set([
  'source-unrecognised',
  'source-empty',
  'json-shape',
  'xml-shape',
  'html-page',
  'live-chat',
  'no-transcript',
]);
const TOLD = 3;

/** `groups`: as they were found, one for each report. */
export function partStrays(
  reports: readonly EpisodeReport[],
  groups: readonly SourceGroup[],
): Strays {
  const withTalk = new Set(
    groups
      .filter((_, index) => reports[index]?.outcome !== 'refused')
      .flatMap(({ files }) => files.map(({ folder }) => folder)),
  );
  const isStray = (report: EpisodeReport, index: number) => {
    const group = groups[index];
    return (
      report.outcome === 'refused' &&
      report.problems.every(({ code }) => NO_TALK.has(code)) &&
      group !== undefined &&
      group.manifest === undefined &&
      group.files.every(
        ({ name, folder, isNamed }) =>
          isNamed !== true && withTalk.has(folder) && !isMeantForOne(name),
      )
    );
  };
  const strays = reports.filter(isStray);
  return {
    reports: reports.filter((report, index) => !isStray(report, index)),
    notes: [
      ...strays.slice(0, TOLD).map(sentenceOf),
      ...(strays.length > TOLD
        ? [`${strays.length - TOLD} more files beside talks are none and were left out.`]
        : []),
    ],
  };
}

/** Captions, and whatever bears the id of a video, are of a talk by their name. */
function isMeantForOne(name: string): boolean {
  return partOf(suffixOf(name)) === 'captions' || readSourceName(name).video !== undefined;
}

function sentenceOf({ problems, folder }: EpisodeReport): string {
  const told = problems.find(({ code }) => code === 'live-chat') ?? problems.find(isError);
  const sentence = told === undefined ? `${folder} holds no talk.` : formatProblem(told);
  return told?.code === 'live-chat'
    ? sentence
    : `${sentence} It lies beside a talk and was left out.`;
}
