import { useStore } from 'zustand';
import type { ViewChoice } from '../../core/reading/views.ts';
import { part } from '../kit/part.tsx';
import { useSession } from '../session/session-context.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { Correcting } from './use-correcting.ts';
import type { ChosenMedia } from './use-media-source.ts';

const ReaderDialogs = part(async () => (await import('./reader-dialogs.tsx')).ReaderDialogs);
const CorrectionBar = part(async () => (await import('./correction-bar.tsx')).CorrectionBar);
const UnsavedNote = part(async () => (await import('./unsaved-note.tsx')).UnsavedNote);

interface ReaderOverlaysProps {
  dialog: ReaderDialog | null;
  onDialog(dialog: ReaderDialog | null): void;
  media: ChosenMedia;
  choice: ViewChoice;
  correcting: Correcting;
}

/** What opens over the page. */
export function ReaderOverlays(props: ReaderOverlaysProps) {
  const { dialog, onDialog, media, choice, correcting } = props;
  const isUnsaved = useStore(
    useSession().unsaved.store,
    ({ why, unread }) => why !== null || unread !== null,
  );
  return (
    <>
      {isUnsaved && <UnsavedNote />}
      {correcting.tap !== null && <CorrectionBar onClose={correcting.stop} />}
      {dialog !== null && (
        <ReaderDialogs
          open={dialog}
          onOpen={onDialog}
          onClose={() => onDialog(null)}
          media={media}
          choice={choice}
          onCorrect={correcting.start}
        />
      )}
    </>
  );
}
