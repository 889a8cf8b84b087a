/** What a press opens and the site no longer has takes nothing else with it: the text is read on, and it plays on. */
import { expect } from 'vitest';
import { EPISODE, pauseButton, play, playButton, playedOn } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';
import {
  AT_PLACE,
  expectReadOn,
  GONE,
  lostPart,
  PARTS,
  PLAYER,
  PRESSES,
  type Press,
  visitWithoutParts,
} from './later-parts.ts';

for (const [name, { press, opened }] of Object.entries<Press>(PRESSES))
  fault(
    `${name} is gone from the site`,
    'a sentence beside the text; “Try again” opens it once it is back',
    async () => {
      const { page, context } = await visitWithoutParts();
      await press(page);
      const alert = lostPart(page);
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/could not be fetched/);
      await expectReadOn(page);
      await context.unroute(PARTS);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await opened(page).waitFor();
      expect(await alert.count()).toBe(0);
    },
  );

fault(
  'a part is gone, and its sentence was closed',
  'the same press opens it once it is back',
  async () => {
    const { page, context } = await visitWithoutParts();
    const { press, opened } = PRESSES['the settings'];
    await press(page);
    await lostPart(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => lostPart(page).count()).toBe(0);
    await context.unroute(PARTS);
    await press(page);
    await opened(page).waitFor();
  },
);

fault('the tip of the time bar is gone', 'nothing is said of it, the text is there', async () => {
  const { page } = await visitWithoutParts();
  await page.locator('.time-bar').hover();
  await page.locator('html[data-at-rest]').waitFor();
  expect(await lostPart(page).count()).toBe(0);
  await expectReadOn(page);
});

fault(
  'a part is gone while the recording plays',
  'a sentence; the recording plays on under it',
  async () => {
    const { page } = await visitWithoutParts(PLAYER);
    await play(page);
    await PRESSES['the list of keys'].press(page);
    await page
      .getByRole('alert')
      .getByText(/could not be fetched/)
      .waitFor();
    await playedOn(page, 1);
    expect(await pauseButton(page).isVisible()).toBe(true);
  },
);

fault(
  'a host answers with a page for every script it has not',
  'a sentence beside the text, not a page in pieces',
  async () => {
    const { page } = await visit(AT_PLACE, {
      expected: GONE,
      before: (context) =>
        context.route(PARTS, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Cuelight' }),
        ),
    });
    await page.locator('html[data-at-rest]').waitFor();
    await PRESSES['find in the text'].press(page);
    await page
      .getByRole('alert')
      .getByText(/could not be fetched/)
      .waitFor();
    await expectReadOn(page);
  },
);

fault(
  'the player is gone from the site',
  'a sentence over the text; “Try again” plays once it is back',
  async () => {
    const { page, context } = await visitWithoutParts();
    await playButton(page).click();
    const alert = lostPart(page);
    await alert.getByText(/could not be fetched/).waitFor();
    await expectReadOn(page);
    await context.unroute(PARTS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await pauseButton(page).waitFor();
    await playedOn(page, 1);
  },
);

fault(
  'every style sheet but the first is gone from the site',
  'the menu of a selection, laid out as ever',
  async () => {
    const { page } = await visit(AT_PLACE, {
      before: (context) => context.route(/\/assets\/(?!style-).*\.css/, (route) => route.abort()),
    });
    await page.locator('html[data-at-rest]').waitFor();
    const { press, opened } = PRESSES['the menu of a selection'];
    await press(page);
    await opened(page).waitFor();
    expect(await opened(page).evaluate((menu) => getComputedStyle(menu).position)).not.toBe(
      'static',
    );
  },
);

const ROUTER = '**/assets/router-*.js';

fault(
  'the code that leads from page to page is gone',
  'the episode is read and searched, its address follows; “Library” says a sentence and comes with the next try',
  async () => {
    const { page, context } = await visit(`${EPISODE}?t=60`, {
      expected: GONE,
      before: (context) => context.route(ROUTER, (route) => route.abort()),
    });
    await page.locator('html[data-at-rest]').waitFor();
    await page.keyboard.press('/');
    await page.locator('.find-bar input').fill('model');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('model');
    expect(new URL(page.url()).searchParams.get('t')).toBe('60');

    // Nobody is led away from a text to a page that is not there.
    await page.getByRole('link', { name: 'Library' }).click();
    await lostPart(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(EPISODE);
    await context.unroute(ROUTER);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /Continual Learning/ }).waitFor();
  },
);

fault(
  'the code that leads from page to page comes late',
  'the text stays until the other page is there; Back leads to it again',
  async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { page } = await visit(EPISODE, {
      before: (context) =>
        context.route(ROUTER, async (route) => {
          await held;
          await route.continue();
        }),
    });
    const text = page.locator('[data-cue]').first();
    await text.waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    expect(await text.isVisible()).toBe(true);
    letGo();
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await expect.poll(() => text.count()).toBe(0);
    await page.goBack();
    await text.waitFor();
  },
);
