/** What an episode is in numbers: what reports say of it, long after it has been written and forgotten. */
import { compareAt } from '../core/contract/at.ts';
import type { EpisodeFile, Track } from '../core/contract/episode-file.ts';
import { countWords } from '../core/text/word.ts';
import type { SpeakerFigures } from '../import/talk/people/name-audit.ts';

export interface TrackFigures {
  id: string;
  lang: string;
  kind: Track['kind'];
  /** A machine translated it. */
  machine: boolean;
  timing: Track['origin'];
  cues: number;
  turns: number;
  /** As white space parts them. */
  words: number;
  /** Cues whose words have times of their own. */
  timedCues: number;
  /** Turns that start beside words of the base; null for a track without rows. */
  attached: number | null;
  /** Passages of the base it has nothing for. */
  omissions: number;
}

export interface EpisodeFigures {
  title: string;
  chapters: number;
  /** Seconds; null where nobody knows. */
  duration: number | null;
  /** Seconds: where the base's last line starts. */
  lastLine: number;
  /** The base first. */
  tracks: TrackFigures[];
  /** Who speaks in the base, and by what that is known. */
  speakers: SpeakerFigures[];
}

export function figuresOf(
  episode: EpisodeFile,
  speakers: readonly SpeakerFigures[] = [],
): EpisodeFigures {
  return {
    title: Object.values(episode.title)[0] ?? '',
    chapters: episode.chapters.length,
    duration: episode.duration,
    lastLine: episode.tracks[0]?.start.at(-1) ?? 0,
    tracks: episode.tracks.map((track) => trackFigures(track, episode.rows)),
    speakers: [...speakers],
  };
}

function trackFigures(track: Track, rows: EpisodeFile['rows']): TrackFigures {
  const own = rows?.[track.id];
  const filled = own?.filter(([from, to]) => compareAt(from, to) < 0);
  const holds = ({ at }: Track['turns'][number]) =>
    filled?.some(([, , from, to]) => compareAt(from, at) <= 0 && compareAt(at, to) < 0);
  return {
    id: track.id,
    lang: track.lang,
    kind: track.kind,
    machine: track.machine === true,
    timing: track.origin,
    cues: track.text.length,
    turns: track.turns.length,
    words: track.text.reduce((sum, text) => sum + countWords(text), 0),
    timedCues: track.words?.filter((words) => words !== 0).length ?? 0,
    attached: own === undefined ? null : track.turns.filter(holds).length,
    omissions: own?.filter(([, , from, to]) => compareAt(from, to) === 0).length ?? 0,
  };
}
