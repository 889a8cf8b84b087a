import type { Steering } from '../../state/session/steering.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';
import { useMinutes } from './watch-only-minutes.tsx';

/** What can be asked of playback: only what is worth it, only this chapter, line by line. */
export function ChapterTools() {
  const steering = useSteering();
  return steering === null ? null : <Tools steering={steering} />;
}

function Tools({ steering }: { steering: Steering }) {
  const text = useAllText();
  const { episode } = useSession();
  const repeats = useSteeringState((state) => state.repeats, null);
  const pausesAtLines = useSteeringState((state) => state.pausesAtLines, false);
  const isJudged = useSteeringState((state) => state.isJudged, false);
  const inChapter = useSessionState((state) => state.activeChapter !== -1);
  return (
    <div className="chapter-tools">
      {isJudged && <WatchOnly steering={steering} />}
      {episode.chapters.length > 0 && (
        <button
          type="button"
          className="chapter-tool"
          aria-pressed={repeats === 'chapter'}
          disabled={!inChapter && repeats !== 'chapter'}
          onClick={() => steering.toggleChapter()}
        >
          {text.steering.onlyChapter}
        </button>
      )}
      <button
        type="button"
        className="chapter-tool"
        aria-pressed={repeats === 'line'}
        onClick={() => steering.toggleLine()}
      >
        {text.steering.repeatLine}
      </button>
      <button
        type="button"
        className="chapter-tool"
        aria-pressed={pausesAtLines}
        onClick={() => steering.setPausesAtLines(!pausesAtLines)}
      >
        {text.steering.pauseAtLines}
      </button>
    </div>
  );
}

function WatchOnly({ steering }: { steering: Steering }) {
  const text = useAllText();
  const watchOnly = useSteeringState((state) => state.watchOnly, false);
  const minutes = useMinutes();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={watchOnly}
      className="watch-only"
      onClick={() => steering.setWatchOnly(!watchOnly)}
    >
      <span className="watch-only-switch" aria-hidden="true" />
      {text.steering.watchOnly}
      {minutes !== null && <span className="text-quiet"> · {minutes}</span>}
    </button>
  );
}
