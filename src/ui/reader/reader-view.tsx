import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { inLanguage } from '../../core/contract/localized.ts';
import { nextViewKind, type ViewChoice } from '../../core/reading/views.ts';
import { loadedOr } from '../../library/records/save-outcome.ts';
import type { Address, SessionStart } from '../../state/session/session.ts';
import { SessionContext } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import type { LoadedEpisode } from './loaded-episode.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import { ReaderOverlays } from './reader-overlays.tsx';
import { ReaderPlayer } from './reader-player.tsx';
import type { ReaderTab } from './reader-tabs.tsx';
import { ReaderText } from './reader-text.tsx';
import { useCorrecting } from './use-correcting.ts';
import { useMediaSource } from './use-media-source.ts';
import { useNewSession } from './use-new-session.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface ReaderViewProps extends Address, Pick<SessionStart, 'onWords'> {
  loaded: LoadedEpisode;
  onChoice(choice: ViewChoice): void;
}

/** The reader of one episode: player and outline, the text, and what opens over them. */
export function ReaderView({ loaded, onChoice, ...address }: ReaderViewProps) {
  const text = useText();
  const session = useNewSession({ ...loaded, ...address });
  const { linked, choice } = address;
  const { find, steering, resumeTime } = session;
  const { episode } = useStore(session.corrections.store);
  const media = useMediaSource(session, loadedOr(loaded.attachment, null));
  const correcting = useCorrecting(session);
  const [tab, setTab] = useState<ReaderTab>('transcript');
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const playerRef = useRef<HTMLElement>(null);
  const ask = () => {
    setTab('transcript');
    find.ask();
  };
  useReaderKeys(session, playerRef, {
    showKeys: () => setDialog('keys'),
    find: ask,
    repeatLine: () => steering.getState()?.toggleLine(),
    nameTurn: correcting.nameTurn,
    nextView: () => onChoice({ ...choice, kind: nextViewKind(episode, choice.kind) }),
  });

  return (
    <SessionContext value={session}>
      <title>{`${inLanguage(episode.title, text.languages).text} · ${text.appName}`}</title>
      {/* The tones of its speakers are those of its picture (styles/artwork.css). */}
      <main className="reader" data-ground={loaded.look.artwork?.charAt(48)}>
        <ReaderPlayer
          ref={playerRef}
          look={loaded.look}
          media={media}
          onDialog={setDialog}
          onFind={ask}
          onCorrect={correcting.start}
        />
        <ReaderText
          episode={episode}
          tab={tab}
          onTab={setTab}
          choice={choice}
          onChoice={onChoice}
          onCopy={() => setDialog('copy')}
          onFind={ask}
          media={media}
          onTap={correcting.tap}
          startsAtTop={linked === null && resumeTime === null}
        />
      </main>
      <ReaderOverlays
        dialog={dialog}
        onDialog={setDialog}
        media={media}
        choice={choice}
        correcting={correcting}
      />
    </SessionContext>
  );
}
