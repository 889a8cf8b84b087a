/** What the player does without until it is wanted: chunks of their own, so that the text never waits for them. */
import { part } from '../kit/part.tsx';

export const MediaSurface = part(async () => (await import('./media-surface.tsx')).MediaSurface);
export const FailureNote = part(async () => (await import('./failure-note.tsx')).FailureNote);
export const HindranceNote = part(
  async () => (await import('./hindrance-note.tsx')).HindranceNote,
  'at-rest',
);

/** Fetched from this site when the page is idle: what says why nothing comes is no use if it does not come either. */
export function preparePlayer(): void {
  MediaSurface.prepare();
  FailureNote.prepare();
}
