/** What a press opens and the site no longer has takes nothing else with it: the text is read on, and it plays on. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cue, EPISODE, fetchEpisode, partsFetched, play } from './reader.ts';
import { type Visit, visit } from './visit.ts';

/** Everything beside the first load, but for what reads the records of earlier visits: it is asked for with the text. */
const PARTS =
  /\/assets\/(?!index-|literata-|worker-|open-records-|is-same-record-)[^/]+\.(js|css)$/;
const GONE = [
  /ERR_FAILED/,
  /ERR_INTERNET_DISCONNECTED/,
  /dynamically imported/,
  /preload CSS/,
  /404/,
];

const PLACE_S = 754;
const AT_PLACE = `${EPISODE}?t=${PLACE_S}`;

interface Press {
  press(page: Page): Promise<unknown>;
  /** What it opens. */
  opened(page: Page): Locator;
}

const PRESSES: Record<string, Press> = {
  'the list of keys': {
    press: (page) => page.keyboard.press('?'),
    opened: (page) => page.locator('dialog .keys-list'),
  },
  find: {
    press: (page) => page.keyboard.press('/'),
    opened: (page) => page.locator('.find-bar input'),
  },
  'the summary': {
    press: (page) => page.getByRole('tab', { name: 'Summary' }).click(),
    opened: (page) => page.getByText('Key points').first(),
  },
  copying: {
    press: (page) => page.getByRole('button', { name: 'Copy or download' }).click(),
    opened: (page) => page.getByRole('dialog', { name: /Copy/ }),
  },
  settings: {
    press: (page) => page.getByRole('button', { name: 'Settings' }).click(),
    opened: (page) => page.getByRole('dialog', { name: 'Settings' }),
  },
  'search everywhere': {
    press: (page) => page.keyboard.press('Control+k'),
    opened: (page) => page.locator('dialog .search-input'),
  },
  'a selection’s menu': {
    press: (page) => selectFirstLineInView(page),
    opened: (page) => page.locator('.selection-menu'),
  },
  'another page': {
    press: (page) => page.getByRole('link', { name: 'Library' }).click(),
    opened: (page) => page.getByRole('heading', { name: 'Library' }),
  },
};

/** With a text on the screen, and everything that would come after it gone. */
async function visitWithoutParts(): Promise<Visit> {
  const visited = await visit(AT_PLACE, {
    expected: GONE,
    before: (context) => context.route(PARTS, (route) => route.abort()),
  });
  await visited.page.locator('html[data-at-rest]').waitFor();
  return visited;
}

async function expectReadOn(page: Page): Promise<void> {
  const { tracks } = await fetchEpisode();
  const index = tracks[0]?.start.findLastIndex((start) => start <= PLACE_S) ?? -1;
  expect(await cue(page, index).textContent()).toContain(tracks[0]?.text[index]?.slice(0, 20));
  expect(new URL(page.url()).pathname).toBe(EPISODE);
}

describe.each(Object.entries(PRESSES))('%s', (_, { press, opened }) => {
  test('gone from the site is a sentence beside the text, and comes with the next try', async () => {
    const { page, context } = await visitWithoutParts();
    await press(page);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/could not be fetched/);
    await expectReadOn(page);
    await context.unroute(PARTS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await opened(page).waitFor();
    expect(await alert.count()).toBe(0);
  });
});

test('a press that failed can be made again after its sentence was closed', async () => {
  const { page, context } = await visitWithoutParts();
  const { press, opened } = PRESSES.settings as Press;
  await press(page);
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await context.unroute(PARTS);
  await press(page);
  await opened(page).waitFor();
});

test('a tip that cannot be had is not missed', async () => {
  const { page } = await visitWithoutParts();
  await page.locator('.time-bar').hover();
  await page.locator('html[data-at-rest]').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await expectReadOn(page);
});

test('the page of another version is offered at the time where this one stands', async () => {
  const { page, context } = await visitWithoutParts();
  const home = (url: URL) => url.pathname === '/';
  await context.route(home, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="/assets/index-another.js"></script>',
    }),
  );
  await page.keyboard.press('?');
  const reload = page.getByRole('alert').getByRole('button', { name: 'Reload at 12:34' });
  await reload.waitFor();
  await context.unroute(home);
  await context.unroute(PARTS);
  await reload.click();
  await page.locator('html[data-at-rest]').waitFor();
  await expectReadOn(page);
  expect(new URL(page.url()).searchParams.get('t')).toBe(String(PLACE_S));
});

test('a page that was at rest goes on without a network, with everything that a press opens', async () => {
  const { page, context } = await visit(AT_PLACE, { expected: GONE });
  await play(page);
  await partsFetched(page);
  await context.setOffline(true);
  for (const name of Object.keys(PRESSES).filter((name) => name !== 'another page')) {
    const { press, opened } = PRESSES[name] as Press;
    await press(page);
    await opened(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Transcript' }).click();
  }
  await expectReadOn(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

const FAULTS: Record<string, string | null> = {
  'that never starts': null,
  'that hangs': 'for (;;);',
  'that ends': 'self.close();',
};

test.each(Object.entries(FAULTS))(
  'a search worker %s is replaced, and the question is answered',
  async (_, code) => {
    const { page } = await visit('/search', {
      before: (context) =>
        context.route(/worker-/, (route) =>
          code === null ? undefined : route.fulfill({ contentType: 'text/javascript', body: code }),
        ),
    });
    await page.locator('html[data-at-rest]').waitFor();
    await page
      .getByRole('searchbox')
      .or(page.getByRole('combobox'))
      .first()
      .fill('continual learning');
    await page.locator('.passage-link').first().waitFor();
  },
);

/** As a drag over a line does it. */
function selectFirstLineInView(page: Page): Promise<void> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('[data-cue]')];
    const line = lines.find((element) => element.getBoundingClientRect().top > 200);
    if (line === undefined) throw new Error('No line is in view.');
    const range = document.createRange();
    range.selectNodeContents(line);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  });
}
