/** The database of what a reader did here before: newer, late, half-way, held by another window, or holding what is no record. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdDatabase, plainPage, type Stores, storedIn } from '../e2e/own-records.ts';
import { cue, EPISODE, play } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { attach, expectReads, ID, visitAfter } from './earlier-visits.ts';
import { fault } from './fault.ts';

const ATTACHED = { episodeId: ID, media: { youtube: '2WP4jab4F30' } };

fault(
  'another tab needs a newer database while a text is read',
  'the text, the lit line and playback; the other tab waits for nothing',
  async () => {
    const { page, context } = await visit(EPISODE);
    await cue(page, 3).waitFor();
    const newer = await plainPage(context);
    expect(await holdDatabase(newer, 99)).toBe(false);
    await expectReads(page);
  },
);

fault(
  'another tab takes the database away',
  'what is attached afterwards is kept all the same',
  async () => {
    const { page, context, youtube } = await visit(EPISODE);
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
    await expect.poll(() => storedIn(other, 'attachments')).toEqual([ATTACHED]);
    await page.reload();
    await play(page);
    expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
  },
);

fault('an older tab holds the database', 'the episode, and it plays', async () => {
  const { page } = await visitAfter((plain) => holdDatabase(plain, 3));
  await expectReads(page);
});

fault('the database never answers', 'the library and the episode, and it plays', async () => {
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

fault(
  'a newer Cuelight was used in this browser',
  'library and episode as ever, and a sentence that this page is older',
  async () => {
    const { page } = await visitAfter((plain) => holdDatabase(plain, 99));
    await expectReads(page);
    await page.getByRole('link', { name: 'Cuelight' }).first().click();
    await page.locator(`a[href$="${EPISODE}"]`).waitFor();
    await page.getByText(/A newer Cuelight was used in this browser.*Reload it/).waitFor();
  },
);

fault(
  'the database is late because of an older window',
  'that closing it may help, and how far episodes were played as soon as it is closed',
  async () => {
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
  },
);

fault(
  'an upgrade of the database was left half-way',
  'the recording that was attached before it plays',
  async () => {
    const { page, youtube } = await visit(EPISODE, {
      before: async (context) => {
        const older = await plainPage(context);
        await holdDatabase(older, 3, { attachments: [ATTACHED] });
        await older.close();
        const broken = await plainPage(context);
        await beginUpgrade(broken);
        await broken.close();
      },
    });
    await play(page);
    expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
    expect(await storedIn(page, 'setAside')).toEqual([]);
  },
);

fault('the database misses stores', 'what is attached is kept, and plays again', async () => {
  const { page, youtube } = await visitAfter(async (plain) => {
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
  await page.reload();
  await play(page);
  expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
});

fault(
  'an upgrade of the database fails',
  'the episode, and it plays; what is stored is left as it was',
  async () => {
    const { page, plain } = await visitAfter(
      async (plain) => {
        await holdDatabase(plain, 3, { attachments: [ATTACHED] });
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
    expect(await storedIn(plain, 'attachments')).toEqual([ATTACHED]);
    expect(await storedIn(plain, 'setAside')).toBeNull();
  },
);

/** Each is no record of its store. */
const BAD: Stores = {
  progress: [{ episodeId: ID, playedTo: 'far' }],
  attachments: [{ episodeId: ID, media: {} }],
  corrections: [{ episodeId: ID, format: 'cuelight-taps', version: 0 }],
  verdicts: [{ episodeId: ID, verdicts: 5 }],
  readingPlaces: [{ episodeId: ID, readTo: 900, place: null }],
};

for (const [name, records] of Object.entries(BAD))
  fault(
    `what is stored of ${name} is no such record`,
    'the episode and the library; what is stored is kept as it is',
    async () => {
      const { page } = await visitAfter(async (plain) => {
        await holdDatabase(plain, 3, { [name]: records });
        await plain.close();
      });
      // The verdicts are read when this is there, and with it the last of the records.
      await page.getByRole('switch', { name: /Skip the optional parts/ }).waitFor();
      expect(await storedIn(page, name)).toEqual(records);
      await page.getByRole('link', { name: 'Cuelight' }).first().click();
      await page.locator(`a[href$="${EPISODE}"]`).click();
      await cue(page, 3).waitFor();
    },
  );

fault(
  'a record is damaged, and another takes its place',
  'the new one plays; the damaged one is set aside, not lost',
  async () => {
    const { page, youtube } = await visitAfter(async (plain) => {
      await holdDatabase(plain, 3, BAD);
      await plain.close();
    });
    await attach(page, '2WP4jab4F30');
    await expect.poll(() => storedIn(page, 'attachments')).toEqual([ATTACHED]);
    expect(await storedIn(page, 'setAside')).toContainEqual({
      store: 'attachments',
      record: BAD.attachments?.[0],
      date: expect.any(Number),
    });
    await play(page);
    expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
  },
);

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
