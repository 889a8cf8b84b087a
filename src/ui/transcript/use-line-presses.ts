import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef } from 'react';
import type { Media, Track } from '../../core/contract/episode-file.ts';
import { watchAddress } from '../../core/contract/media.ts';
import { onDemand } from '../../core/on-demand.ts';
import { trackOn } from '../../core/reading/reading.ts';
import { usePreference } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { createDoublePress } from './double-press.ts';
import { toggleFold } from './folding.ts';
import { type Line, lineOf, pieceAround, pressedAt } from './lines.ts';
import { moveTabStop } from './tab-stop.ts';

const lineSelection = onDemand(() => import('./select-lines.ts'));

/** Says that a line is being said now; null while a press on a line plays from there. */
export type OnTap = ((track: Track, cueIndex: number) => void) | null;

/** What a press or a key on the text does: one set of listeners for thousands of lines. `media`: what plays, where it has an address. */
export function useLinePresses(
  textRef: RefObject<HTMLElement | null>,
  media: Media | null,
  onTap: OnTap,
) {
  const session = useSession();
  const { playback, store } = session;
  const [playOnClick] = usePreference('playOnClick');
  const selectedBefore = useRef(false);
  const twice = useMemo(() => createDoublePress(session), [session]);

  const tap = ({ side, cueIndex }: Line) => onTap?.(trackOn(store.getState().view, side), cueIndex);
  const go = ({ side, cueIndex }: Line) => session.goToCue(cueIndex, side);
  return {
    onPointerDown() {
      selectedBefore.current = isSelected();
    },
    onClick(event: MouseEvent) {
      const target = event.target as Element;
      const pressed = pressedAt(target);
      if (pressed?.kind === 'unfold') toggleFold(target);
      else if (pressed?.kind === 'omission') session.goTo(pressed.time);
      else if (pressed?.kind === 'time') {
        session.goToCue(pressed.line.cueIndex, pressed.line.side);
        // Where nothing plays here, a time opens the recording's own page at that second.
        if (playback.state().status === 'failed' && media !== null)
          window.open(watchAddress(media, playback.time()), '_blank', 'noopener');
        else if (playOnClick) playback.play();
      } else if (event.detail === 2) twice.second();
      else if (pressed === null || selectedBefore.current || isSelected()) return;
      else if (onTap !== null) tap(pressed.line);
      else twice.first(() => go(pressed.line), playOnClick);
    },
    onKeyDown(event: KeyboardEvent) {
      const { key } = event;
      const target = event.target as Element;
      const piece = pieceAround(target);
      if (key === 'Enter' && piece !== null) {
        if (onTap !== null) return tap(lineOf(piece));
        go(lineOf(piece));
        if (playOnClick) playback.play();
      } else if (event.shiftKey) {
        if (piece === null || !/^(Arrow(Up|Down)|Home|End)$/.test(key)) return;
        event.preventDefault();
        // Where it cannot be fetched nothing is selected, and nothing is lost.
        lineSelection().then(
          ({ selectLines }) => selectLines(key, textRef.current),
          () => {},
        );
      } else if (moveTabStop(target, key, textRef.current)) {
        event.preventDefault();
        // As in any text: to walk on without Shift is to let go of what is selected.
        if (isSelected()) document.getSelection()?.collapseToEnd();
      }
    },
  };
}

function isSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
