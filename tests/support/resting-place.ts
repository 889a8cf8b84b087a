/** Waits for what a page says of itself, never for time. */
import type { Page } from 'playwright-core';

/** Frames that a page must stand still for: a smooth scroll moves it in each. */
const STILL_FRAMES = 8;

/**
 * Waits until the page says that it is at rest, its faces have come and it does not move; returns where it stands then.
 * A page that plays and follows moves on later.
 */
export function restingPlace(page: Page): Promise<number> {
  return page.evaluate(async (frames) => {
    let still = 0;
    for (let before = Number.NaN; still < frames; before = window.scrollY) {
      await document.fonts.ready;
      await new Promise(requestAnimationFrame);
      const isStill = window.scrollY === before && document.documentElement.dataset.atRest === '';
      still = isStill ? still + 1 : 0;
    }
    return window.scrollY;
  }, STILL_FRAMES);
}

/** What would be seen of something that must not happen is seen within so many frames. */
export async function passFrames(page: Page, frames = 30): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);
}

/** In the page's own time: what it does within `ms` after something that was done before is done then, however slow it is. */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), ms);
}
