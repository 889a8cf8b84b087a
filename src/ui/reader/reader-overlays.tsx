import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { ViewChoice } from '../../core/reading/views.ts';
import { Coming } from '../kit/at-rest.ts';
import { useSession } from '../session/session-context.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { Correcting } from './use-correcting.ts';
import type { ChosenMedia } from './use-media-source.ts';

const ReaderDialogs = lazy(async () => ({
  default: (await import('./reader-dialogs.tsx')).ReaderDialogs,
}));
const CorrectionBar = lazy(async () => ({
  default: (await import('./correction-bar.tsx')).CorrectionBar,
}));

const UnsavedNote = lazy(async () => ({
  default: (await import('./unsaved-note.tsx')).UnsavedNote,
}));

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
      {isUnsaved && (
        <Suspense fallback={<Coming />}>
          <UnsavedNote />
        </Suspense>
      )}
      {correcting.tap !== null && (
        <Suspense fallback={<Coming />}>
          <CorrectionBar onClose={correcting.stop} />
        </Suspense>
      )}
      {dialog !== null && (
        <Suspense fallback={<Coming />}>
          <ReaderDialogs
            open={dialog}
            onOpen={onDialog}
            media={media}
            choice={choice}
            onCorrect={correcting.start}
          />
        </Suspense>
      )}
    </>
  );
}
