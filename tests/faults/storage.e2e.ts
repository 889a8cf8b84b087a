/** A browser that keeps nothing, keeps too little, or keeps what no Cuelight wrote; and one that lacks what others have. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import { cue, EPISODE, fetchEpisode, fromMenu } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { attach, changeTheme, expectReads, throwOnEveryCall } from './earlier-visits.ts';
import { fault } from './fault.ts';

const COOKIES_BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

fault(
  'the browser blocks cookies, and with them all storage',
  'library and reader, playback and themes',
  async () => {
    const { page } = await visit('/', { settings: COOKIES_BLOCKED });
    // The setting is in force: else this would show nothing.
    await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('Access is denied');
    await page.locator(`a[href$="${EPISODE}"]`).click();
    await expectReads(page);
    await changeTheme(page);
  },
);

fault(
  'storage throws on every call',
  'library and reader, playback and themes; nothing but memory is missing',
  async () => {
    const { page } = await visit('/', {
      before: (context) => context.addInitScript(throwOnEveryCall),
    });
    await page.locator(`a[href$="${EPISODE}"]`).click();
    await expectReads(page);
    await changeTheme(page);
  },
);

fault(
  'a change cannot be saved',
  'it holds on the page, and “Your change was not saved”, why, and what helps',
  async () => {
    const { page } = await visit(EPISODE, {
      before: (context) => context.addInitScript(throwOnEveryCall),
    });
    await attach(page, 'AAAAAAAAAAA');
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await note.textContent()).toBe(
      'Your change was not saved. This browser lets the page store nothing. Allow cookies for this site, then reload. Until this page is closed, it holds.',
    );
    await page.getByRole('button', { name: 'Close this note' }).click();
    expect(await note.count()).toBe(0);
    // Every kind of change is heeded.
    await fromMenu(page, 'More', 'Fix times and names');
    await cue(page, 3).click();
    await note.waitFor();
  },
);

fault(
  'the browser has no room left for the site',
  'that the change was not saved for want of room; it holds on the page',
  async () => {
    const { page } = await visit(EPISODE, {
      before: (context) =>
        context.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await attach(page, 'AAAAAAAAAAA');
    await page
      .getByRole('alert')
      .getByText(/no room left for this site/)
      .waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByText(/^Plays YouTube AAAAAAAAAAA/).waitFor();
  },
);

const PREFERENCES: [what: string, stored: string][] = [
  ['an array', '[1, 2, 3]'],
  ['nothing', 'null'],
  ['a number', '5'],
  ['cut short', '{"theme":"dark","textSi'],
  ['of values that nobody knows', '{"theme":"neon","rate":"fast","views":7,"language":"tlh"}'],
];

for (const [what, stored] of PREFERENCES)
  fault(`the preferences that are stored are ${what}`, 'the usual ones; a new choice holds', () =>
    expectUsual(stored),
  );

async function expectUsual(stored: string): Promise<void> {
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.addInitScript(
        ([key, value]) => {
          if (window.origin === 'null') return;
          if (localStorage.getItem('staged') === null) localStorage.setItem(key, value);
          localStorage.setItem('staged', '');
        },
        [PREFERENCES_KEY, stored] as const,
      ),
  });
  await expectReads(page);
  await changeTheme(page);
  const theme = await themeOf(page);
  await page.reload();
  await cue(page, 3).waitFor();
  expect(await themeOf(page)).toBe(theme);
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

fault(
  'the browser refuses the clipboard',
  'that it did not allow copying, and the text to copy by hand',
  async () => {
    const { page } = await visit(EPISODE, {
      before: (context) =>
        context.addInitScript(() => {
          if (window.origin === 'null') return;
          Clipboard.prototype.writeText = () =>
            Promise.reject(new DOMException('no', 'NotAllowedError'));
          document.execCommand = () => false;
        }),
    });
    await cue(page, 0).waitFor();
    await fromMenu(page, 'Share & export', 'Copy or download the text');
    const dialog = page.getByRole('dialog', { name: /Copy/ });
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByText(/did not allow copying/).waitFor();
    const { tracks } = await fetchEpisode();
    expect(await dialog.getByRole('textbox').inputValue()).toContain(tracks[0]?.text.at(-1));
  },
);

/** Each by what takes it away before the page runs. */
const LACKS: [what: string, take: () => void][] = [
  ['tells no idle moments', () => void Reflect.deleteProperty(window, 'requestIdleCallback')],
  ['parts no words', () => void Reflect.deleteProperty(Intl, 'Segmenter')],
  ['marks no text', () => void Reflect.deleteProperty(CSS, 'highlights')],
  [
    'shows nothing of what plays',
    () => void Reflect.deleteProperty(Navigator.prototype, 'mediaSession'),
  ],
  ['tells of no sizes', () => void Reflect.deleteProperty(window, 'ResizeObserver')],
];

for (const [what, take] of LACKS)
  fault(
    `the browser ${what}`,
    'the text, playback, the lit line, and what find finds',
    async () => {
      const { page } = await visit(EPISODE, { before: (context) => context.addInitScript(take) });
      await expectReads(page);
      await page.keyboard.press('/');
      await page.locator('.find-bar input').fill('model');
      await page.locator('.find-count').getByText(/ of /).waitFor();
    },
  );
