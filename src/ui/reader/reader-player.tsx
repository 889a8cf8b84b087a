import { lazy, type Ref, Suspense } from 'react';
import { Coming } from '../kit/at-rest.ts';
import { lazyAtRest } from '../kit/lazy-at-rest.ts';
import { Outline } from '../outline/outline.tsx';
import { PlayerColumn } from '../player/player-column.tsx';
import { PlayerNotice } from '../player/player-notice.tsx';
import { useFindState } from '../session/use-find.ts';
import { useSteering } from '../session/use-steering.ts';
import { useText } from '../text/text.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { ChosenMedia } from './use-media-source.ts';

const FindTicks = lazy(async () => ({
  default: (await import('../find/find-ticks.tsx')).FindTicks,
}));
const PlayerExtras = lazy(async () => ({
  default: (await import('../player/player-extras.tsx')).PlayerExtras,
}));
const ResumeNote = lazyAtRest(async () => (await import('./resume-note.tsx')).ResumeNote);
const ChapterNotes = lazyAtRest(
  async () => (await import('../outline/chapter-notes.tsx')).ChapterNotes,
);
const ChapterTools = lazyAtRest(
  async () => (await import('../outline/chapter-tools.tsx')).ChapterTools,
);

interface ReaderPlayerProps {
  ref: Ref<HTMLElement>;
  media: ChosenMedia;
  onDialog(dialog: ReaderDialog): void;
  onFind(): void;
  onCorrect(): void;
}

/** The player's column, with what other parts of the reader say and show in it. */
export function ReaderPlayer(props: ReaderPlayerProps) {
  const text = useText();
  const { ref, media, onDialog, onFind, onCorrect } = props;
  const finding = useFindState((state) => state.isOpen);
  const steered = useSteering() !== null;
  return (
    <PlayerColumn
      ref={ref}
      source={media.source}
      attached={media.attached}
      onAttach={() => onDialog('attach')}
      onCorrect={onCorrect}
      onFind={onFind}
      onKeys={() => onDialog('keys')}
      onOutline={() => onDialog('outline')}
      ticks={
        finding && (
          <Suspense fallback={<Coming />}>
            <FindTicks />
          </Suspense>
        )
      }
      notices={
        <>
          <PlayerNotice
            otherwise={
              <Suspense fallback={<Coming />}>
                <ResumeNote />
              </Suspense>
            }
          />
          {steered && (
            <Suspense fallback={<Coming />}>
              <ChapterNotes />
            </Suspense>
          )}
        </>
      }
      extras={
        steered && (
          <Suspense fallback={<Coming />}>
            <PlayerExtras source={media.source} />
          </Suspense>
        )
      }
    >
      <div className="chapter-tools-place">
        {steered && (
          <Suspense fallback={<Coming />}>
            <ChapterTools />
          </Suspense>
        )}
      </div>
      <h2 className="label mt-3">{text.outline.title}</h2>
      <Outline />
    </PlayerColumn>
  );
}
