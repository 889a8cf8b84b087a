/** The page on paper. */
import { expect, test } from 'vitest';
import { cue, EPISODE, fetchEpisode } from './reader.ts';
import { visit } from './visit.ts';

/** A sheet's width between its margins, CSS pixels. */
const SHEET = { width: 672, height: 960 };

test('prints title, address, chapters, times in the margin and every word, and no controls', async () => {
  const episode = await fetchEpisode();
  const { page } = await visit(`${EPISODE}?t=700`, { context: { colorScheme: 'dark' } });
  await cue(page, 0).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  await page.getByRole('heading', { level: 1, name: episode.title.en ?? '' }).waitFor();
  await page.getByText(new URL(page.url()).pathname).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(5);
  const shown = await page.evaluate(() => {
    const visible = (selector: string) =>
      Array.from(document.querySelectorAll(selector)).filter((element) =>
        element.checkVisibility(),
      );
    const block = document.querySelector('.text-block') as HTMLElement;
    const words = document.createRange();
    words.selectNodeContents(block.querySelector('[data-cue]') as Element);
    const lit = document.querySelector('[data-cue][aria-current]') as Element;
    return {
      controls: visible('button:not(.block-time, [data-speaker]), input, select, [role="slider"]')
        .length,
      header: visible('header.app-header, .player-column').length,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(block).color,
      lit: getComputedStyle(lit).backgroundColor,
      timeEnds: block.querySelector('.block-time')?.getBoundingClientRect().right ?? Infinity,
      textStarts: words.getBoundingClientRect().left,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  expect(shown).toMatchObject({
    controls: 0,
    header: 0,
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    lit: 'rgba(0, 0, 0, 0)',
  });
  expect(shown.timeEnds).toBeLessThan(shown.textStarts);
  expect(shown.overflow).toBeLessThanOrEqual(0);
});

test('a text that is laid out as it is scrolled is printed whole', async () => {
  const { page } = await visit('/episode/izmailov?lang=zh-Hans&view=stacked');
  await cue(page, 0).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  const unlaid = await page.evaluate(
    () =>
      Array.from(document.querySelectorAll('.transcript > *')).filter(
        (chunk) =>
          getComputedStyle(chunk).contentVisibility !== 'visible' ||
          chunk.querySelector('[data-cue]') === null,
      ).length,
  );
  expect(unlaid).toBe(0);
});
