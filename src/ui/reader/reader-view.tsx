import { useEffect, useMemo, useRef, useState } from 'react';
import type { EpisodeFile, Media } from '../../core/episode-file.ts';
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
import { ReaderHeader } from './reader-header.tsx';
import { Summary } from './summary.tsx';
import { useMediaSource } from './use-media-source.ts';
import { type Linked, useNewReader } from './use-new-reader.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface ReaderViewProps {
  episode: EpisodeFile;
  attachment: Media | null;
  linked: Linked | null;
  resumeTime: number | null;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
}

type OpenDialog = 'attach' | 'keys' | 'outline' | null;
export type ReaderTab = 'transcript' | 'summary';

export function ReaderView(props: ReaderViewProps) {
  const { episode, attachment, linked, resumeTime, choice, onChoice } = props;
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
            startsAtTop={linked === null && resumeTime === null}
          />
          {tab === 'summary' && (
            <div role="tabpanel" id="panel-summary" aria-labelledby="tab-summary">
              <Summary episode={episode} onGoTo={goTo} />
            </div>
          )}
        </article>
      </main>
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
          <button type="button" className="link mt-6" onClick={() => setDialog('attach')}>
            {text.player.attach}
          </button>
        </Dialog>
      )}
    </ReaderContext>
  );
}
