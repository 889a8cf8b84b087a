import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import { restingPlace } from '../support/resting-place.ts';
import { standInForYouTube } from '../support/youtube/stand-in.ts';
import { HEIGHTS, type Shot } from './shot.ts';

/** How long to wait for what a state needs. */
const LIMIT_MS = 60_000;

/** Writes the picture; what kept it from the state is returned, and the picture shows how far it came. */
export async function takeShot(
  browser: Browser,
  address: string,
  { name, state, width, theme }: Shot,
  folder: string,
): Promise<string | null> {
  const isPhone = width < 700;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    hasTouch: width < 1100,
    isMobile: isPhone,
    locale: 'en',
  });
  context.setDefaultTimeout(LIMIT_MS);
  try {
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      PREFERENCES_KEY,
      JSON.stringify({ theme, language: 'en', ...state.preferences }),
    ] as const);
    await standInForYouTube(context, state.youtube);
    await state.before?.(context);
    const page = await context.newPage();
    await page.goto(`${address}${state.path}`);
    let fault: string | null = null;
    try {
      await state.reach?.(page);
      if (state.rests !== false) await restingPlace(page);
    } catch (error) {
      fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
    if (state.height !== undefined) await page.setViewportSize({ width, height: state.height });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return fault;
  } finally {
    await context.close();
  }
}
