/** What sticks to the top or bottom of the window covers the text there; the style sheet says how much, in pixels. */
export function coveredAtTop(): number {
  return coverage('--covered-top');
}

export function coveredAtBottom(): number {
  return coverage('--covered-bottom');
}

function coverage(name: string): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)) || 0;
}
