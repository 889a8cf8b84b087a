import { part } from '../kit/part.tsx';
import { KeepScroll } from './keep-scroll.tsx';

const EndNote = part(async () => (await import('./end-note.tsx')).EndNote, 'at-rest');
const KeepReadingPlace = part(
  async () => (await import('./keep-reading-place.tsx')).KeepReadingPlace,
  'at-rest',
);

/**
 * What the first screen can do without: what brings the page back to where it stood, as soon as it can; then the end of the
 * text, and what remembers how far it was read.
 */
export function Keeping() {
  return (
    <>
      <KeepScroll />
      <KeepReadingPlace />
      <EndNote />
    </>
  );
}
