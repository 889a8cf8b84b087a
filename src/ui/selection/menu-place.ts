/** Where the menu of a selection stands: near its end, and never where a finger, its handles or the page's bars are. */
export interface MenuPlace {
  /** In the window, CSS pixels: the menu's upper edge. */
  top: number;
  /** Where its middle should be. */
  middle: number;
}

interface Line {
  top: number;
  bottom: number;
  /** Where the selection starts or ends on it. */
  x: number;
}

interface Room {
  /** The part of the window in which text can be seen. */
  top: number;
  bottom: number;
  menuHeight: number;
  /** Selected with a finger: its handles hang under the last line, the system's own menu stands above the first. */
  isTouch: boolean;
}

const GAP = { mouse: 8, touch: 44 } as const;

/**
 * Below the last line; above the first where there is no room; at the foot of what can be seen of a selection that fills
 * it. One that is out of view keeps its menu with it.
 */
export function menuPlace(first: Line, last: Line, room: Room): MenuPlace {
  const { top, bottom, menuHeight, isTouch } = room;
  const gap = isTouch ? GAP.touch : GAP.mouse;
  const below = last.bottom + gap;
  if (below >= top && below + menuHeight <= bottom) return { top: below, middle: last.x };
  if (last.bottom <= top || first.top >= bottom) return { top: below, middle: last.x };
  // The system's menu needs as much again.
  const above = first.top - gap - menuHeight - (isTouch ? menuHeight : 0);
  if (above >= top && above + menuHeight <= bottom) return { top: above, middle: first.x };
  return { top: bottom - menuHeight - GAP.mouse, middle: last.x };
}

/** Its first and last line in the window; null where the page has no place for them. */
export function linesOf(range: Range): { first: Line; last: Line } | null {
  const start = boxesAt(range.startContainer, range.startOffset)?.[0];
  const end = boxesAt(range.endContainer, range.endOffset - 1)?.at(-1);
  if (start === undefined || end === undefined) return null;
  return {
    first: { top: start.top, bottom: start.bottom, x: start.left },
    last: { top: end.top, bottom: end.bottom, x: end.right },
  };
}

/** Of one character, or of an element that is selected whole: it has a box for each of its lines. */
function boxesAt(container: Node, offset: number): DOMRect[] | null {
  const range = document.createRange();
  if (container.nodeType === Node.TEXT_NODE) {
    const length = container.nodeValue?.length ?? 0;
    const from = Math.min(Math.max(0, offset), Math.max(0, length - 1));
    range.setStart(container, from);
    range.setEnd(container, Math.min(length, from + 1));
  } else {
    range.selectNode(container.childNodes[Math.max(0, offset)] ?? container);
  }
  return range.getClientRects === undefined ? null : [...range.getClientRects()];
}
