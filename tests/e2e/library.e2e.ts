import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { EPISODE, fetchEpisode, pauseButton, play } from './reader.ts';
import { noteShifts, openSlowly, shiftsOf } from './shifts.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const title = episode.title.en ?? '';
const PHONE = { viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true };

const row = (page: Page, name = title) =>
  page.locator('.episode-row', { has: page.getByRole('link', { name }) });

/** The library with each episode several times, so that there is something to narrow. */
function manyEpisodes(page: Page, change: (row: Record<string, unknown>) => object = () => ({})) {
  return page.route('**/library/catalog.json', async (route) => {
    const catalog = await (await route.fetch()).json();
    const episodes = [0, 1, 2].flatMap((copy) =>
      catalog.episodes.map((one: Record<string, unknown>) => ({
        ...one,
        ...(copy === 0 ? {} : { id: `${one.id}-${copy}`, show: `Show ${copy}` }),
        ...change(one),
      })),
    );
    await route.fulfill({ json: { ...catalog, total: episodes.length, episodes } });
  });
}

test('the library lists the episode and opens it', async () => {
  const { page } = await visit('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(`**${EPISODE}`);
  await page.locator('[data-cue="0"]').first().waitFor();
  await page.getByRole('heading', { name: title }).waitFor();
});

test('a row says what there is to choose by: a picture of the talk, a line about it, length, date, and what is worth it', async () => {
  const { page } = await visit('/');
  const art = row(page).locator('.artwork');
  await art.locator('path').first().waitFor({ state: 'attached' });
  expect(await art.getAttribute('data-ground')).toMatch(/^[0-7]$/);
  expect(await row(page).textContent()).toMatch(
    /OpenAI's Chief Scientist details .*59 min.*Apr 2026.*40 min worth watching/,
  );
  // Nobody says how long this one is.
  await page.getByText('about 45 min').waitFor();
  await page.getByText(/^3 episodes · 3 hours of talk$/).waitFor();
});

test('the back button goes back to the library', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: title }).click();
  await page.locator('[data-cue="0"]').first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: title }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a first visit is told what this is, until something was played; then it is offered to go on', async () => {
  const { page } = await visit('/');
  const told = page.getByText('Transcripts that keep time with the recording.');
  await told.waitFor();
  expect(await page.getByRole('heading', { name: 'Continue' }).count()).toBe(0);
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(`**${EPISODE}`);
  await page.locator('[data-cue="400"]').first().waitFor();
  await page.goto(`${inject('address')}${EPISODE}?t=600`);
  await play(page);
  await pauseButton(page).click();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  const begun = page.getByRole('region', { name: 'Continue' });
  await begun.getByRole('link', { name: title }).waitFor();
  await begun.getByText(/^4\d min left$/).waitFor();
  expect(await told.count()).toBe(0);
});

test('an older library is drawn without what it does not say, and every row begins at the edge', async () => {
  const { page } = await visit('/', {
    before: (context) =>
      context.route('**/library/catalog.json', async (route) => {
        const catalog = await (await route.fetch()).json();
        const older = ({ artwork, summary, worth, about, ...rest }: Record<string, unknown>) =>
          rest;
        await route.fulfill({ json: { ...catalog, episodes: catalog.episodes.map(older) } });
      }),
  });
  await row(page).waitFor();
  expect(await page.locator('.episode-art, .artwork, .episode-summary').count()).toBe(0);
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('.episode-row h3')).toBeCloseTo(await left('.library-tools'), 0);
});

describe('narrowing', () => {
  test('a value of the rail narrows the list, is a chip, and goes with it or with all', async () => {
    const { page } = await visit('/search');
    await manyEpisodes(page);
    await page.goto(inject('address'));
    const count = page.locator('.episode-row');
    await expect.poll(() => count.count()).toBe(9);
    const rail = page.getByRole('complementary', { name: 'Filters' });
    await rail.getByRole('button', { name: 'Show 1' }).click();
    await rail.getByRole('button', { name: /^Jakub Pachocki/ }).click();
    await expect.poll(() => count.count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('show')).toBe('Show 1');
    const chips = page.getByRole('list', { name: 'Chosen filters' });
    await chips.getByRole('button', { name: 'Remove the filter Show: Show 1' }).click();
    await expect.poll(() => count.count()).toBe(3);
    await chips.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => count.count()).toBe(9);
    expect(await chips.count()).toBe(0);
  });

  test('more values than a few are shown when they are asked for', async () => {
    const { page } = await visit('/search');
    await manyEpisodes(page);
    await page.goto(inject('address'));
    const topics = page.getByRole('region', { name: 'Topic' });
    const more = topics.getByRole('button', { name: /^\d+ more…$/ });
    const hidden = Number.parseInt((await more.textContent()) ?? '', 10);
    const before = await topics.getByRole('listitem').count();
    await more.click();
    expect(await topics.getByRole('listitem').count()).toBe(before + hidden);
    await topics.getByRole('button', { name: 'Show fewer' }).click();
    expect(await topics.getByRole('listitem').count()).toBe(before);
  });

  test('what nothing is found for says so, and leads back', async () => {
    const { page } = await visit('/?q=zzzzqq');
    await page.getByText('No episode title, show or person matches “zzzzqq”.').waitFor();
    const instead = page.getByRole('link', { name: 'Search what was said for “zzzzqq”' });
    expect(await instead.getAttribute('href')).toBe('/search?q=zzzzqq');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await row(page).waitFor();
  });

  test('where no title is found the rail offers all there is, in place of what was typed', async () => {
    const { page } = await visit('/search');
    await manyEpisodes(page);
    await page.goto(`${inject('address')}/?q=zzzzqq`);
    const rail = page.getByRole('complementary', { name: 'Filters' });
    await rail.getByRole('button', { name: 'Show 1' }).click();
    await expect.poll(() => page.locator('.episode-row').count()).toBe(3);
    await expect.poll(() => new URL(page.url()).searchParams.has('q')).toBe(false);
  });

  test('on a phone the rail is a sheet behind one button, and rows stay low', async () => {
    const { page } = await visit('/search', { context: PHONE });
    await manyEpisodes(page);
    await page.goto(inject('address'));
    await row(page).first().waitFor();
    expect(await page.locator('.library-rail').isVisible()).toBe(false);
    const heights = await page
      .locator('.episode-row')
      .evaluateAll((rows) => rows.slice(0, 4).map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(104);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    const value = sheet.getByRole('button', { name: 'Show 2' });
    expect((await value.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await value.click();
    await sheet.getByRole('button', { name: 'Show 3 episodes' }).click();
    await expect.poll(() => page.locator('.episode-row').count()).toBe(3);
    await page.getByRole('button', { name: 'Filter (1)' }).waitFor();
  });
});

test('titles from right to left begin where the others do, in their own direction', async () => {
  const { page } = await visit('/search');
  await manyEpisodes(page, () => ({ title: { ar: 'كبير العلماء يتحدث عن التعلم' } }));
  await page.goto(inject('address'));
  const heading = page.locator('.episode-row h3').first();
  await heading.waitFor();
  const [dir, lang, align] = await heading.evaluate((element) => [
    element.getAttribute('dir'),
    element.getAttribute('lang'),
    getComputedStyle(element).textAlign,
  ]);
  expect([dir, lang, align]).toEqual(['rtl', 'ar', 'left']);
});

test.each([
  ['a window', { viewport: { width: 1280, height: 800 } }],
  ['a phone', PHONE],
])('nothing moves while it comes to %s that is slow', async (_, options) => {
  const { context } = await visit('/search', { context: options, before: noteShifts });
  const page = await openSlowly(context, inject('address'));
  await row(page).waitFor();
  const { sum, moved } = await shiftsOf(page);
  expect(sum, moved.join('; ')).toBeLessThanOrEqual(0.02);
});

test('an unknown episode is a sentence with a way to the library', async () => {
  const { page } = await visit('/episode/nobody-knows-this', { expected: [/LibraryError/] });
  await page.getByText('Episode not found. It may have been renamed or removed.').waitFor();
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.getByRole('link', { name: title }).waitFor();
});

test('an unknown address is a sentence with a way to the library', async () => {
  const { page } = await visit('/no/such/page');
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.getByRole('link', { name: title }).waitFor();
});
