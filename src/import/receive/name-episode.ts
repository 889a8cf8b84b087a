/** A folder without a manifest: what its documents and the names of its files say instead. */
import type { Media } from '../../core/contract/episode-file.ts';
import type { ReadManifest } from '../manifest/read-manifest.ts';
import type { ReadSource } from './read-source.ts';
import type { ReceivedFolder } from './received.ts';
import { slugOf } from './slug.ts';

/**
 * A manifest in place of the one that is missing; undefined where nothing says which recording this is: no document that
 * describes it, no name as downloads have them, and no title given.
 */
export function nameEpisode(
  folder: Pick<ReceivedFolder, 'id' | 'title' | 'published'>,
  sources: readonly ReadSource[],
): Omit<ReadManifest, 'problems'> | undefined {
  const name = sources.find((source) => source.name.video !== undefined)?.name;
  const described = sources.find(({ document }) => document.media && document.texts.length === 0);
  if (name === undefined && described === undefined && folder.title === undefined) return undefined;
  const stated = sources.find(({ document }) => document.title !== undefined)?.document.title;
  const title = described?.document.title ?? stated ?? name?.title ?? folder.title;
  if (title === undefined) return undefined;
  const video = name?.video;
  const id = folder.id ?? idOf(title, video);
  const isStated = sources.some(({ document }) => (document.media?.length ?? 0) > 0);
  const media: Media[] = isStated || video === undefined ? [] : [{ youtube: video }];
  const date = folder.published ?? sources.find(({ name: { date } }) => date)?.name.date;
  const isDated = sources.some(({ document }) => document.published !== undefined);
  return {
    manifest: {
      id,
      ...(stated === undefined ? { title } : {}),
      ...(isDated || date === undefined ? {} : { published: date }),
      ...(media.length === 0 ? {} : { media: media as { youtube: string }[] }),
    },
    claimedId: id,
  };
}

/** A title without Latin letters gives no slug: then the video's id, else a number made of the title. */
function idOf(title: string, video: string | undefined): string {
  return slugOf(title) || slugOf(video ?? '') || `talk-${numberOf(title)}`;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
