/** A tab that stays open while the site behind it is renewed, or while there is no network. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { EPISODE, litCue, partsFetched, pauseButton, play, playedOn } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';
import {
  AT_PLACE,
  expectReadOn,
  GONE,
  lostPart,
  PARTS,
  PLACE_S,
  PLAYER,
  PRESSES,
  type Press,
  visitWithoutParts,
} from './later-parts.ts';

const home = (url: URL) => url.pathname === '/';

/** Another version stands where this one was fetched from. */
async function redeploy(context: BrowserContext, name: string): Promise<void> {
  await context.unroute(home);
  await context.route(home, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script type="module" src="/assets/index-${name}.js"></script>`,
    }),
  );
}

/** The page is fetched anew, at the place where the old one stood. */
async function expectReloaded(page: Page, time: number): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-kept'));
  await page.locator('html[data-at-rest]').waitFor();
  const t = Number(new URL(page.url()).searchParams.get('t'));
  expect(t).toBeGreaterThanOrEqual(time);
  expect(t).toBeLessThan(time + 60);
}

const keep = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));

fault(
  'the site was renewed under an open tab',
  '“Reload at 12:34” beside the text, and it opens there',
  async () => {
    const { page, context } = await visitWithoutParts();
    await keep(page);
    await redeploy(context, 'another');
    await PRESSES['the list of keys'].press(page);
    const reload = lostPart(page).getByRole('button', { name: 'Reload at 12:34' });
    await reload.waitFor();
    await context.unroute(home);
    await context.unroute(PARTS);
    await reload.click();
    await expectReloaded(page, PLACE_S);
    await expectReadOn(page);
  },
);

fault(
  'a tab that plays was left open over three redeploys, the parts gone each time',
  'text, playback and place stay at each press, then “Reload at …” leads on from there',
  async () => {
    const { page, context } = await visitWithoutParts(PLAYER);
    await keep(page);
    await play(page);
    const alert = lostPart(page);
    const reload = alert.getByRole('button', { name: /^Reload at 1[23]:\d\d$/ });
    let version = 0;
    for (const name of ['the list of keys', 'the settings', 'what can be passed on'] as const) {
      version += 1;
      await redeploy(context, `version-${version}`);
      await PRESSES[name].press(page);
      await reload.waitFor();
      await alert.getByText(/was renewed while this page was open/).waitFor();
      await expectReadOn(page);
      await playedOn(page, 1);
      expect(await pauseButton(page).isVisible()).toBe(true);
      expect(await page.locator('html[data-kept]').count()).toBe(1);
      if (version < 3) await alert.getByRole('button', { name: 'Close' }).click();
    }
    const lit = await litCue(page);
    await context.unroute(home);
    await context.unroute(PARTS);
    await reload.click();
    await expectReloaded(page, PLACE_S);
    await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(lit);
  },
);

fault(
  'the network goes away under a page at rest that plays',
  'everything that a press opens opens, no sentence, the text is read on',
  async () => {
    const { page, context } = await visit(AT_PLACE, { expected: GONE });
    await play(page);
    await partsFetched(page);
    await context.setOffline(true);
    const { 'the way to another page': _, ...here } = PRESSES;
    for (const { press, opened } of Object.values<Press>(here)) {
      await press(page);
      await opened(page).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Transcript' }).click();
    }
    await expectReadOn(page);
    expect(await lostPart(page).count()).toBe(0);
  },
);

fault(
  'the network goes away before a part came',
  '“cannot be fetched without a network”, and the text; it comes when the network is back',
  async () => {
    const { page, context } = await visitWithoutParts();
    await context.setOffline(true);
    const { press, opened } = PRESSES['the settings'];
    await press(page);
    const alert = lostPart(page);
    await alert.getByText(/cannot be fetched without a network/).waitFor();
    await expectReadOn(page);
    await context.setOffline(false);
    await context.unroute(PARTS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await opened(page).waitFor();
  },
);

fault(
  'the network goes away, and another episode is chosen',
  'a sentence that the library cannot be reached; “Try again” opens it when the network is back',
  async () => {
    const { page, context } = await visit('/', { expected: GONE });
    const link = page.locator('a[href$="/episode/izmailov"]');
    await link.waitFor();
    await page.locator('html[data-at-rest]').waitFor();
    await context.setOffline(true);
    await link.click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/cannot be reached|without a network/);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-cue="0"]').first().waitFor();
  },
);

fault(
  'the network goes away, and Back leads to an episode',
  'a sentence with a way to the library; “Try again” opens it when the network is back',
  async () => {
    const { page, context } = await visit(EPISODE, { expected: GONE });
    await page.locator('[data-cue="0"]').first().waitFor();
    await page.locator('html[data-at-rest]').waitFor();
    await page.getByRole('link', { name: 'Library' }).first().click();
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await context.setOffline(true);
    await page.goBack();
    await page
      .getByRole('alert')
      .getByText(/cannot be reached/)
      .waitFor();
    expect(await page.getByRole('link', { name: 'Go to the library' }).isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-cue="0"]').first().waitFor();
  },
);
