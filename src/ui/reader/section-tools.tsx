import { Pause, Repeat } from 'lucide-react';
import { isJudged } from '../../core/watch-only.ts';
import type { Sections } from '../../state/sections.ts';
import { useText } from '../text/text.ts';
import { useReader, useReaderState } from './reader-context.ts';
import { useSections, useSectionsState } from './sections-context.ts';
import { useMinutes } from './watch-only-minutes.tsx';

/** What can be asked of playback: only what is worth it, only this chapter, line by line. */
export function SectionTools() {
  const sections = useSections();
  return sections === null ? null : <Tools sections={sections} />;
}

function Tools({ sections }: { sections: Sections }) {
  const text = useText();
  const { episode } = useReader();
  const repeats = useSectionsState((state) => state.repeats, null);
  const pausesAtLines = useSectionsState((state) => state.pausesAtLines, false);
  const inChapter = useReaderState((state) => state.activeChapter !== -1);
  return (
    <div className="section-tools">
      {isJudged(episode.chapters) && <WatchOnly sections={sections} />}
      {episode.chapters.length > 0 && (
        <button
          type="button"
          className="section-tool"
          aria-pressed={repeats === 'chapter'}
          disabled={!inChapter && repeats !== 'chapter'}
          onClick={() => sections.toggleChapter()}
        >
          <Repeat aria-hidden="true" size={14} /> {text.sections.onlyChapter}
        </button>
      )}
      <button
        type="button"
        className="section-tool"
        aria-pressed={pausesAtLines}
        onClick={() => sections.setPausesAtLines(!pausesAtLines)}
      >
        <Pause aria-hidden="true" size={14} /> {text.sections.pauseAtLines}
      </button>
    </div>
  );
}

function WatchOnly({ sections }: { sections: Sections }) {
  const text = useText();
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
