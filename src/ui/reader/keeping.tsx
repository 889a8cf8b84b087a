import { useStore } from 'zustand';
import { part } from '../kit/part.tsx';
import { useSpeakerPresses } from '../naming/speaker-presses.ts';
import { usePreference } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { useFindState } from '../session/use-find.ts';
import { useSteering } from '../session/use-steering.ts';
import { KeepScroll } from './keep-scroll.tsx';

const EndNote = part(async () => (await import('./end-note.tsx')).EndNote, 'at-rest');
const NamingLine = part(
  async () => (await import('../naming/naming-line.tsx')).NamingLine,
  'at-rest',
);
const FindMarks = part(async () => (await import('../find/find-marks.tsx')).FindMarks, 'quiet');
const LeftOutText = part(
  async () => (await import('../transcript/left-out-text.tsx')).LeftOutText,
  'quiet',
);
const SpokenWord = part(
  async () => (await import('../transcript/spoken-word.tsx')).SpokenWord,
  'at-rest',
);
const Naming = part(async () => (await import('../naming/naming.tsx')).Naming);
const KeepReadingPlace = part(
  async () => (await import('./keep-reading-place.tsx')).KeepReadingPlace,
  'at-rest',
);

/**
 * What the first screen can do without: what brings the page back to where it stood, as soon as it can; then the end of the
 * text, what remembers how far it was read, and what acts on the text where somebody asks for it.
 */
export function Keeping() {
  const { naming } = useSession();
  useSpeakerPresses();
  const isNaming = useStore(naming, ({ asked, isOpen }) => asked !== null || isOpen === true);
  const finding = useFindState((state) => state.isOpen);
  const [spokenWord] = usePreference('spokenWord');
  const steered = useSteering() !== null;
  return (
    <>
      {spokenWord && <SpokenWord />}
      {finding && <FindMarks />}
      {steered && <LeftOutText />}
      <KeepScroll />
      <KeepReadingPlace />
      <NamingLine />
      {isNaming && <Naming onClose={() => naming.setState({ asked: null, isOpen: false })} />}
      <EndNote />
    </>
  );
}
