/** axe-core over one state of the app, in every look. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import type { InterfaceLanguage } from '../../src/ui/text/languages.ts';
import { passFrames, restingPlace } from '../support/resting-place.ts';
import type { State } from './states.ts';
import { LOOKS, type Look, wordsOf } from './variants.ts';

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe knows of good practice. No rule is switched off. */
const RUN_ONLY: Record<Look['rules'], string[]> = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
};

/** What axe found, each as one line: where, which rule, which element, why. */
export interface Checked {
  looks: number;
  findings: string[];
}

/** One page for all looks: they differ by the size of the window and an attribute. */
export async function checkState(
  browser: Browser,
  address: string,
  state: State,
  language: InterfaceLanguage,
): Promise<Checked> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // Ends a hang, and says where it was.
  context.setDefaultTimeout(60_000);
  try {
    await context.addInitScript(
      ([key, chosen]) => localStorage.setItem(key, JSON.stringify({ language: chosen })),
      [PREFERENCES_KEY, language] as const,
    );
    // No network but the app's own: YouTube fails at once, here and on any other machine.
    await context.route(
      (url) => url.origin !== address,
      (route) => route.abort(),
    );
    await state.before?.(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${address}${state.path}`);
    if (state.prepare === undefined) await page.getByRole('heading', { level: 1 }).waitFor();
    else await state.prepare(page, wordsOf(language));
    await restingPlace(page);
    await page.evaluate(source);
    const findings: string[] = [];
    for (const look of LOOKS) {
      await show(page, look);
      for (const finding of await findingsOf(page, look.rules))
        findings.push(`${state.name} · ${look.theme} ${look.width} ${language} · ${finding}`);
    }
    return { looks: LOOKS.length, findings };
  } finally {
    await context.close();
  }
}

async function show(page: Page, { theme, width, height }: Look): Promise<void> {
  const isOther = page.viewportSize()?.width !== width;
  await page.setViewportSize({ width, height });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
  // Colours come with the next frame; what the width decides may move the page.
  if (isOther) await restingPlace(page);
  else await passFrames(page, 2);
}

async function findingsOf(page: Page, rules: Look['rules']): Promise<string[]> {
  const options: RunOptions = { runOnly: RUN_ONLY[rules], resultTypes: ['violations'] };
  const { violations } = await page.evaluate(async (options) => {
    const { violations } = await axe.run(document, options);
    return { violations };
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').replace(/\s+/g, ' ');
      return `${id} · ${target.join(' ')} · ${why}`;
    }),
  );
}
