import { EndNote } from './end-note.tsx';
import { KeepReadingPlace } from './keep-reading-place.tsx';

/** What the first screen can do without: the end of the text, and what remembers how far it was read. */
export function Keeping() {
  return (
    <>
      <KeepReadingPlace />
      <EndNote />
    </>
  );
}
