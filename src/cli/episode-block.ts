/** One episode as the report tells it: what was found, what was put right, and what somebody should look at. */
import {
  formatProblem,
  isError,
  type Problem,
  type Severity,
  severityOf,
} from '../core/problem.ts';
import { formatTime } from '../core/time/time.ts';
import { alignColumns, count } from './columns.ts';
import type { EpisodeFigures, TrackFigures } from './episode-figures.ts';
import type { EpisodeReport } from './import-run.ts';
import { speakerLines } from './speaker-lines.ts';
import { oncePerKind } from './told-problems.ts';

const TIMING: Record<TrackFigures['timing'], string> = {
  authored: 'its own times',
  aligned: 'times of another text',
  estimated: 'estimated times',
};

/** Languages whose words no space parts: counted by spaces they would be a handful. */
const UNSPACED = /^(?:zh|yue|ja|th|lo|km|my|bo)\b/;

/** `isVerbose`: every problem, and not the first of each kind with a count. */
export function episodeBlock(report: EpisodeReport, isVerbose = false): string[] {
  const { id, folder, figures, outcome, problems } = report;
  return [
    figures === undefined || figures.title === id ? id : `${id}: ${figures.title}`,
    ...(figures === undefined
      ? []
      : [...found(figures), ...speakerLines(figures.speakers ?? [], isVerbose)]),
    ...(outcome === 'unchanged' ? ['  The sources are unchanged and were not read again.'] : []),
    ...(outcome === 'kept'
      ? [`  ${folder}: The episode “${id}” was kept as an earlier import left it.`]
      : []),
    ...told('refused', problems.filter(isError), isVerbose),
    ...told('repaired', ofSeverity(problems, 'repair'), isVerbose),
    ...told('doubtful', ofSeverity(problems, 'warning'), isVerbose),
  ];
}

function found({ tracks, chapters, duration, lastLine }: EpisodeFigures): string[] {
  const rows = tracks.map((track, index) => [
    track.id,
    count(track.cues, 'line'),
    UNSPACED.test(track.lang) ? '' : count(track.words, 'word'),
    timingOf(track),
    index === 0 ? '' : besideBase(track),
  ]);
  const of = duration === null ? '' : ` of ${formatTime(duration)}`;
  return [
    ...alignColumns(rows, '  '),
    `  ${count(chapters, 'chapter') || 'no chapters'}; last line at ${formatTime(lastLine)}${of}`,
  ];
}

function timingOf({ timing, timedCues, cues, machine }: TrackFigures): string {
  const words =
    timedCues === 0
      ? []
      : [timedCues === cues ? 'times of words' : `times of words in ${count(timedCues, 'line')}`];
  return [TIMING[timing], ...words, ...(machine ? ['translated by a machine'] : [])].join(', ');
}

/** How much of a text beside the base has its place there. */
function besideBase({ turns, attached, omissions }: TrackFigures): string {
  if (attached === null) return 'stands alone';
  const left = count(omissions, 'passage');
  return `${attached} of its ${count(turns, 'turn')} beside the base${left === '' ? '' : `, ${left} left out`}`;
}

function ofSeverity(problems: readonly Problem[], severity: Severity): Problem[] {
  return problems.filter((problem) => severityOf(problem) === severity);
}

function told(heading: string, problems: readonly Problem[], isVerbose: boolean): string[] {
  const sentences = isVerbose ? problems.map(formatProblem) : oncePerKind(problems);
  return sentences.map((sentence) => `  ${heading}: ${sentence}`);
}
