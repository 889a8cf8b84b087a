import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { Media, Track } from '../../core/contract/episode-file.ts';
import { watchAddress } from '../../core/contract/media.ts';
import { usePreference } from '../services/services.ts';
import { useReader } from '../session/reader-context.ts';
import { toggleFold } from './folding.ts';
import { selectLines } from './select-lines.ts';
import { moveTabStop } from './tab-stop.ts';

/** Says that a line is being said now; null while a press on a line plays from there. */
export type OnTap = ((track: Track, cueIndex: number) => void) | null;

/** What a press or a key on the text does: one set of listeners for thousands of lines. `media`: what plays, where it has an address. */
export function useLinePresses(
  textRef: RefObject<HTMLElement | null>,
  media: Media | null,
  onTap: OnTap,
) {
  const reader = useReader();
  const { playback, store } = reader;
  const [playOnClick] = usePreference('playOnClick');
  const selectedBefore = useRef(false);

  const choose = (cue: HTMLElement) => {
    const cueIndex = Number(cue.dataset.cue);
    const side = sideOf(cue);
    if (onTap === null) {
      reader.goToCue(cueIndex, side);
      if (playOnClick) playback.play();
    } else {
      const { view } = store.getState();
      onTap((side === 1 && view.other) || view.primary, cueIndex);
    }
  };
  return {
    onPointerDown() {
      selectedBefore.current = isSelected();
    },
    onClick(event: MouseEvent) {
      const target = event.target as Element;
      const timeLabel = target.closest<HTMLElement>('[data-cue-time]');
      const cue = target.closest<HTMLElement>('[data-cue]');
      const omission = target.closest<HTMLElement>('[data-omission-time]');
      if (target.closest('.unfold') !== null) toggleFold(target);
      else if (omission !== null) reader.goTo(Number(omission.dataset.omissionTime));
      else if (timeLabel !== null) {
        reader.goToCue(Number(timeLabel.dataset.cueTime), sideOf(timeLabel));
        // Where nothing plays here, a time opens the recording's own page at that second.
        if (playback.state().status === 'failed' && media !== null)
          window.open(watchAddress(media, playback.time()), '_blank', 'noopener');
        else if (playOnClick) playback.play();
      } else if (cue !== null && !selectedBefore.current && !isSelected()) choose(cue);
    },
    onKeyDown(event: KeyboardEvent) {
      const cue = (event.target as Element).closest<HTMLElement>('[data-cue]');
      const walk = event.shiftKey ? selectLines : moveTabStop;
      if (event.key === 'Enter' && cue !== null) choose(cue);
      else if (walk(event.target as Element, event.key, textRef.current)) {
        event.preventDefault();
        // As in any text: to walk on without Shift is to let go of what is selected.
        if (!event.shiftKey && isSelected()) document.getSelection()?.collapseToEnd();
      }
    },
  };
}

function sideOf(element: HTMLElement): 0 | 1 {
  return element.closest<HTMLElement>('[data-side]')?.dataset.side === '1' ? 1 : 0;
}

function isSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
