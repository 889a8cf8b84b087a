import type { Ref } from 'react';
import { part } from '../kit/part.tsx';
import { Outline } from '../outline/outline.tsx';
import { PlayerColumn } from '../player/player-column.tsx';
import { useSessionState } from '../session/session-context.ts';
import { useFindState } from '../session/use-find.ts';
import { useSteering } from '../session/use-steering.ts';
import { useText } from '../text/text.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { ChosenMedia } from './use-media-source.ts';

const FindTicks = part(async () => (await import('../find/find-ticks.tsx')).FindTicks, 'quiet');
const PlayerExtras = part(
  async () => (await import('../player/player-extras.tsx')).PlayerExtras,
  'quiet',
);
const PlayerNotice = part(async () => (await import('../player/player-notice.tsx')).PlayerNotice);
const ResumeNote = part(async () => (await import('./resume-note.tsx')).ResumeNote, 'at-rest');
const ChapterNotes = part(
  async () => (await import('../outline/chapter-notes.tsx')).ChapterNotes,
  'at-rest',
);
const ChapterTools = part(
  async () => (await import('../outline/chapter-tools.tsx')).ChapterTools,
  'at-rest',
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
  const isUnusual = useSessionState(
    ({ follow, player }) => follow === 'off' || player.range !== null,
  );
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
      ticks={finding && <FindTicks />}
      notices={
        <>
          {isUnusual ? <PlayerNotice /> : <ResumeNote />}
          {steered && <ChapterNotes />}
        </>
      }
      extras={steered && <PlayerExtras source={media.source} />}
    >
      <div className="chapter-tools-place">{steered && <ChapterTools />}</div>
      <h2 className="label mt-3">{text.outline.title}</h2>
      <Outline />
    </PlayerColumn>
  );
}
