/** A browser in which something has happened before, and what a reader does that it is to remember. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { plainPage } from '../e2e/own-records.ts';
import { cue, EPISODE, expectLit, play } from '../e2e/reader.ts';
import { type VisitOptions, visit } from '../e2e/visit.ts';
import { paste } from './media-hosts.ts';

export const ID = 'pachocki';

/** Opens a page, else the episode, after `before` has run in a page of the same site. */
export async function visitAfter(
  before: (plain: Page) => Promise<unknown>,
  { path = EPISODE, ...options }: VisitOptions & { path?: string } = {},
) {
  let plain: Page | undefined;
  const visited = await visit(path, {
    ...options,
    before: async (context) => {
      plain = await plainPage(context);
      await before(plain);
      await options.before?.(context);
    },
  });
  return { ...visited, plain: plain as Page };
}

/** The text is there, it plays, and a click on a line lights it. */
export async function expectReads(page: Page): Promise<void> {
  await cue(page, 3).waitFor();
  await play(page);
  await cue(page, 3).click();
  await expectLit(page, 3);
}

export async function attach(page: Page, video: string): Promise<void> {
  const dialog = await paste(page, `https://youtu.be/${video}`);
  await expect.poll(() => dialog.count()).toBe(0);
}

/** The one thing that a preference must do without storage: hold as long as the page. */
export async function changeTheme(page: Page): Promise<void> {
  const themeOf = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await themeOf();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page
    .getByRole('radio', { name: before === 'dark' ? 'Light' : 'Dark' })
    .check({ force: true });
  await page.keyboard.press('Escape');
  await expect.poll(themeOf).not.toBe(before);
}

/** In the page, before its own scripts. */
export function throwOnEveryCall(): void {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  for (const { prototype } of [Storage, IDBFactory, IDBDatabase, IDBObjectStore])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === 'function')
        Object.defineProperty(prototype, name, { value: refuse });
}
