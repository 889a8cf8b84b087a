import { lazy, Suspense } from 'react';
import type { ViewChoice } from '../../core/reading/views.ts';
import { Coming } from '../kit/at-rest.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { Correcting } from './use-correcting.ts';
import type { Corrections } from './use-corrections.ts';
import type { ChosenMedia } from './use-media-source.ts';
import type { Unsaved } from './use-unsaved.ts';

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
  corrections: Corrections;
  correcting: Correcting;
  unsaved: Unsaved;
}

/** What opens over the page. */
export function ReaderOverlays(props: ReaderOverlaysProps) {
  const { dialog, onDialog, media, choice, corrections, correcting, unsaved } = props;
  return (
    <>
      {unsaved.why !== null && (
        <Suspense fallback={<Coming />}>
          <UnsavedNote unsaved={unsaved} />
        </Suspense>
      )}
      {correcting.tap !== null && (
        <Suspense fallback={<Coming />}>
          <CorrectionBar corrections={corrections} onClose={correcting.stop} />
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
