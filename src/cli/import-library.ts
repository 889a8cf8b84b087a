/**
 * From sources to a library: every group imported, every sound episode written, none lost. One episode at a time is in memory;
 * of the others only figures and their rows of the catalog.
 */
import { resolve } from 'node:path';
import { compareEntries } from '../core/contract/catalog-values.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { importEpisode } from '../import/import-episode.ts';
import { groupsOfEpisodes } from '../import/receive/find-groups.ts';
import type { SourceGroup } from '../import/receive/source-group.ts';
import { talkOf } from '../import/talk/people/said-by.ts';
import { isWhole, withTalk } from './earlier-episodes.ts';
import { figuresOf } from './episode-figures.ts';
import { placeHash, type RecordRow, recordRow, sourcesHash, writeRecord } from './import-record.ts';
import { type EpisodeReport, ImportRun } from './import-run.ts';
import { importerFault, isFailedIo } from './importer-fault.ts';
import { importerVersion } from './importer-version.ts';
import { writeEpisode } from './library-folder.ts';
import { refreshSearchIndex } from './library-index.ts';
import { lockLibrary } from './library-lock.ts';
import { openFolder } from './open-folder.ts';
import { receiveGroup } from './receive-group.ts';
import { writeCatalog } from './write-catalog.ts';

export interface ImportOptions {
  /** Told before each group. */
  onGroup?: (index: number, count: number, name: string) => void;
  /** What the files are in that are not in Unicode. */
  encoding?: string | undefined;
}

/**
 * Makes the library what is in the folder `sources`; what was added to it from elsewhere stays. Throws where the folder cannot
 * be listed or the library cannot be written.
 */
export async function importLibrary(
  sources: string,
  library: string,
  options: ImportOptions = {},
): Promise<EpisodeReport[]> {
  const groups = await groupsOfEpisodes(openFolder(sources));
  return runGroups(groups, library, placeHash(resolve(sources)), options);
}

/** Adds the groups to the library; every other episode stays. */
export async function addToLibrary(
  groups: readonly SourceGroup[],
  library: string,
  options: ImportOptions = {},
): Promise<EpisodeReport[]> {
  return runGroups(groups, library, null, options);
}

async function runGroups(
  groups: readonly SourceGroup[],
  library: string,
  replaced: string | null,
  options: ImportOptions,
): Promise<EpisodeReport[]> {
  const unlock = await lockLibrary(library);
  try {
    return await runLocked(groups, library, replaced, options);
  } finally {
    await unlock();
  }
}

async function runLocked(
  groups: readonly SourceGroup[],
  library: string,
  replaced: string | null,
  { onGroup, encoding }: ImportOptions,
): Promise<EpisodeReport[]> {
  const importer = await importerVersion();
  const run = await ImportRun.open(library, groups, replaced);
  for (const [index, group] of groups.entries()) {
    onGroup?.(index, groups.length, group.name);
    await importGroup(group, library, { importer, encoding }, run);
  }
  await run.keepEarlier();
  const kept: RecordRow[] = [];
  // One after the other: an episode is in memory while it is counted.
  for (const row of run.rows()) kept.push(await withTalk(library, row));
  const rows = kept.sort((a, b) => compareEntries(a.entry, b.entry));
  const entries = rows.map(({ entry }) => entry);
  const indexOf = await refreshSearchIndex(library, entries, run.indexedBefore, importer);
  // The record first: an import that is ended between the two finds by it what the catalog does not name yet.
  await writeRecord(library, { index: indexOf, rows });
  await writeCatalog(
    library,
    entries,
    new Map(rows.flatMap(({ entry, talk }) => (talk === undefined ? [] : [[entry.id, talk]]))),
  );
  return run.reports;
}

/** Each group stands alone: what one of them throws is reported as a fault of ours, and the others are imported. */
/** What each group is imported with. */
interface ImportSetting {
  importer: string;
  encoding: string | undefined;
}

async function importGroup(
  group: SourceGroup,
  library: string,
  setting: ImportSetting,
  run: ImportRun,
): Promise<void> {
  try {
    await importSound(group, library, setting, run);
  } catch (error) {
    // A disk that is full or a folder that may not be written is so for every group.
    if (isFailedIo(error)) throw error;
    run.refused(group, { problems: [] }, importerFault(group, error));
  }
}

async function importSound(
  group: SourceGroup,
  library: string,
  { importer, encoding }: ImportSetting,
  run: ImportRun,
): Promise<void> {
  const received = await receiveGroup(group, encoding);
  const sources = sourcesHash(received, importer);
  const before = run.rowBefore(group);
  if (
    before?.sources === sources &&
    !run.isTaken(before.entry.id) &&
    (await isWhole(library, before.entry))
  )
    return run.unchanged(group, before);
  const hasManifest = received.manifest !== undefined;
  const imported = await importEpisode(
    hasManifest || before === undefined ? received : { ...received, id: before.entry.id },
  );
  const claim = run.claimId(group, imported, hasManifest);
  if ('refusal' in claim) return run.refused(group, imported, claim.refusal);
  const episode = { ...(imported.episode as EpisodeFile), id: claim.id };
  // The pipeline makes sound episodes; were it ever not to, this throws: the fault is ours and must not reach a reader.
  const entry = await writeEpisode(library, episode, imported.picture);
  const { problems, speakers = [] } = imported;
  run.written(
    group,
    recordRow(group, sources, episode, {
      entry,
      figures: figuresOf(episode, speakers),
      talk: talkOf(episode),
      problems,
    }),
  );
}
