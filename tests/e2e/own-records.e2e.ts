/** What this browser remembers, when its storage is newer, older, broken, held by another window, or forbidden. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { holdDatabase, plainPage, type Stores, storedIn } from './own-records.ts';
import { cue, EPISODE, expectLit, play } from './reader.ts';
import { type VisitOptions, visit } from './visit.ts';

const ID = 'pachocki';

/** Opens a page, else the episode, in a browser in which something has happened before. */
async function visitAfter(
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

async function expectReads(page: Page): Promise<void> {
  await cue(page, 3).waitFor();
  await play(page);
  await cue(page, 3).click();
  await expectLit(page, 3);
}

test('a page lets go at once when another needs a newer database', async () => {
  const { page, context } = await visit(EPISODE);
  await cue(page, 3).waitFor();
  const newer = await plainPage(context);
  expect(await holdDatabase(newer, 99)).toBe(false);
  await expectReads(page);
});

test('a page that let go opens again when it has something to keep', async () => {
  const { page, context } = await visit(EPISODE);
  await cue(page, 3).waitFor();
  const other = await plainPage(context);
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('cuelight');
        request.onsuccess = () => resolve();
        request.onblocked = () => reject(new Error('The page did not let go.'));
      }),
  );
  await attach(page, '2WP4jab4F30');
  await expect
    .poll(() => storedIn(other, 'attachments'))
    .toEqual([{ episodeId: ID, media: { youtube: '2WP4jab4F30' } }]);
});

test('an episode is shown though an older page holds the database', async () => {
  const { page } = await visitAfter((plain) => holdDatabase(plain, 3));
  await expectReads(page);
});

test('a library and an episode are shown though the storage never answers', async () => {
  const { page } = await visitAfter((plain) => holdDatabase(plain, 3), {
    path: '/',
    // Without it the page is told at once that another holds the database.
    before: (context) =>
      context.addInitScript(() => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (name, version) {
          const request = open.call(this, name, version);
          request.addEventListener('blocked', (event) => event.stopImmediatePropagation());
          return request;
        };
      }),
  });
  await page.locator(`a[href$="${EPISODE}"]`).click();
  await expectReads(page);
});

test('a library and an episode are shown though a newer Cuelight was here, and that is said', async () => {
  const { page } = await visitAfter((plain) => holdDatabase(plain, 99));
  await expectReads(page);
  await page.getByRole('link', { name: 'Cuelight' }).first().click();
  await page.locator(`a[href$="${EPISODE}"]`).waitFor();
  await page.getByText(/A newer Cuelight was used in this browser.*Reload it/).waitFor();
});

test('how far episodes were played is told in the library as soon as an older page lets go', async () => {
  const progress = [{ episodeId: ID, playedTo: 1500, duration: 3570, updated: 1 }];
  const { page, plain } = await visitAfter((plain) => holdDatabase(plain, 3, { progress }), {
    path: '/',
  });
  await page.locator(`a[href$="${EPISODE}"]`).waitFor();
  await page.getByText(/Closing other windows of Cuelight may help/).waitFor();
  expect(await page.getByText('played to 25:00').count()).toBe(0);
  await plain.close();
  await page.getByText('played to 25:00').waitFor();
  expect(await page.getByText(/Closing other windows/).count()).toBe(0);
});

test('an upgrade that was left half-way is made anew, with all records in it', async () => {
  const attached = { episodeId: ID, media: { youtube: '2WP4jab4F30' } };
  const { page, youtube } = await visit(EPISODE, {
    before: async (context) => {
      const older = await plainPage(context);
      await holdDatabase(older, 3, { attachments: [attached] });
      await older.close();
      const broken = await plainPage(context);
      await beginUpgrade(broken);
      await broken.close();
    },
  });
  await play(page);
  expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
  expect(await storedIn(page, 'setAside')).toEqual([]);
});

test('a database that misses stores gets them with the next version', async () => {
  const { page } = await visitAfter(async (plain) => {
    await plain.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('cuelight', 3);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('verdicts', { keyPath: 'episodeId' });
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
  });
  await attach(page, '2WP4jab4F30');
  await expect.poll(() => storedIn(page, 'attachments')).toHaveLength(1);
});

test('an upgrade that fails shows the episode, and leaves what is stored as it was', async () => {
  const attached = { episodeId: ID, media: { youtube: '2WP4jab4F30' } };
  const { page, plain } = await visitAfter(
    async (plain) => {
      await holdDatabase(plain, 3, { attachments: [attached] });
      await plain.reload();
    },
    {
      before: (context) =>
        context.addInitScript(() => {
          const create = IDBDatabase.prototype.createObjectStore;
          IDBDatabase.prototype.createObjectStore = function (name, options) {
            if (name === 'setAside') throw new DOMException('no room', 'QuotaExceededError');
            return create.call(this, name, options);
          };
        }),
      expected: [/no room/],
    },
  );
  await expectReads(page);
  expect(await storedIn(plain, 'attachments')).toEqual([attached]);
  expect(await storedIn(plain, 'setAside')).toBeNull();
});

/** Each is no record of its store. */
const BAD: Stores = {
  progress: [{ episodeId: ID, playedTo: 'far' }],
  attachments: [{ episodeId: ID, media: {} }],
  corrections: [{ episodeId: ID, format: 'cuelight-taps', version: 0 }],
  verdicts: [{ episodeId: ID, verdicts: 5 }],
  readingPlaces: [{ episodeId: ID, readTo: 900, place: null }],
};

test.each(Object.keys(BAD))('a bad record in %s shuts nobody out, and is kept', async (name) => {
  const { page } = await visitAfter(async (plain) => {
    await holdDatabase(plain, 3, { [name]: BAD[name] ?? [] });
    await plain.close();
  });
  // The verdicts are read when this is there, and with it the last of the records.
  await page.getByRole('switch', { name: /Watch only/ }).waitFor();
  expect(await storedIn(page, name)).toEqual(BAD[name]);
  await page.getByRole('link', { name: 'Cuelight' }).first().click();
  await page.locator(`a[href$="${EPISODE}"]`).click();
  await cue(page, 3).waitFor();
});

test('a bad record is set aside when another takes its place', async () => {
  const { page } = await visitAfter(async (plain) => {
    await holdDatabase(plain, 3, BAD);
    await plain.close();
  });
  await attach(page, '2WP4jab4F30');
  await expect
    .poll(() => storedIn(page, 'attachments'))
    .toEqual([{ episodeId: ID, media: { youtube: '2WP4jab4F30' } }]);
  expect(await storedIn(page, 'setAside')).toContainEqual({
    store: 'attachments',
    record: BAD.attachments?.[0],
    date: expect.any(Number),
  });
});

test('storage that throws on every call costs nothing but the memory', async () => {
  const { page } = await visit('/', {
    before: (context) => context.addInitScript(throwOnEveryCall),
  });
  await page.locator(`a[href$="${EPISODE}"]`).click();
  await expectReads(page);
  await changeTheme(page);
});

test('a change that cannot be kept holds on the page, and the page says that it was not saved and why', async () => {
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
  await page.getByRole('button', { name: 'Correct times' }).click();
  await cue(page, 3).click();
  await note.waitFor();
});

const COOKIES_BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

test('with cookies blocked the library and the reader work', async () => {
  const { page } = await visit('/', { settings: COOKIES_BLOCKED });
  // The setting is in force: else this would show nothing.
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('Access is denied');
  await page.locator(`a[href$="${EPISODE}"]`).click();
  await expectReads(page);
  await changeTheme(page);
});

async function attach(page: Page, video: string): Promise<void> {
  await cue(page, 0).waitFor();
  await page.getByRole('button', { name: 'Attach a video' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Attach a video' });
  await dialog.getByRole('textbox').fill(`https://youtu.be/${video}`);
  await dialog.getByRole('textbox').press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
}

/** The one thing that a preference must do without storage: hold as long as the page. */
async function changeTheme(page: Page): Promise<void> {
  const themeOf = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await themeOf();
  await page.getByRole('button', { name: /theme/i }).first().click();
  await expect.poll(themeOf).not.toBe(before);
}

/** Begins to bring the database to the app's version, and never comes to an end. */
function beginUpgrade(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('cuelight', 4);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('setAside', { autoIncrement: true });
          // A request after the other keeps the transaction open.
          const busy = () => {
            store.add({ half: true }).onsuccess = busy;
          };
          busy();
          resolve();
        };
      }),
  );
}

function throwOnEveryCall(): void {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  for (const { prototype } of [Storage, IDBFactory, IDBDatabase, IDBObjectStore])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === 'function')
        Object.defineProperty(prototype, name, { value: refuse });
}
