import { useMemo, useRef, useState } from 'react';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Media } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { nextViewKind, type ViewChoice, viewOf } from '../../core/reading/views.ts';
import { useNewFind } from '../find/use-new-find.ts';
import { FindContext } from '../session/find-context.ts';
import { ReaderContext } from '../session/reader-context.ts';
import { SectionsContext } from '../session/sections-context.ts';
import { useText } from '../text/text.ts';
import type { ReaderDialog } from './reader-dialogs.tsx';
import type { ReaderTab } from './reader-header.tsx';
import { ReaderOverlays } from './reader-overlays.tsx';
import { ReaderPlayer } from './reader-player.tsx';
import { ReaderText } from './reader-text.tsx';
import { useCorrecting } from './use-correcting.ts';
import { useCorrections } from './use-corrections.ts';
import { useMediaSource } from './use-media-source.ts';
import { type Linked, useNewReader } from './use-new-reader.ts';
import { useNewSections } from './use-new-sections.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useUnsaved } from './use-unsaved.ts';

interface ReaderViewProps {
  episode: EpisodeFile;
  /** The same with the stored corrections put in. */
  corrected: EpisodeFile;
  corrections: CorrectionsFile | null;
  attachment: Media | null;
  linked: Linked | null;
  resumeTime: number | null;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
  /** What the address says is looked for in the text; null for nothing. */
  words: string | null;
  onWords(words: string | null): void;
}

/** The reader of one episode: player and outline, the text, and what opens over them. */
export function ReaderView(props: ReaderViewProps) {
  const text = useText();
  const { attachment, linked, resumeTime, choice, onChoice } = props;
  const unsaved = useUnsaved();
  const { heed } = unsaved;
  const corrections = useCorrections(props.episode, props.corrected, props.corrections, heed);
  const { episode } = corrections;
  const { kind, original, translation } = choice;
  const view = useMemo(
    () => viewOf(episode, { kind, original, translation }),
    [episode, kind, original, translation],
  );
  const reader = useNewReader(episode, linked, resumeTime, view);
  const media = useMediaSource(episode, attachment, reader.playback, heed);
  const sections = useNewSections(reader, heed);
  const find = useNewFind(reader, props.words, linked !== null, props.onWords);
  const correcting = useCorrecting(reader, corrections);
  const [tab, setTab] = useState<ReaderTab>('transcript');
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const playerRef = useRef<HTMLElement>(null);
  const ask = () => {
    setTab('transcript');
    find.ask();
  };
  useReaderKeys(reader, playerRef, {
    showKeys: () => setDialog('keys'),
    find: ask,
    repeatLine: () => sections?.toggleLine(),
    nameTurn: correcting.nameTurn,
    nextView: () => onChoice({ ...choice, kind: nextViewKind(episode, kind) }),
  });

  return (
    <ReaderContext value={reader}>
      <SectionsContext value={sections}>
        <FindContext value={find}>
          <title>{`${inLanguage(episode.title, text.languages).text} · ${text.appName}`}</title>
          <main className="reader">
            <ReaderPlayer
              ref={playerRef}
              media={media}
              resumeTime={resumeTime}
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
            corrections={corrections}
            correcting={correcting}
            unsaved={unsaved}
          />
        </FindContext>
      </SectionsContext>
    </ReaderContext>
  );
}
