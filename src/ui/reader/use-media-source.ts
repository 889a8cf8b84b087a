import { useEffect, useRef, useState } from 'react';
import type { Media } from '../../core/contract/episode-file.ts';
import type { Session } from '../../state/session/session.ts';
import { type MediaSource, sourceOfMedia } from '../player/media-source.ts';
import { useServices } from '../services/services.ts';

export interface ChosenMedia {
  source: MediaSource | null;
  /** Name of what the reader attached; null while the episode's own media play. */
  attached: string | null;
  attachMedia(media: Media): void;
  /** A file lasts as long as the page: nothing is copied. */
  attachFile(file: MediaSource): void;
  remove(): void;
}

/** What plays for an episode: what the reader attached, else the first of its own media. */
export function useMediaSource(
  { episode, playback, unsaved }: Session,
  stored: Media | null,
): ChosenMedia {
  const { shelf } = useServices();
  const [attached, setAttached] = useState(() => (stored === null ? null : sourceOfMedia(stored)));
  const [own] = episode.media;

  // An object URL holds its file in memory until it is let go.
  useEffect(() => {
    if (attached === null || attached.media !== null) return;
    return () => URL.revokeObjectURL(attached.src);
  }, [attached]);

  const source = attached ?? (own === undefined ? null : sourceOfMedia(own));
  // Another recording starts where the one before was, when play is pressed again.
  const src = source?.src ?? null;
  const lastSrc = useRef(src);
  useEffect(() => {
    if (lastSrc.current !== src) playback.detach();
    lastSrc.current = src;
  }, [playback, src]);

  return {
    source,
    attached: attached?.name ?? null,
    attachMedia(media) {
      setAttached(sourceOfMedia(media));
      unsaved.heed('attachment', shelf.saveAttachment(episode.id, media));
    },
    attachFile: setAttached,
    remove() {
      setAttached(null);
      unsaved.heed('attachment', shelf.saveAttachment(episode.id, null));
    },
  };
}
