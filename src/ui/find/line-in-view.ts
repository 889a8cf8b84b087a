/** Pixels between two looks: less than a line's height. */
const STEP = 15;

/** The line that a person sees at the top of the text; null where none of the text is in the window. */
export function lineInView(root: HTMLElement): HTMLElement | null {
  const { left, width } = root.getBoundingClientRect();
  // What sticks to the top of the window hides the lines there, and between paragraphs there are none.
  for (let y = STEP; y < window.innerHeight; y += STEP) {
    const there = document.elementFromPoint?.(left + width / 2, y);
    const line = there?.closest<HTMLElement>('[data-cue]');
    if (line && root.contains(line)) return line;
  }
  return null;
}
