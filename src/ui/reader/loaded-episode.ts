import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Media } from '../../core/contract/episode-file.ts';
import type { Progress } from '../../library/records/record-kinds.ts';
import type { LoadOutcome } from '../../library/records/save-outcome.ts';

/** What the page of an episode needs: the episode, and what this browser remembers of it. */
export interface LoadedEpisode {
  episode: EpisodeFile;
  /** What it looks like, as its row of the catalog says it. */
  look: Pick<CatalogEntry, 'artwork' | 'picture'>;
  /** The same with the stored corrections put in. */
  corrected: EpisodeFile;
  /** Those that are stored, or why they could not be read. */
  corrections: LoadOutcome<CorrectionsFile | null>;
  /** The recording that was attached, or why that is not known. */
  attachment: LoadOutcome<Media | null>;
  progress: Progress | null;
}
