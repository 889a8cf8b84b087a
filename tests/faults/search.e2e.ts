/** Search and find where the worker, the index or the question is not as it should be: they answer, or say why not. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cue, EPISODE } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';

const results = (page: Page) => page.locator('.passage-link');
const field = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox')).first();

/** Asks in words that one episode says. */
async function expectAnswered(page: Page): Promise<void> {
  await field(page).fill('continual learning');
  await results(page).first().waitFor();
}

const replaced = (code: string | null) => (context: BrowserContext) =>
  context.route(/worker-/, (route) =>
    code === null ? undefined : route.fulfill({ contentType: 'text/javascript', body: code }),
  );

/** The worker of the site, which ends after so many messages. */
const endsAfter = (count: number) => (context: BrowserContext) =>
  context.route(/worker-/, async (route) => {
    const response = await route.fetch();
    const ending = `let heard = 0; addEventListener('message', () => { if (++heard === ${count}) self.close(); });`;
    await route.fulfill({ response, body: `${ending}\n${await response.text()}` });
  });

const WORKERS: [what: string, before: (context: BrowserContext) => Promise<unknown>][] = [
  ['never starts', replaced(null)],
  ['hangs', replaced('for (;;);')],
  ['ends at once', replaced('self.close();')],
  ['throws', replaced('throw new Error("no");')],
  ['is gone from the site', (context) => context.route(/worker-/, (route) => route.abort())],
  ['ends in the middle of its work', endsAfter(2)],
  [
    'may not be made in this browser',
    (context) =>
      context.addInitScript(() => {
        window.Worker = class {
          constructor() {
            throw new DOMException('no', 'SecurityError');
          }
        } as unknown as typeof Worker;
      }),
  ],
];

for (const [what, before] of WORKERS)
  fault(`the search worker ${what}`, 'the question is answered', async () => {
    const { page } = await visit('/search', { expected: [/worker-/, /page error: no/], before });
    await page.locator('html[data-at-rest]').waitFor();
    await expectAnswered(page);
  });

const SEGMENT = /\/library\/search\/segment/;
const LIST = /\/library\/search\/index\.json/;
const TOLD = [/Failed to load resource/];

for (const [how, file] of [
  ['cut short', SEGMENT],
  ['missing', SEGMENT],
  ['of another version', LIST],
] as const)
  fault(
    `the search index is ${how}`,
    'results, and that the index was made anew from the texts',
    async () => {
      const { page } = await visit('/search', {
        expected: TOLD,
        before: (context) =>
          context.route(file, async (route) => {
            if (how === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
            const response = await route.fetch();
            if (how === 'cut short') {
              const body = await response.body();
              return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
            }
            return route.fulfill({ response, json: { ...(await response.json()), version: 99 } });
          }),
      });
      await field(page).fill('epiplexity');
      await results(page).first().waitFor();
      await page
        .getByText(/made anew/)
        .first()
        .waitFor();
    },
  );

fault(
  'there is no connection when one searches',
  'that search cannot be reached; “Try again” answers when there is one',
  async () => {
    const { page, context } = await visit('/search', {
      expected: TOLD,
      before: (opened) =>
        opened.route(/\/library\//, (route) => route.abort('internetdisconnected')),
    });
    await field(page).fill('epiplexity');
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await context.unroute(/\/library\//);
    await retry.click();
    await results(page).first().waitFor();
  },
);

fault(
  'the text of one episode cannot be had, and the index not either',
  'what the others say, and that one episode could not be read',
  async () => {
    const { page } = await visit('/search', {
      expected: TOLD,
      before: async (context) => {
        const gone = { status: 404, body: 'Not found' };
        await context.route(SEGMENT, (route) => route.fulfill(gone));
        await context.route(/\/episodes\/izmailov/, (route) => route.fulfill(gone));
      },
    });
    await expectAnswered(page);
    await page
      .getByText(/1 episode could not be read and is not searched/)
      .first()
      .waitFor();
  },
);

/** Two thousand letters each: Latin, Cyrillic, Han, Hebrew, Devanagari. */
const FIVE_SCRIPTS = ['noise ', 'шумный ', '学习模型', 'רעש לבן ', 'शोर मन ']
  .map((words) => words.repeat(2000).slice(0, 2000))
  .join(' ');

const QUESTIONS: [what: string, question: string][] = [
  ['has ten thousand letters in five scripts', FIVE_SCRIPTS],
  ['is one word of ten thousand letters', 'a'.repeat(10_000)],
  ['is of emoji alone', '🙂🙃👩‍👩‍👧‍👦'],
  ['opens a quotation and never ends it', '"weaker observer'],
  ['is a regular expression', '.*+?^$()[]{}|\\'],
  ['is markup', '<img src=x onerror=alert(1)>'],
  ['is punctuation alone', '?!… —'],
  ['holds only words that every line has', 'the of and to'],
  ['is made of filters without values', 'speaker: show: -- "" in:'],
];

for (const [what, question] of QUESTIONS)
  fault(
    `a question ${what}`,
    'an answer or a sentence, and the next question is answered',
    async () => {
      const { page } = await visit('/search');
      await field(page).fill(question);
      await expect.poll(() => page.getByRole('status').first().textContent()).toBeTruthy();
      await expectAnswered(page);
    },
  );

fault(
  'ten thousand letters in five scripts are looked for in one text',
  'that no line says this; the text stays, and the next words are found',
  async () => {
    const { page } = await visit(EPISODE);
    await cue(page, 0).waitFor();
    await page.keyboard.press('/');
    const words = page.locator('.find-bar input');
    await words.fill(FIVE_SCRIPTS);
    await page
      .getByText(/Not found in this episode/)
      .first()
      .waitFor();
    await words.fill('model');
    await page.locator('.find-count').getByText(/ of /).waitFor();
    expect(await cue(page, 0).count()).toBe(1);
  },
);

fault(
  'a link carries ten thousand letters to find',
  'the text, and no page that hangs',
  async () => {
    const { page } = await visit(`${EPISODE}?q=${'noise%20'.repeat(1600)}`);
    await cue(page, 0).waitFor();
    await page.locator('html[data-at-rest]').waitFor();
    await page.getByRole('tab', { name: 'Summary' }).click();
    await page.getByText('Key points').first().waitFor();
  },
);
