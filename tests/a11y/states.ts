/** Every page in every state worth a look, as rows: where it is, and what a person does there first. */
import type { BrowserContext, Page } from 'playwright-core';
import type { AllText } from '../../src/ui/text/all-text.ts';
import { wavBytes } from '../support/wav.ts';
import { RECORDING } from './episodes.ts';

export interface State {
  name: string;
  path: string;
  /** Runs before the page is opened. */
  before?(context: BrowserContext): Promise<unknown>;
  /** Brings the page into its state; the default waits for the page's heading. */
  prepare?(page: Page, text: AllText): Promise<unknown>;
}

const TALK = '/episode/talk';
const BILINGUAL = '/episode/bilingual';

const line = (page: Page, index = 0) => page.locator(`[data-cue="${index}"]`).first().waitFor();
const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first();
const dialog = (page: Page) => page.getByRole('dialog').waitFor();

const withRecording = (context: BrowserContext) =>
  context.route(RECORDING, (route) => {
    const body = wavBytes(120);
    const from = Number(/^bytes=(\d+)-/.exec(route.request().headers().range ?? '')?.[1] ?? 0);
    return route.fulfill({
      status: 206,
      contentType: 'audio/wav',
      headers: {
        'accept-ranges': 'bytes',
        'content-range': `bytes ${from}-${body.length - 1}/${body.length}`,
      },
      body: body.subarray(from),
    });
  });
/** Its host gives no parts: nothing leads to a place in it. */
const withWholeRecording = (context: BrowserContext) =>
  context.route(RECORDING, (route) =>
    route.fulfill({ contentType: 'audio/wav', body: wavBytes(120) }),
  );
const withoutLibrary = (context: BrowserContext) =>
  context.route(/\/library\/catalog\.json/, (route) => route.fulfill({ status: 404, body: '' }));
const emptyLibrary = (context: BrowserContext) =>
  context.route(/\/library\/catalog\.json/, async (route) => {
    const response = await route.fetch();
    const catalog = await response.json();
    await route.fulfill({ response, json: { ...catalog, total: 0, episodes: [] } });
  });

async function find(page: Page, text: AllText, words: string) {
  await line(page);
  await page.keyboard.press('/');
  await page.getByPlaceholder(text.find.title).fill(words);
}

async function openPalette(page: Page, words: string) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
}

export const STATES: readonly State[] = [
  {
    name: 'library',
    path: '/',
    prepare: (page) => page.locator('.episode-link').first().waitFor(),
  },
  {
    name: 'library, nothing called so',
    path: '/?q=zzzz',
    prepare: (page, text) => page.getByText(text.library.noneMatch('zzzz')).waitFor(),
  },
  {
    name: 'library, empty',
    path: '/',
    before: emptyLibrary,
    prepare: (page, text) => page.getByText(text.library.empty).waitFor(),
  },
  {
    name: 'library, unreachable',
    path: '/',
    before: withoutLibrary,
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
  { name: 'reader', path: TALK, prepare: (page) => line(page) },
  { name: 'reader, at a moment', path: `${TALK}?t=50`, prepare: (page) => line(page, 25) },
  { name: 'reader, a range', path: `${TALK}?t=50&end=60`, prepare: (page) => line(page, 25) },
  {
    name: 'reader, as lines',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await button(page, text.opens.display).click();
      await button(page, text.display.lines).click();
      await page.keyboard.press('Escape');
      await page.locator('[data-arrangement="lines"]').waitFor();
    },
  },
  {
    name: 'reader, playing and out of view',
    path: `${TALK}?t=6`,
    before: withRecording,
    async prepare(page, text) {
      await line(page);
      await button(page, text.player.play).click();
      await button(page, text.player.pause).waitFor();
      await page.keyboard.press('a');
      await page.evaluate(() => scrollTo(0, 1e6));
      await button(page, text.transcript.backToNow).waitFor();
      await button(page, text.player.pause).click();
    },
  },
  {
    name: 'reader, no place of the recording can be gone to',
    path: `${TALK}?t=6`,
    before: withWholeRecording,
    async prepare(page, text) {
      await line(page);
      await button(page, text.player.play).click();
      await page.locator('.player-notes').first().waitFor();
    },
  },
  {
    name: 'reader, nothing plays',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await button(page, text.player.play).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reader, no recording and no chapters',
    path: '/episode/bare',
    prepare: (page) => line(page),
  },
  { name: 'reader, original', path: BILINGUAL, prepare: (page) => line(page) },
  { name: 'reader, translation', path: `${BILINGUAL}?lang=zh-Hans`, prepare: (page) => line(page) },
  ...['stacked', 'side', 'tap'].map((view) => ({
    name: `reader, ${view}`,
    path: `${BILINGUAL}?lang=zh-Hans&view=${view}`,
    prepare: (page: Page) => line(page),
  })),
  {
    name: 'reader, summary',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await page.getByRole('tab', { name: text.tabs.summary }).click();
      await page.getByText(text.summary.keyPoints, { exact: true }).waitFor();
    },
  },
  {
    name: 'reader, found',
    path: TALK,
    async prepare(page, text) {
      await find(page, text, 'words of line');
      await page.locator('.find-count').waitFor();
    },
  },
  {
    name: 'reader, not found',
    path: TALK,
    async prepare(page, text) {
      await find(page, text, 'xyzzy');
      await page.locator('.find-note').waitFor();
    },
  },
  {
    name: 'reader, keys',
    path: TALK,
    async prepare(page) {
      await line(page);
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    name: 'reader, who speaks',
    path: TALK,
    async prepare(page) {
      await line(page);
      await page.keyboard.press('n');
      await dialog(page);
    },
  },
  {
    name: 'reader, guesses are checked',
    path: BILINGUAL,
    async prepare(page, text) {
      await line(page);
      await button(page, text.naming.check).click();
      await button(page, text.naming.pass).waitFor();
    },
  },
  {
    name: 'reader, attach, refused',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await button(page, text.opens.more).click();
      await button(page, text.opens.attach).click();
      await page.getByRole('dialog').getByRole('textbox').fill('nothing');
      await page.getByRole('dialog').getByRole('textbox').press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reader, corrections',
    path: BILINGUAL,
    async prepare(page, text) {
      await line(page);
      await button(page, text.opens.more).click();
      await button(page, text.opens.corrections).click();
      await page.getByRole('region', { name: text.corrections.title }).waitFor();
    },
  },
  {
    name: 'reader, settings',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await button(page, text.opens.settings).click();
      await dialog(page);
    },
  },
  {
    name: 'reader, selected text',
    path: `${TALK}?t=6`,
    async prepare(page, text) {
      await line(page, 3);
      await page.evaluate(() => {
        const lit = document.querySelector('[data-cue="3"]');
        if (lit !== null) getSelection()?.selectAllChildren(lit);
      });
      await button(page, text.selection.quote).waitFor();
    },
  },
  {
    name: 'reader, copy transcript',
    path: BILINGUAL,
    async prepare(page, text) {
      await line(page);
      await button(page, text.opens.share).click();
      await button(page, text.opens.copy).click();
      await dialog(page);
    },
  },
  {
    name: 'reader, watch only, a chapter repeated',
    path: `${TALK}?t=6`,
    before: withRecording,
    async prepare(page, text) {
      await line(page, 3);
      await page.getByRole('switch', { name: text.steering.watchOnly }).click();
      await button(page, text.opens.more).click();
      await button(page, text.steering.onlyChapter).click();
      await page.locator('.player-notes').first().waitFor();
    },
  },
  {
    name: 'reader, where the last visit ended',
    path: `${TALK}?t=50`,
    before: withRecording,
    async prepare(page, text) {
      await line(page, 25);
      await button(page, text.player.play).click();
      await button(page, text.player.pause).click();
      await button(page, text.player.play).waitFor();
      await page.goto(page.url().replace(/\?.*/, ''));
      await line(page);
      await page.locator('.player-notes').first().waitFor();
    },
  },
  {
    name: 'reader, the end of the text',
    path: TALK,
    async prepare(page, text) {
      await line(page);
      await page.evaluate(() => scrollTo(0, 1e6));
      await page.getByText(text.ending.title).waitFor();
    },
  },
  {
    name: 'library, narrowed',
    path: '/?topic=Lamps&sort=title',
    prepare: (page) => page.locator('.episode-link').first().waitFor(),
  },
  {
    name: 'library, its filters on a phone',
    path: '/',
    async prepare(page) {
      await page.locator('.episode-link').first().waitFor();
      const button = page.locator('.filter-button');
      // Where there is room they stand beside the list.
      if (!(await button.isVisible())) return;
      await button.click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'reader, no such episode',
    path: '/episode/nowhere',
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
  { name: 'search, nothing asked', path: '/search' },
  {
    name: 'search, found',
    path: '/search?q=words',
    prepare: (page) => page.locator('.passage-link').first().waitFor(),
  },
  {
    name: 'search, filtered and narrowed',
    path: `/search?q=${encodeURIComponent('words show:"The Show"')}`,
    prepare: (page) => page.locator('.passage-link').first().waitFor(),
  },
  {
    name: 'search, nothing found',
    path: '/search?q=zzzqqx',
    prepare: (page, text) => page.getByText(text.search.searched).waitFor(),
  },
  { name: 'palette', path: '/', prepare: (page) => openPalette(page, '') },
  {
    name: 'palette, found',
    path: '/',
    async prepare(page) {
      await openPalette(page, 'words');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'no such page', path: '/nowhere' },
];
