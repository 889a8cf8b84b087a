import { expect, test } from 'vitest';
import { serveLibrary } from '../support/library.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { visit } from './visit.ts';

test('from the byline to a person, to what they said, and to the moment it was said', async () => {
  const { page } = await visit('/episode/izmailov');
  await page.locator('[data-cue="0"]').first().waitFor();
  await page.locator('.byline').getByRole('link', { name: 'Pavel Izmailov' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pavel Izmailov' }).waitFor();
  await page.getByText(/1 episode · speaks \d\d % of the talk/).waitFor();
  const said = page.locator('.said').first();
  const at = Number(
    new URL((await said.getAttribute('href')) ?? '', page.url()).searchParams.get('t'),
  );
  await said.click();
  await page.waitForURL(`**/episode/izmailov?t=${at}`);
  await page.locator('[data-cue][aria-current="true"]').first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Pavel Izmailov' }).waitFor();
});

test('a person leads to the show, and the show to everybody who speaks in it', async () => {
  const { page } = await visit('/person?name=Pavel+Izmailov&show=The+MAD+Podcast+with+Matt+Turck');
  await page.locator('.people-about').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'The MAD Podcast with Matt Turck' }).waitFor();
  await page.getByText(/^2 episodes · 2 hours of talk/).waitFor();
  await page.locator('.show-person', { hasText: 'Matt Turck' }).click();
  await page.getByRole('heading', { level: 1, name: 'Matt Turck' }).waitFor();
});

test('names of any letters have their page, and no page is wider than a phone', async () => {
  const names = ['..', 'a/b', 'ليلى العامري', '🎙️ & co', `Long${'ness'.repeat(74)}`];
  const { address, close } = await serveLibrary(
    names.map((name, index) =>
      smallEpisode({ id: `talk-${index}`, show: name, people: [{ name }, { name: 'Ben Guest' }] }),
    ),
  );
  try {
    const { page } = await visit('/', {
      address,
      context: { viewport: { width: 360, height: 760 } },
    });
    for (const name of names)
      for (const kind of ['person', 'show']) {
        const query = new URLSearchParams({ name, show: name });
        await page.goto(`${address}/${kind}?${query}`);
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
        await page.locator('.episode-link').first().waitFor();
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect({ kind, name, isWide }).toEqual({ kind, name, isWide: false });
      }
    // What the page fetches at rest is not asked of a server that is gone.
    await page.goto('about:blank');
  } finally {
    await close();
  }
});
