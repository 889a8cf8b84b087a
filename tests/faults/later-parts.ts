/** Parts that a press opens, gone from under an open text. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cue, EPISODE, fetchEpisode } from '../e2e/reader.ts';
import { type Visit, visit } from '../e2e/visit.ts';

/** Everything beside the first load, but for what reads the records of earlier visits: it is asked for with the text. */
export const PARTS =
  /\/assets\/(?!index-|worker-|open-records-|is-same-record-|corrections-file-)[^/]+\.js$/;
/** What a browser and a page write to the console of a part that does not come. */
export const GONE = [
  /ERR_FAILED/,
  /ERR_INTERNET_DISCONNECTED/,
  /dynamically imported/,
  /404/,
  /MIME type/,
  /LibraryError/,
];
/** What plays: without it nothing does. */
export const PLAYER = /player-|Preview|media-session|all-text|ask-media/;

export const PLACE_S = 754;
export const AT_PLACE = `${EPISODE}?t=${PLACE_S}`;

/** What is said of a part that is gone. */
export const lostPart = (page: Page) =>
  page.getByRole('alert').filter({ hasText: /this part of the/i });

export interface Press {
  press(page: Page): Promise<unknown>;
  /** What it opens. */
  opened(page: Page): Locator;
}

export const PRESSES = {
  'the list of keys': {
    press: (page) => page.keyboard.press('?'),
    opened: (page) => page.locator('dialog .keys-groups'),
  },
  'find in the text': {
    press: (page) => page.keyboard.press('/'),
    opened: (page) => page.locator('.find-bar input'),
  },
  'the summary': {
    press: (page) => page.getByRole('tab', { name: 'Summary' }).click(),
    opened: (page) => page.getByText('Key points').first(),
  },
  'what can be passed on': {
    press: (page) => page.getByRole('button', { name: 'Share & export' }).click(),
    opened: (page) => page.getByRole('button', { name: 'Copy link', exact: true }),
  },
  'the settings': {
    press: (page) => page.getByRole('button', { name: 'Settings' }).click(),
    opened: (page) => page.getByRole('dialog', { name: 'Settings' }),
  },
  'search everywhere': {
    press: (page) => page.keyboard.press('Control+k'),
    opened: (page) => page.locator('dialog .search-input'),
  },
  'the menu of a selection': {
    press: (page) => selectFirstLineInView(page),
    opened: (page) => page.locator('.selection-menu'),
  },
  'the way to another page': {
    press: (page) => page.getByRole('link', { name: 'Library' }).click(),
    opened: (page) => page.getByRole('heading', { name: 'Library' }),
  },
} satisfies Record<string, Press>;

/** With a text on the screen, and everything that would come after it gone but for what matches `kept`. */
export async function visitWithoutParts(kept?: RegExp): Promise<Visit> {
  const visited = await visit(AT_PLACE, {
    expected: GONE,
    before: (context) =>
      context.route(PARTS, (route) =>
        kept?.test(route.request().url()) ? route.continue() : route.abort(),
      ),
  });
  await visited.page.locator('html[data-at-rest]').waitFor();
  return visited;
}

/** The text is there, at its place, in the page that was opened. */
export async function expectReadOn(page: Page): Promise<void> {
  const { tracks } = await fetchEpisode();
  const index = tracks[0]?.start.findLastIndex((start) => start <= PLACE_S) ?? -1;
  expect(await cue(page, index).textContent()).toContain(tracks[0]?.text[index]?.slice(0, 20));
  expect(new URL(page.url()).pathname).toBe(EPISODE);
}

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
