import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Media } from '../../core/contract/episode-file.ts';
import type { Progress } from '../../library/records/record-kinds.ts';

/** What the page of an episode needs: the episode, and what this browser remembers of it. */
export interface LoadedEpisode {
  episode: EpisodeFile;
  /** The same with the stored corrections put in. */
  corrected: EpisodeFile;
  corrections: CorrectionsFile | null;
  progress: Progress | null;
  attachment: Media | null;
}
