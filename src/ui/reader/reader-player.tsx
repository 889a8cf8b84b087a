import type { Ref } from 'react';
import { part } from '../kit/part.tsx';
import { Outline } from '../outline/outline.tsx';
import { PlayerColumn } from '../player/player-column.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useFindState } from '../session/use-find.ts';
import { useSteering } from '../session/use-steering.ts';
import { useText } from '../text/text.ts';
import type { LoadedEpisode } from './loaded-episode.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { ChosenMedia } from './use-media-source.ts';

const Artwork = part(async () => (await import('../artwork/artwork.tsx')).Artwork, 'quiet');
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
const SkipCard = part(async () => (await import('../outline/skip-card.tsx')).SkipCard, 'at-rest');

interface ReaderPlayerProps {
  ref: Ref<HTMLElement>;
  look: LoadedEpisode['look'];
  media: ChosenMedia;
  onDialog(dialog: ReaderDialog): void;
  onCorrect(): void;
  onFind(): void;
}

/** The player's column, with what other parts of the reader say and show in it. */
export function ReaderPlayer(props: ReaderPlayerProps) {
  const text = useText();
  const { ref, look, media, onDialog, onCorrect, onFind } = props;
  const finding = useFindState((state) => state.isOpen);
  const steered = useSteering() !== null;
  const { episode } = useSession();
  const canSkip =
    media.source !== null && episode.chapters.some(({ verdict }) => verdict !== undefined);
  const isUnusual = useSessionState(
    ({ follow, player }) => follow === 'off' || player.range !== null,
  );
  return (
    <PlayerColumn
      ref={ref}
      source={media.source}
      artwork={<Artwork artwork={look.artwork} picture={look.picture} size="poster" />}
      tools={{
        attached: media.attached,
        onAttach: () => onDialog('attach'),
        onCorrect,
        onFind,
        onKeys: () => onDialog('keys'),
        onOutline: () => onDialog('outline'),
      }}
      ticks={finding && <FindTicks />}
      notices={
        <>
          {isUnusual ? <PlayerNotice /> : <ResumeNote />}
          {steered && <ChapterNotes />}
        </>
      }
      extras={steered && <PlayerExtras source={media.source} />}
    >
      <div className="outline-place wide-only">
        {canSkip && (
          // As tall before it comes: nothing moves for it.
          <div className="skip-card-place">{steered && <SkipCard />}</div>
        )}
        <h2 className="sr-only">{text.outline.title}</h2>
        <Outline />
      </div>
    </PlayerColumn>
  );
}
