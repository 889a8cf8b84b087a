/** How much a page moved under its reader while it came: the cumulative layout shift, on a slow machine without a cache. */
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    shifts: { value: number; of: string[] }[];
  }
}

/** Times slower than this machine. */
const SLOWER = 4;

/** To be called before the page is opened. */
export async function noteShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        };
        window.shifts.push({ value, of: sources.map(({ node }) => node?.className ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Opens a page of its own on a processor that is slowed, and waits until it is at rest. */
export async function openSlowly(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address);
  await page.locator('html[data-at-rest]').waitFor();
  return page;
}

/** The sum, and what moved. */
export async function shiftsOf(page: Page): Promise<{ sum: number; moved: string[] }> {
  const shifts = await page.evaluate(() => window.shifts);
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ of }) => of),
  };
}
