import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { loadedOr } from '../../library/records/save-outcome.ts';
import type { LoadedEpisode } from '../reader/loaded-episode.ts';
import type { Services } from '../services/services.ts';

export async function loadEpisode(
  { catalog, shelf }: Services,
  id: string,
  signal?: AbortSignal,
): Promise<LoadedEpisode> {
  const [episode, progress, attachment, corrections] = await Promise.all([
    catalog.episode(id, signal),
    shelf.loadProgress(id),
    shelf.loadAttachment(id),
    shelf.loadCorrections(id),
  ]);
  // Its row has been read for it, and is asked for no sooner: a catalog that is in doubt is read again for one of the two.
  const look = await catalog.entry(id).catch((): LoadedEpisode['look'] => ({}));
  const kept = loadedOr(corrections, null);
  const opened = { episode, look, progress, attachment };
  if (kept === null) return { ...opened, corrected: episode, corrections };
  try {
    return { ...opened, corrected: await correct(episode, kept), corrections };
  } catch {
    // The text is shown as it was published, and it is said that more was made of it here.
    return { ...opened, corrected: episode, corrections: { kind: 'refused', why: 'unfetched' } };
  }
}

/** Most visits have nothing to correct, and load nothing for it. */
async function correct(episode: EpisodeFile, corrections: CorrectionsFile): Promise<EpisodeFile> {
  const { applyCorrections } = await import('../../corrections/apply-corrections.ts');
  return applyCorrections(episode, corrections).episode;
}
