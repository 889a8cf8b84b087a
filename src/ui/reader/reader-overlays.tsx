import { lazy, Suspense } from 'react';
import type { ViewChoice } from '../../core/reading/views.ts';
import { Coming } from '../kit/at-rest.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { Correcting } from './use-correcting.ts';
import type { Corrections } from './use-corrections.ts';
import type { ChosenMedia } from './use-media-source.ts';

const ReaderDialogs = lazy(async () => ({
  default: (await import('./reader-dialogs.tsx')).ReaderDialogs,
}));
const CorrectionBar = lazy(async () => ({
  default: (await import('./correction-bar.tsx')).CorrectionBar,
}));

interface ReaderOverlaysProps {
  dialog: ReaderDialog | null;
  onDialog(dialog: ReaderDialog | null): void;
  media: ChosenMedia;
  choice: ViewChoice;
  corrections: Corrections;
  correcting: Correcting;
}

/** What opens over the page. */
export function ReaderOverlays(props: ReaderOverlaysProps) {
  const { dialog, onDialog, media, choice, corrections, correcting } = props;
  return (
    <>
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
