/** No page in any state keeps anybody out, as far as axe-core can tell: every theme, width and interface language. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShell } from '../support/chromium.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { checkState } from './check-state.ts';
import { EPISODES } from './episodes.ts';
import { STATES } from './states.ts';
import { LANGUAGES } from './variants.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openShell();
  served = await serveLibrary(EPISODES);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(STATES)('$name', async (state) => {
    const { looks, findings } = await checkState(browser, served.address, state, language);
    expect(looks).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});
