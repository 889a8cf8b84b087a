/** One text of a document to a track: starts that ascend, turns that hold the whole text, paragraphs. */
import { type At, compareAt } from '../core/at.ts';
import type { Track } from '../core/episode-file.ts';
import { groupParagraphs } from '../core/paragraph.ts';
import type { Problem } from '../core/problem.ts';
import { formatTime } from '../core/time.ts';
import type { SourceText } from '../formats/source-document.ts';
import { orderStamps } from './order-stamps.ts';
import { spreadStarts } from './spread-starts.ts';

interface TrackSetting {
  lang: string;
  /** Seconds; null where it is not known. */
  duration: number | null;
  /** Seconds, ascending. */
  chapterTimes: readonly number[];
  source: string;
}

export function buildTrack(
  source: SourceText,
  setting: TrackSetting,
): { track: Track; problems: Problem[] } {
  const { cues } = source;
  const { stamps, misplaced } = orderStamps(cues.map((cue) => cue.startTime));
  const problems = misplaced.map((index): Problem => {
    const cue = cues[index] as SourceText['cues'][number];
    return {
      code: 'time-backwards',
      message: `The time ${formatTime(cue.startTime ?? 0)} does not fit between those before and after it.`,
      source: setting.source,
      line: cue.line,
    };
  });
  const last = stamps.at(-1) ?? 0;
  const text = cues.map((cue) => cue.text);
  const start = spreadStarts(
    stamps,
    text.map((cue) => cue.length),
    Math.max(setting.duration ?? 0, last + (source.resolution ?? 1)),
  );
  const turns = wholeTurns(source.turns.map((turn) => turn.at));
  const track: Track = {
    id: `${setting.lang}-${source.kind}`,
    lang: setting.lang,
    kind: source.kind,
    origin: 'authored',
    ...(source.resolution === undefined ? {} : { resolution: source.resolution }),
    text,
    start,
    turns: turns.map((at) => ({ at, person: null })),
    paragraphs: groupParagraphs({ text, start, turns, chapterTimes: setting.chapterTimes }),
  };
  return { track, problems };
}

/** The words before the first mark are somebody's as well. */
function wholeTurns(marked: readonly At[]): At[] {
  const first = marked[0];
  return first !== undefined && compareAt(first, [0, 0]) === 0 ? [...marked] : [[0, 0], ...marked];
}
