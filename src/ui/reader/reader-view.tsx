import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Media } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { nextViewKind, type ViewChoice, viewOf } from '../../core/reading/views.ts';
import { useNewFind } from '../find/use-new-find.ts';
import { lazyAtRest } from '../kit/lazy-at-rest.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { PlayerColumn } from '../player/player-column.tsx';
import { SelectionMenuLater } from '../selection/selection-menu-later.tsx';
import { FindContext } from '../session/find-context.ts';
import { ReaderContext } from '../session/reader-context.ts';
import { SectionsContext } from '../session/sections-context.ts';
import { useText } from '../text/text.ts';
import { TranscriptPane } from '../transcript/transcript-pane.tsx';
import type { ReaderDialog } from './reader-dialogs.tsx';
import { ReaderHeader, type ReaderTab } from './reader-header.tsx';
import { useCorrecting } from './use-correcting.ts';
import { useCorrections } from './use-corrections.ts';
import { useMediaSource } from './use-media-source.ts';
import { type Linked, useNewReader } from './use-new-reader.ts';
import { useNewSections } from './use-new-sections.ts';
import { useReaderKeys } from './use-reader-keys.ts';

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

const loadFindBar = () => import('../find/find-bar.tsx');
const FindBar = lazy(() => loadFindBar().then((loaded) => ({ default: loaded.FindBar })));

const Summary = lazy(() => import('./summary.tsx').then((loaded) => ({ default: loaded.Summary })));
const Keeping = lazyAtRest(async () => (await import('./keeping.tsx')).Keeping);
const ReaderDialogs = lazy(() =>
  import('./reader-dialogs.tsx').then((loaded) => ({ default: loaded.ReaderDialogs })),
);
const CorrectionBar = lazy(() =>
  import('./correction-bar.tsx').then((loaded) => ({ default: loaded.CorrectionBar })),
);

/** The reader of one episode: player and outline, the text, and what opens over them. */
export function ReaderView(props: ReaderViewProps) {
  const text = useText();
  const { attachment, linked, resumeTime, choice, onChoice } = props;
  const corrections = useCorrections(props.episode, props.corrected, props.corrections);
  const { episode } = corrections;
  const { kind, original, translation } = choice;
  const view = useMemo(
    () => viewOf(episode, { kind, original, translation }),
    [episode, kind, original, translation],
  );
  const reader = useNewReader(episode, linked, resumeTime, view);
  const media = useMediaSource(episode, attachment, reader.playback);
  const sections = useNewSections(reader);
  const find = useNewFind(reader, props.words, linked !== null, props.onWords);
  const finding = useStore(find.store, (state) => state.isOpen);
  const correcting = useCorrecting(reader, corrections);
  const [tab, setTab] = useState<ReaderTab>('transcript');
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const playerRef = useRef<HTMLElement>(null);
  const ask = () => {
    setTab('transcript');
    find.ask();
  };
  // In the idle time after the first screen: what is typed right after `/` must not wait for a file.
  useEffect(() => whenIdle(() => void loadFindBar(), 1000), []);
  useReaderKeys(reader, playerRef, {
    showKeys: () => setDialog('keys'),
    find: ask,
    repeatLine: () => sections?.toggleLine(),
    nameTurn: correcting.nameTurn,
    nextView: () => onChoice({ ...choice, kind: nextViewKind(episode, kind) }),
  });

  const goTo = (time: number) => {
    setTab('transcript');
    reader.goTo(time);
  };

  return (
    <ReaderContext value={reader}>
      <SectionsContext value={sections}>
        <FindContext value={find}>
          <title>{`${inLanguage(episode.title, text.languages).text} · ${text.appName}`}</title>
          <main className="reader">
            <PlayerColumn
              ref={playerRef}
              source={media.source}
              attached={media.attached}
              resumeTime={resumeTime}
              onDialog={setDialog}
              onFind={ask}
              onCorrect={correcting.start}
            />
            <article className="reader-text">
              <ReaderHeader
                episode={episode}
                tab={tab}
                onTab={setTab}
                choice={choice}
                onChoice={onChoice}
                onCopy={() => setDialog('copy')}
              />
              <TranscriptPane
                source={media.source}
                hidden={tab !== 'transcript'}
                onTap={correcting.tap}
                startsAtTop={linked === null && resumeTime === null}
              >
                <SelectionMenuLater choice={choice} />
                <Suspense fallback={null}>
                  <Keeping />
                </Suspense>
              </TranscriptPane>
              {finding && tab === 'transcript' && (
                <Suspense fallback={null}>
                  <FindBar />
                </Suspense>
              )}
              {tab === 'summary' && (
                <div role="tabpanel" id="panel-summary" aria-labelledby="tab-summary">
                  <Suspense fallback={null}>
                    <Summary episode={episode} onGoTo={goTo} />
                  </Suspense>
                </div>
              )}
            </article>
          </main>
          {correcting.tap !== null && (
            <Suspense fallback={null}>
              <CorrectionBar corrections={corrections} onClose={correcting.stop} />
            </Suspense>
          )}
          {dialog !== null && (
            <Suspense fallback={null}>
              <ReaderDialogs
                open={dialog}
                onOpen={setDialog}
                media={media}
                choice={choice}
                onCorrect={correcting.start}
              />
            </Suspense>
          )}
        </FindContext>
      </SectionsContext>
    </ReaderContext>
  );
}
