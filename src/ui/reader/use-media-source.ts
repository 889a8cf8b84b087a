import { useEffect, useState } from 'react';
import type { EpisodeFile, Media } from '../../core/episode-file.ts';
import { type MediaSource, sourceOfFile, sourceOfMedia } from '../player/media-source.ts';
import { useServices } from '../services.ts';

interface ChosenMedia {
  source: MediaSource | null;
  /** Name of what the reader attached; null while the episode's own media play. */
  attached: string | null;
  attachMedia(media: Media): void;
  /** False where the file is neither audio nor video. A file lasts as long as the page: nothing is copied. */
  attachFile(file: File): boolean;
  remove(): void;
}

/** What plays for an episode: what the reader attached, else the first of its own media. */
export function useMediaSource(episode: EpisodeFile, stored: Media | null): ChosenMedia {
  const { shelf } = useServices();
  const [attached, setAttached] = useState(() => (stored === null ? null : sourceOfMedia(stored)));
  const [own] = episode.media;

  // An object URL holds its file in memory until it is let go.
  useEffect(() => {
    if (attached === null || attached.media !== null) return;
    return () => URL.revokeObjectURL(attached.src);
  }, [attached]);

  return {
    source: attached ?? (own === undefined ? null : sourceOfMedia(own)),
    attached: attached?.name ?? null,
    attachMedia(media) {
      setAttached(sourceOfMedia(media));
      void shelf.saveAttachment(episode.id, media);
    },
    attachFile(file) {
      const source = sourceOfFile(file);
      if (source !== null) setAttached(source);
      return source !== null;
    },
    remove() {
      setAttached(null);
      void shelf.saveAttachment(episode.id, null);
    },
  };
}
