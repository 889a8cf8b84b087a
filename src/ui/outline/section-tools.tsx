import type { Sections } from '../../state/sections.ts';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useSections, useSectionsState } from '../session/sections-context.ts';
import { useAllText } from '../text/all-text.ts';
import { useMinutes } from './watch-only-minutes.tsx';

/** What can be asked of playback: only what is worth it, only this chapter, line by line. */
export function SectionTools() {
  const sections = useSections();
  return sections === null ? null : <Tools sections={sections} />;
}

function Tools({ sections }: { sections: Sections }) {
  const text = useAllText();
  const { episode } = useReader();
  const repeats = useSectionsState((state) => state.repeats, null);
  const pausesAtLines = useSectionsState((state) => state.pausesAtLines, false);
  const isJudged = useSectionsState((state) => state.isJudged, false);
  const inChapter = useReaderState((state) => state.activeChapter !== -1);
  return (
    <div className="section-tools">
      {isJudged && <WatchOnly sections={sections} />}
      {episode.chapters.length > 0 && (
        <button
          type="button"
          className="section-tool"
          aria-pressed={repeats === 'chapter'}
          disabled={!inChapter && repeats !== 'chapter'}
          onClick={() => sections.toggleChapter()}
        >
          {text.sections.onlyChapter}
        </button>
      )}
      <button
        type="button"
        className="section-tool"
        aria-pressed={repeats === 'line'}
        onClick={() => sections.toggleLine()}
      >
        {text.sections.repeatLine}
      </button>
      <button
        type="button"
        className="section-tool"
        aria-pressed={pausesAtLines}
        onClick={() => sections.setPausesAtLines(!pausesAtLines)}
      >
        {text.sections.pauseAtLines}
      </button>
    </div>
  );
}

function WatchOnly({ sections }: { sections: Sections }) {
  const text = useAllText();
  const watchOnly = useSectionsState((state) => state.watchOnly, false);
  const minutes = useMinutes();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={watchOnly}
      className="watch-only"
      onClick={() => sections.setWatchOnly(!watchOnly)}
    >
      <span className="watch-only-switch" aria-hidden="true" />
      {text.sections.watchOnly}
      {minutes !== null && <span className="text-quiet"> · {minutes}</span>}
    </button>
  );
}
