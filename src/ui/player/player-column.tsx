import { Keyboard, List, TextSearch } from 'lucide-react';
import { lazy, type Ref, Suspense } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { formatTime } from '../../core/time/time.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { lazyAtRest } from '../kit/lazy-at-rest.ts';
import { useMediaQuery } from '../kit/use-media-query.ts';
import { Outline } from '../outline/outline.tsx';
import type { ReaderDialog } from '../reader/reader-dialogs.tsx';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useSections } from '../session/sections-context.ts';
import { useText } from '../text/text.ts';
import { Controls } from './controls.tsx';
import type { MediaSource } from './media-source.ts';
import { PlayerPane } from './player-pane.tsx';
import { TimeBar } from './time-bar.tsx';
import { useCompactPlayer } from './use-compact-player.ts';

const PlayerExtras = lazy(() =>
  import('./player-extras.tsx').then((loaded) => ({ default: loaded.PlayerExtras })),
);
const ResumeNote = lazyAtRest(async () => (await import('../reader/resume-note.tsx')).ResumeNote);
const SectionNotes = lazyAtRest(
  async () => (await import('../outline/section-notes.tsx')).SectionNotes,
);
const SectionTools = lazyAtRest(
  async () => (await import('../outline/section-tools.tsx')).SectionTools,
);

interface PlayerColumnProps {
  ref: Ref<HTMLElement>;
  source: MediaSource | null;
  attached: string | null;
  resumeTime: number | null;
  onDialog(dialog: ReaderDialog): void;
  onFind(): void;
  onCorrect(): void;
}

/** The player with its controls; on a wide page the outline below it. On a phone the controls sit at the thumb. */
export function PlayerColumn(props: PlayerColumnProps) {
  const text = useText();
  const { ref, source, attached, resumeTime, onDialog, onFind, onCorrect } = props;
  // Narrower, the outline has no column and is a sheet.
  const wide = useMediaQuery('(min-width: 1100px)');
  const onAttach = () => onDialog('attach');
  const { episode } = useReader();
  const steered = useSections() !== null;
  useCompactPlayer();
  return (
    <section ref={ref} className="player-column" aria-label={text.player.region}>
      <PlayerPane
        source={source}
        title={inLanguage(episode.title, text.languages).text}
        onAttach={onAttach}
      />
      <div className="player-bar">
        <TimeBar />
        <div className="player-bar-row">
          <Controls onFullScreen={null} />
          {!wide && (
            <>
              <IconButton icon={TextSearch} label={text.opens.find} onClick={onFind} />
              <IconButton
                icon={List}
                label={text.outline.open}
                className="control-outline"
                onClick={() => onDialog('outline')}
              />
            </>
          )}
        </div>
      </div>
      <div className="player-notices">
        <PlayerNotice resumeTime={resumeTime} />
        {steered && (
          <Suspense fallback={null}>
            <SectionNotes />
          </Suspense>
        )}
      </div>
      <div className="player-more">
        {source !== null && (
          <button type="button" className="link" onClick={onAttach}>
            {text.player.attach}
          </button>
        )}
        <button type="button" className="link" onClick={onCorrect}>
          {text.opens.corrections}
        </button>
        {attached !== null && <span className="text-quiet">{text.player.attached(attached)}</span>}
        <div className="player-more-end">
          {steered && (
            <Suspense fallback={null}>
              <PlayerExtras source={source} />
            </Suspense>
          )}
          {wide && <IconButton icon={TextSearch} label={text.opens.find} onClick={onFind} />}
          <IconButton icon={Keyboard} label={text.opens.keys} onClick={() => onDialog('keys')} />
        </div>
      </div>
      {wide && (
        <>
          <div className="section-tools-place">
            {steered && (
              <Suspense fallback={null}>
                <SectionTools />
              </Suspense>
            )}
          </div>
          <h2 className="label mt-3">{text.outline.title}</h2>
          <Outline />
        </>
      )}
    </section>
  );
}

/** What is unusual at the moment: a range that stops, follow switched off, the place where the last visit ended. */
function PlayerNotice({ resumeTime }: { resumeTime: number | null }) {
  const text = useText();
  const { playback, follow } = useReader();
  const followOff = useReaderState((state) => state.follow === 'off');
  const range = useReaderState((state) => state.player.range);
  if (range !== null)
    return (
      <p className="player-notes">
        {text.player.range(formatTime(range.startTime), formatTime(range.endTime))}{' '}
        <button type="button" className="link" onClick={() => playback.setRange(null)}>
          {text.player.clearRange}
        </button>
      </p>
    );
  if (followOff)
    return (
      <p className="player-notes" role="status">
        {text.followOff}{' '}
        <button type="button" className="link" onClick={() => follow({ type: 'toggle' })}>
          {text.followOn}
        </button>
      </p>
    );
  return (
    <Suspense fallback={null}>
      <ResumeNote resumeTime={resumeTime} />
    </Suspense>
  );
}
