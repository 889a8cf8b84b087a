/** From `data/sources` to `data/library`: every folder imported, every sound episode written, none lost. */
import { type CatalogEntry, catalogEntry } from '../core/catalog-file.ts';
import type { EpisodeFile } from '../core/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { readEpisode } from '../core/read-episode.ts';
import { type ImportedEpisode, importEpisode } from '../import/import-episode.ts';
import { createSegmentBuilder } from '../search/index/segment-builder.ts';
import { type EarlierEpisode, findEarlierEpisodes } from './earlier-episodes.ts';
import { writeCatalog, writeEpisode, writeSearchIndex } from './library-folder.ts';
import { listSourceFolders, receiveFolder } from './source-folders.ts';

export interface FolderReport {
  /** Name of the source folder. */
  folder: string;
  id: string;
  /** Written anew, kept as an earlier import left it, or not in the library. */
  outcome: 'written' | 'kept' | 'refused';
  /** What now stands in the library; undefined where nothing does. */
  episode?: EpisodeFile;
  problems: Problem[];
}

/** Throws where `sources` cannot be listed or the library cannot be written. */
export async function importLibrary(sources: string, to: string): Promise<FolderReport[]> {
  const folders = await listSourceFolders(sources);
  const reports: FolderReport[] = [];
  const entries: CatalogEntry[] = [];
  for (const folder of folders) {
    const imported = importEpisode(await receiveFolder(sources, folder));
    const report = reportOf(folder, imported, reports);
    reports.push(report);
    if (report.episode !== undefined) entries.push(await writeEpisode(to, report.episode));
  }
  if (reports.some((report) => report.outcome === 'refused'))
    entries.push(...keepEarlier(reports, await findEarlierEpisodes(to)));
  const ordered = newestFirst(entries);
  await writeSearchIndex(to, [indexOf(ordered, reports)]);
  await writeCatalog(to, ordered);
  return reports;
}

/** One segment, in the catalog's order: the same bytes for the same episodes. */
function indexOf(entries: readonly CatalogEntry[], reports: readonly FolderReport[]): Uint8Array {
  const episodes = new Map(reports.map(({ id, episode }) => [id, episode]));
  const builder = createSegmentBuilder();
  for (const { id, sha256 } of entries) {
    const episode = episodes.get(id);
    if (episode !== undefined) builder.add(episode, sha256);
  }
  return builder.finish();
}

function reportOf(
  folder: string,
  imported: ImportedEpisode,
  before: readonly FolderReport[],
): FolderReport {
  const { episode, problems } = imported;
  const id = episode?.id ?? imported.claimedId ?? folder;
  const refused = { folder, id, outcome: 'refused' as const };
  if (episode === undefined) return { ...refused, problems };
  const twin = before.find((report) => report.episode?.id === id);
  if (twin !== undefined) {
    const duplicate: Problem = {
      code: 'id-duplicate',
      message: `The id “${id}” is taken by the episode in ${twin.folder}.`,
      source: `${folder}/episode.yaml`,
      ...(imported.idLine === undefined ? {} : { line: imported.idLine }),
    };
    return { ...refused, problems: [...problems, duplicate] };
  }
  const read = readEpisode(episode);
  // The pipeline makes sound episodes; were it ever not to, the fault is ours and must not reach a reader.
  if ('fault' in read) throw new Error(`${folder}: ${read.fault}`);
  return { folder, id, outcome: 'written', episode: read.episode, problems };
}

/** Rows of refused folders whose episode an earlier import wrote; their reports are completed. */
function keepEarlier(
  reports: readonly FolderReport[],
  earlier: readonly EarlierEpisode[],
): CatalogEntry[] {
  const taken = new Set(reports.flatMap((report) => report.episode?.id ?? []));
  return reports.flatMap((report) => {
    if (report.outcome !== 'refused') return [];
    const kept = earlier.find(
      ({ episode, folder }) =>
        !taken.has(episode.id) && (folder === report.folder || episode.id === report.id),
    );
    if (kept === undefined) return [];
    taken.add(kept.episode.id);
    report.outcome = 'kept';
    report.id = kept.episode.id;
    report.episode = kept.episode;
    return [catalogEntry(kept.episode, kept.href, kept.sha256)];
  });
}

/** By date, then by id: one order for one set of episodes, whichever folders they came from. */
function newestFirst(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const date = (entry: CatalogEntry) => entry.published ?? '';
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries].sort((a, b) => order(date(b), date(a)) || order(a.id, b.id));
}
