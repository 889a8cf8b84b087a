import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { lastAtOrBefore } from '../../core/at.ts';
import type { EpisodeFile, Media, Track } from '../../core/episode-file.ts';
import type { Sidecar } from '../../core/sidecar-file.ts';
import { nextViewKind, type ViewChoice, viewOf } from '../../core/views.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useMediaQuery } from '../kit/use-media-query.ts';
import { AttachDialog } from '../player/attach-dialog.tsx';
import { PlayerColumn } from '../player/player-column.tsx';
import { text } from '../text/en.ts';
import { TranscriptPane } from '../transcript/transcript-pane.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Outline } from './outline.tsx';
import { ReaderContext } from './reader-context.ts';
import { ReaderHeader, type ReaderTab } from './reader-header.tsx';
import { Summary } from './summary.tsx';
import { useCorrections } from './use-corrections.ts';
import { useMediaSource } from './use-media-source.ts';
import { type Linked, useNewReader } from './use-new-reader.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface ReaderViewProps {
  episode: EpisodeFile;
  /** The same with the stored corrections put in. */
  corrected: EpisodeFile;
  corrections: Sidecar | null;
  attachment: Media | null;
  linked: Linked | null;
  resumeTime: number | null;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
}

const CorrectionBar = lazy(() =>
  import('./correction-bar.tsx').then((loaded) => ({ default: loaded.CorrectionBar })),
);

/** Seconds between the first word of a line and the finger of somebody who heard it. */
const REACTION = 0.2;

type OpenDialog = 'attach' | 'keys' | 'outline' | null;

export function ReaderView(props: ReaderViewProps) {
  const { attachment, linked, resumeTime, choice, onChoice } = props;
  const corrections = useCorrections(props.episode, props.corrected, props.corrections);
  const { episode } = corrections;
  const [correcting, setCorrecting] = useState(false);
  const { kind, original, translation } = choice;
  const view = useMemo(
    () => viewOf(episode, { kind, original, translation }),
    [episode, kind, original, translation],
  );
  const reader = useNewReader(episode, linked, resumeTime, view);
  const media = useMediaSource(episode, attachment);
  const [tab, setTab] = useState<ReaderTab>('transcript');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const wide = useMediaQuery('(min-width: 1100px)');
  const playerRef = useRef<HTMLElement>(null);
  useReaderKeys(reader, playerRef, {
    showKeys: () => setDialog('keys'),
    nameTurn: () => {
      const { view: shown, activeCue } = reader.store.getState();
      const cueIndex = focusedCue() ?? Math.max(0, activeCue);
      const turnIndex = turnOfCue(shown.primary, cueIndex);
      corrections.change((sidecar, { nextPerson, withSpeaker }) =>
        withSpeaker(
          sidecar,
          shown.primary,
          turnIndex,
          nextPerson(episode, shown.primary, turnIndex),
        ),
      );
    },
    nextView: () => onChoice({ ...choice, kind: nextViewKind(episode, kind) }),
  });

  // Another recording starts where the one before was, when play is pressed again.
  const { source } = media;
  const src = source?.src ?? null;
  const lastSrc = useRef(src);
  useEffect(() => {
    if (lastSrc.current !== src) reader.playback.detach();
    lastSrc.current = src;
  }, [reader, src]);

  const tap = (track: Track, cueIndex: number) =>
    corrections.change((sidecar, { withTap }) =>
      withTap(sidecar, track, cueIndex, Math.max(0, reader.playback.time() - REACTION)),
    );
  const close = () => setDialog(null);
  const goTo = (time: number) => {
    setTab('transcript');
    reader.playback.seek(time);
    reader.follow({ type: 'resume' });
  };

  return (
    <ReaderContext value={reader}>
      <title>{`${Object.values(episode.title)[0] ?? episode.id} · ${text.appName}`}</title>
      <main className="reader">
        <PlayerColumn
          ref={playerRef}
          source={source}
          attached={media.attached}
          resumeTime={resumeTime}
          onAttach={() => setDialog('attach')}
          onOutline={wide ? null : () => setDialog('outline')}
          onKeys={() => setDialog('keys')}
          onCorrect={() => setCorrecting(true)}
        >
          {wide && (
            <>
              <h2 className="label mt-3">{text.outline.title}</h2>
              <Outline />
            </>
          )}
        </PlayerColumn>
        <article className="reader-text">
          <ReaderHeader
            episode={episode}
            tab={tab}
            onTab={setTab}
            choice={choice}
            onChoice={onChoice}
          />
          <TranscriptPane
            source={source}
            hidden={tab !== 'transcript'}
            onTap={correcting ? tap : null}
            startsAtTop={linked === null && resumeTime === null}
          />
          {tab === 'summary' && (
            <div role="tabpanel" id="panel-summary" aria-labelledby="tab-summary">
              <Summary episode={episode} onGoTo={goTo} />
            </div>
          )}
        </article>
      </main>
      {correcting && (
        <Suspense fallback={null}>
          <CorrectionBar corrections={corrections} onClose={() => setCorrecting(false)} />
        </Suspense>
      )}
      {dialog === 'attach' && (
        <AttachDialog
          attached={media.attached}
          onMedia={(chosen) => {
            media.attachMedia(chosen);
            close();
          }}
          onFile={(file) => {
            const taken = media.attachFile(file);
            if (taken) close();
            return taken;
          }}
          onRemove={() => {
            media.remove();
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === 'keys' && <KeysDialog onClose={close} />}
      {dialog === 'outline' && (
        <Dialog title={text.outline.title} closeLabel={text.outline.close} onClose={close}>
          <Outline onChosen={close} />
          <p className="mt-6 flex gap-6">
            <button type="button" className="link" onClick={() => setDialog('attach')}>
              {text.player.attach}
            </button>
            <button
              type="button"
              className="link"
              onClick={() => {
                setCorrecting(true);
                close();
              }}
            >
              {text.corrections.open}
            </button>
          </p>
        </Dialog>
      )}
    </ReaderContext>
  );
}

function turnOfCue(track: Track, cueIndex: number): number {
  const places = track.turns.map((turn) => turn.at);
  return lastAtOrBefore(places, [cueIndex, Number.POSITIVE_INFINITY]);
}

/** The cue somebody walked to with the keys; null where focus is elsewhere. */
function focusedCue(): number | null {
  const cue = document.activeElement?.closest<HTMLElement>('[data-side="0"] [data-cue]');
  return cue == null ? null : Number(cue.dataset.cue);
}
