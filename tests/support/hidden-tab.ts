import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    hideTab(): void;
    showTab(): void;
  }
}

/** Frames stop and the page is told that it is hidden, as a browser does; a headless one never hides a tab by itself. */
export async function preparedToHide(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window !== window.top) return;
    const nextFrame = window.requestAnimationFrame.bind(window);
    const waiting = new Map<number, FrameRequestCallback>();
    let hidden = false;
    const run = (request: number, now: number) => {
      const callback = waiting.get(request);
      if (hidden || callback === undefined) return;
      waiting.delete(request);
      callback(now);
    };
    window.requestAnimationFrame = (callback) => {
      const request = nextFrame((now) => run(request, now));
      waiting.set(request, callback);
      return request;
    };
    window.cancelAnimationFrame = (request) => waiting.delete(request);
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    window.hideTab = () => {
      hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    window.showTab = () => {
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      for (const request of [...waiting.keys()]) nextFrame((now) => run(request, now));
    };
  });
}
