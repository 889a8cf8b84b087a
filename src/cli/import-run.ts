/** One import while it runs: which ids are taken, what came of each group, and what of the library before it stays. */
import { type Problem, quoteInput } from '../core/problem.ts';
import type { ImportedEpisode } from '../import/import-episode.ts';
import { claimId, isReplaced, keptEpisode, marksOf, videoOf } from '../import/receive/claim-id.ts';
import type { SourceGroup } from '../import/receive/source-group.ts';
import { findEarlierEpisodes, isWhole, renewedEntry } from './earlier-episodes.ts';
import type { EpisodeFigures } from './episode-figures.ts';
import { copied, placeHash, type RecordRow, readRecord } from './import-record.ts';

export interface EpisodeReport {
  /** The folder the sources lie in, or the name they share. */
  folder: string;
  id: string;
  /** Written anew, still as its unchanged sources made it, kept as an earlier import left it, or not in the library. */
  outcome: 'written' | 'unchanged' | 'kept' | 'refused';
  /** Of what now stands in the library, and its address there; undefined where nothing does. */
  figures?: EpisodeFigures;
  href?: string;
  problems: Problem[];
}

export class ImportRun {
  readonly reports: EpisodeReport[] = [];
  /** Rows of this run by the index of their report. */
  readonly #made = new Map<number, RecordRow>();
  readonly #groups: SourceGroup[] = [];

  private constructor(
    private readonly library: string,
    /** Every row of before. */
    private readonly before: readonly RecordRow[],
    /** Of those, what this run has nothing to do with. */
    private stays: RecordRow[],
    /** What the search index was built from. */
    readonly indexedBefore: string,
  ) {}

  /** `replaced`: hash of the folder that the library is to be made of anew; null where everything stays. */
  static async open(
    library: string,
    groups: readonly SourceGroup[],
    replaced: string | null,
  ): Promise<ImportRun> {
    const { rows, index } = await readRecord(library);
    const places = new Set(groups.map((group) => placeHash(group.place)));
    const stays: RecordRow[] = [];
    for (const row of rows)
      if (row.foundIn !== replaced && !places.has(row.place) && (await isWhole(library, row.entry)))
        stays.push({ ...row, entry: await renewedEntry(library, row.entry) });
    // Whoever lost the record has not meant to lose the episodes.
    if (rows.length === 0 && replaced === null)
      for (const earlier of await findEarlierEpisodes(library)) stays.push(rowOf(earlier));
    return new ImportRun(library, rows, stays, index);
  }

  rowBefore(group: SourceGroup): RecordRow | undefined {
    const place = placeHash(group.place);
    return this.before.find((row) => row.place === place);
  }

  /** By an episode of this run. */
  isTaken(id: string): boolean {
    return [...this.#made.values()].some(({ entry }) => entry.id === id);
  }

  unchanged(group: SourceGroup, row: RecordRow): void {
    this.#add(group, row, 'unchanged');
  }

  written(group: SourceGroup, row: RecordRow): void {
    this.#add(group, row, 'written');
  }

  refused(group: SourceGroup, imported: ImportedEpisode, problem?: Problem): void {
    const id = imported.episode?.id ?? imported.claimedId ?? group.name;
    const problems = [...imported.problems, ...(problem === undefined ? [] : [problem])];
    this.#groups.push(group);
    this.reports.push({ folder: group.name, id, outcome: 'refused', problems: copied(problems) });
  }

  /** The id the episode may have, or why it may have none. An episode of before that it replaces goes. */
  claimId(
    group: SourceGroup,
    { episode, idLine }: ImportedEpisode,
    isGiven: boolean,
  ): { id: string } | { refusal: Problem | undefined } {
    if (episode === undefined) return { refusal: undefined };
    const claim = {
      id: episode.id,
      marks: marksOf(episode),
      video: videoOf(episode),
      isGiven,
    };
    this.stays = this.stays.filter((row) => !isReplaced(row, claim));
    const claimed = claimId(claim, [...this.#made.values()], this.stays);
    if ('id' in claimed) return claimed;
    return {
      refusal: {
        code: 'id-duplicate',
        message: `The id ${quoteInput(claim.id)} is taken by ${this.#nameOf(claimed.takenBy)}.`,
        source: group.manifest?.name ?? group.files[0]?.name ?? group.manifestName,
        ...(idLine === undefined ? {} : { line: idLine }),
      },
    };
  }

  #nameOf(row: RecordRow): string {
    for (const [index, made] of this.#made)
      if (made === row) return `the episode in ${this.reports[index]?.folder}`;
    return `another one, ${quoteInput(row.figures.title)}`;
  }

  /** Gives refused groups the episode that an earlier import made of them; their reports are completed. */
  async keepEarlier(): Promise<void> {
    const refused = [...this.reports.entries()].filter(([, { outcome }]) => outcome === 'refused');
    if (refused.length === 0) return;
    // Without a record the episodes themselves tell which folder they were made from.
    const earlier = this.before.length === 0 ? await findEarlierEpisodes(this.library) : [];
    const taken = new Set(this.rows().map(({ entry }) => entry.id));
    for (const [index, report] of refused) {
      const group = this.#groups[index] as SourceGroup;
      const known = this.rowBefore(group);
      const kept = known ?? keptEpisode(report, earlier, taken);
      if (kept === undefined || taken.has(kept.entry.id)) continue;
      if (!(await isWhole(this.library, kept.entry))) continue;
      taken.add(kept.entry.id);
      const place = { place: placeHash(group.place), foundIn: placeHash(group.foundIn) };
      this.#made.set(index, { ...rowOf(kept), ...place });
      const { entry, figures } = kept;
      Object.assign(report, { outcome: 'kept', id: entry.id, figures, href: entry.href });
    }
  }

  rows(): RecordRow[] {
    return [...this.stays, ...this.#made.values()];
  }

  #add(group: SourceGroup, row: RecordRow, outcome: EpisodeReport['outcome']): void {
    const { entry, figures, problems } = row;
    this.#made.set(this.reports.length, row);
    this.#groups.push(group);
    this.reports.push({
      folder: group.name,
      id: entry.id,
      outcome,
      figures,
      href: entry.href,
      problems,
    });
  }
}

/** Without the hash of its sources, so that they are read again. */
function rowOf({
  entry,
  figures,
  marks,
}: Omit<RecordRow, 'place' | 'foundIn' | 'sources' | 'problems'>): RecordRow {
  return { place: '', foundIn: '', sources: '', entry, figures, marks, problems: [] };
}
