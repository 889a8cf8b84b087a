/**
 * Which id an episode may have. One that a manifest gives stands or is refused; one made of a title makes way for another
 * recording's. The same recording, imported from another place before, is replaced.
 */
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { slugOf } from './slug.ts';

/** An episode that has its id. */
export interface IdHolder {
  entry: { id: string };
  /** Of its recording (`marksOf`). */
  marks: readonly string[];
}

export interface IdClaim {
  id: string;
  marks: readonly string[];
  /** YouTube's id: tells recordings of one title apart. */
  video?: string | undefined;
  /** Somebody gave it in a manifest. */
  isGiven: boolean;
}

/** Its media and the hashes of its sources: two episodes that share one are of one recording. */
export function marksOf({ media, sources }: Pick<EpisodeFile, 'media' | 'sources'>): string[] {
  return [
    ...media.map((one) => ('youtube' in one ? one.youtube : one.url)),
    ...sources.map((source) => source.sha256.slice(0, 16)),
  ];
}

/** An episode of before that the one with this claim takes the place of. */
export function isReplaced({ entry, marks }: IdHolder, claim: IdClaim): boolean {
  return entry.id === claim.id && isSameRecording(marks, claim.marks);
}

/** `made`: episodes of this import; `stays`: those of before that are not replaced. */
export function claimId<Holder extends IdHolder>(
  claim: IdClaim,
  made: readonly Holder[],
  stays: readonly Holder[],
): { id: string } | { takenBy: Holder } {
  const twin = made.find(({ entry }) => entry.id === claim.id);
  const holder = twin ?? stays.find(({ entry }) => entry.id === claim.id);
  if (holder === undefined) return { id: claim.id };
  if (claim.isGiven || (twin !== undefined && isSameRecording(twin.marks, claim.marks)))
    return { takenBy: holder };
  const taken = new Set([...stays, ...made].map(({ entry }) => entry.id));
  // One more than are taken: one of them is free.
  const ids = idsFor(claim.id, claim.video, taken.size + 2);
  return { id: ids.find((id) => !taken.has(id)) as string };
}

/** Ids that a recording may have, the best first: by its title, with its video's id, with a number up to `last`. */
export function idsFor(id: string, video: string | undefined, last: number): string[] {
  const slug = slugOf(video ?? '');
  const numbered = Array.from({ length: last - 1 }, (_, index) => `${id}-${index + 2}`);
  return [id, ...(slug === '' ? [] : [`${id}-${slug}`]), ...numbered];
}

export function videoOf({ media }: Pick<EpisodeFile, 'media'>): string | undefined {
  return media.flatMap((one) => ('youtube' in one ? one.youtube : []))[0];
}

/**
 * Of the episodes of before the one that a group keeps whose sources can no longer be read: made of the same folder, or called
 * as the group says.
 */
export function keptEpisode<Earlier extends Pick<IdHolder, 'entry'> & { folder: string }>(
  refused: { id: string; folder: string },
  earlier: readonly Earlier[],
  taken: ReadonlySet<string>,
): Earlier | undefined {
  return earlier.find(
    ({ entry: { id }, folder }) =>
      !taken.has(id) && (folder === refused.folder || id === refused.id),
  );
}

function isSameRecording(marks: readonly string[], others: readonly string[]): boolean {
  return marks.some((mark) => others.includes(mark));
}
