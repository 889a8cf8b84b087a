import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Track } from '../../core/contract/episode-file.ts';
import { watchAddress } from '../../core/contract/media.ts';
import { directionOf } from '../../core/text/direction.ts';
import { lazyAtRest } from '../kit/lazy-at-rest.ts';
import type { MediaSource } from '../player/media-source.ts';
import { usePreference } from '../services/services.ts';
import { useFindState } from '../session/find-context.ts';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useText } from '../text/text.ts';
import { toggleFold } from './folding.ts';
import { createFollowScroll, type FollowScroll } from './follow-scroll.ts';
import { createLitLine } from './lit-line.ts';
import { selectLines } from './select-lines.ts';
import { moveTabStop } from './tab-stop.ts';
import { Transcript } from './transcript.tsx';

interface TranscriptPaneProps {
  source: MediaSource | null;
  hidden: boolean;
  /** Set while a click on a line says that it is being said now. */
  onTap: ((track: Track, cueIndex: number) => void) | null;
  /** Nothing was asked for: the page opens at its title, not at the first line. */
  startsAtTop: boolean;
  /** What stands after the text, or acts on it. */
  children?: ReactNode;
}

const FindMarks = lazy(() =>
  import('../find/find-marks.tsx').then((loaded) => ({ default: loaded.FindMarks })),
);

const SpokenWord = lazyAtRest(async () => (await import('./spoken-word.tsx')).SpokenWord);

/** The transcript with everything that acts on it: the lit line, follow and its pill, clicks, keys. */
export function TranscriptPane(props: TranscriptPaneProps) {
  const text = useText();
  const { source, hidden, onTap, startsAtTop, children } = props;
  const reader = useReader();
  const { playback, store } = reader;
  const view = useReaderState((state) => state.view);
  const finding = useFindState((state) => state.isOpen);
  const [arrangement] = usePreference('arrangement');
  const [spokenWord] = usePreference('spokenWord');
  const [playOnClick] = usePreference('playOnClick');
  const textRef = useRef<HTMLDivElement>(null);
  const followRef = useRef<FollowScroll | null>(null);
  const lightRef = useRef<() => void>(() => {});
  const [side, setSide] = useState<'above' | 'in-view' | 'below'>('in-view');
  const [firstCue] = useState(() => Math.max(0, store.getState().activeCue));
  const selectedBefore = useRef(false);

  useLayoutEffect(() => {
    const litLine = createLitLine(() => textRef.current);
    const scroll = createFollowScroll(reader, litLine, () => textRef.current, setSide);
    followRef.current = scroll;
    const aim = () => {
      const { activeCue, activeOther, activeOmission } = store.getState();
      litLine.aim({ cue: activeCue, other: activeOther, omission: activeOmission });
    };
    const light = () => {
      aim();
      litLine.mark();
    };
    lightRef.current = light;
    light();
    if (startsAtTop) window.scrollTo(0, 0);
    else scroll.bring('instant');
    const unsubscribe = store.subscribe((state, before) => {
      const moved =
        state.activeCue !== before.activeCue || state.activeOmission !== before.activeOmission;
      if (moved || state.activeOther !== before.activeOther) aim();
      if (moved) {
        scroll.moved();
      } else if (state.returns !== before.returns) {
        scroll.bring('smooth', 'asked');
      } else if (state.visited !== null && state.visited !== before.visited) {
        const line = `[data-side="0"] [data-cue="${state.visited.cueIndex}"]`;
        scroll.show(() => textRef.current?.querySelector(line)?.getBoundingClientRect() ?? null);
      } else if (state.follow === 'following' && before.follow !== 'following') {
        scroll.bring('smooth');
      } else if (state.player.status === 'playing' && before.player.status !== 'playing') {
        scroll.bring('smooth');
      }
      if (moved || state.activeOther !== before.activeOther) litLine.mark();
    });
    // Chunks that fill later, fonts that arrive: the lit line must be marked, and stay where it was put.
    const settle = new MutationObserver(light);
    if (textRef.current !== null)
      settle.observe(textRef.current, { childList: true, subtree: true });
    const onVisible = () => {
      if (document.visibilityState === 'visible') scroll.bring('instant');
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      unsubscribe();
      settle.disconnect();
      scroll.stop();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [reader, store, startsAtTop]);

  // Another arrangement is another page, chosen at its top: the line is what both have in common.
  const shown = useRef({ arrangement, view, hidden });
  useEffect(() => {
    const before = shown.current;
    shown.current = { arrangement, view, hidden };
    const isNew = before.arrangement !== arrangement || before.view !== view;
    // While something is looked for, the place found is what both have in common, where there is one.
    const isFinding = store.getState().follow === 'finding';
    if (isNew && !isFinding) reader.follow({ type: 'resume' });
    if (hidden || (!isNew && before.hidden === hidden)) return;
    // The elements are new: the mark must be on them before the page is moved by it.
    lightRef.current();
    followRef.current?.bring('instant', isNew && isFinding ? 'asked' : 'policy');
  }, [reader, store, arrangement, view, hidden]);

  const show = useCallback((place: () => DOMRect | null) => followRef.current?.show(place), []);
  const choose = (cue: HTMLElement) => {
    const cueIndex = Number(cue.dataset.cue);
    const side = sideOf(cue);
    if (onTap === null) {
      reader.goToCue(cueIndex, side);
      if (playOnClick) playback.play();
    } else onTap((side === 1 && view.other) || view.primary, cueIndex);
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const timeLabel = target.closest<HTMLElement>('[data-cue-time]');
    const cue = target.closest<HTMLElement>('[data-cue]');
    const omission = target.closest<HTMLElement>('[data-omission-time]');
    if (target.closest('.unfold') !== null) toggleFold(target);
    else if (omission !== null) reader.goTo(Number(omission.dataset.omissionTime));
    else if (timeLabel !== null) {
      reader.goToCue(Number(timeLabel.dataset.cueTime), sideOf(timeLabel));
      // Where nothing plays here, a time opens the recording's own page at that second.
      if (playback.state().status === 'failed' && source?.media)
        window.open(watchAddress(source.media, playback.time()), '_blank', 'noopener');
      else if (playOnClick) playback.play();
    } else if (cue !== null && !selectedBefore.current && !isSelected()) choose(cue);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cue = (event.target as Element).closest<HTMLElement>('[data-cue]');
    const walk = event.shiftKey ? selectLines : moveTabStop;
    if (event.key === 'Enter' && cue !== null) choose(cue);
    else if (walk(event.target as Element, event.key, textRef.current)) {
      event.preventDefault();
      // As in any text: to walk on without Shift is to let go of what is selected.
      if (!event.shiftKey && isSelected()) document.getSelection()?.collapseToEnd();
    }
  };

  return (
    <div
      role="tabpanel"
      id="panel-transcript"
      aria-labelledby="tab-transcript"
      hidden={hidden}
      className="transcript-pane"
    >
      <p id="transcript-help" className="sr-only">
        {text.transcript.help}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for thousands of lines; keys below */}
      <div
        aria-describedby="transcript-help"
        onPointerDown={() => {
          selectedBefore.current = isSelected();
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {view.layout === 'side' && <p className="too-narrow">{text.transcript.tooNarrow}</p>}
        <Transcript view={view} arrangement={arrangement} firstCue={firstCue} textRef={textRef} />
      </div>
      {children}
      {finding && (
        <Suspense fallback={null}>
          <FindMarks textRef={textRef} onShow={show} />
        </Suspense>
      )}
      {spokenWord && (
        <Suspense fallback={null}>
          <SpokenWord textRef={textRef} />
        </Suspense>
      )}
      <div className="lamp" aria-hidden="true" dir={directionOf(view.primary.lang)} />
      <BackToNow side={side} />
    </div>
  );
}

function BackToNow({ side }: { side: 'above' | 'in-view' | 'below' }) {
  const text = useText();
  const reader = useReader();
  const playing = useReaderState((state) => state.player.status === 'playing');
  if (!playing || side === 'in-view') return null;
  const Arrow = side === 'above' ? ArrowUp : ArrowDown;
  return (
    <button type="button" className="pill" onClick={() => reader.backToNow()}>
      {text.transcript.backToNow}
      <Arrow aria-hidden="true" size={16} />
    </button>
  );
}

function sideOf(element: HTMLElement): 0 | 1 {
  return element.closest<HTMLElement>('[data-side]')?.dataset.side === '1' ? 1 : 0;
}

function isSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
