/** However busy the page is, what waits runs within this many milliseconds. */
const AT_LATEST_MS = 100;

/** Runs after the paint that is under way; returns the function that calls it off. */
export function whenIdle(run: () => void, atLatestMs = AT_LATEST_MS): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = setTimeout(run, atLatestMs);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: atLatestMs });
  return () => cancelIdleCallback(request);
}
