import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    fallAsleep(): void;
    wake(): void;
  }
}

/** No timer runs and no frame comes while the page sleeps, as on a phone in a pocket; sound plays on, and is heard of. */
export async function preparedToSleep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window !== window.top) return;
    const nextFrame = window.requestAnimationFrame.bind(window);
    const later = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    let asleep = false;
    const whenAwake = (run: () => void) => (asleep ? void held.push(run) : run());
    window.requestAnimationFrame = (callback) => nextFrame((now) => whenAwake(() => callback(now)));
    window.setTimeout = ((callback: () => void, ms?: number) =>
      later(() => whenAwake(callback), ms)) as unknown as typeof window.setTimeout;
    window.fallAsleep = () => {
      asleep = true;
    };
    window.wake = () => {
      asleep = false;
      for (const run of held.splice(0)) run();
    };
  });
}
