/** Every page and state that a reader can come to, one row each. */

import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import { type State, THEMES } from './state.ts';
import {
  answered,
  catalogOf,
  dialogBy,
  find,
  hangingCatalog,
  hangingEpisode,
  hangingSearch,
  loading,
  missingSearch,
  partLost,
  pause,
  play,
  playedOn,
  press,
  refusedCatalog,
  replaceApp,
  scrollAway,
  text,
  tool,
  typeInPalette,
  withoutParts,
} from './steps.ts';

/** Timed captions, English, chapters with verdicts, a video. */
const TIMED = '/episode/pachocki';
/** English and Chinese, all times estimated, no video. */
const BILINGUAL = '/episode/izmailov';
const LONG_TITLE =
  'A conversation about everything that was ever said, and then some more of it, '.repeat(5);
const NARROW = [360, 768] as const;
/** Enough of them that the library can be narrowed. */
const manyShows = (entries: readonly CatalogEntry[]) =>
  [1, 2, 3].flatMap((copy) =>
    entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}`, show: `Show ${copy}` })),
  );

export const STATES: readonly State[] = [
  { name: 'library', path: '/', themes: THEMES },
  {
    name: 'library-many',
    path: '/',
    before: catalogOf((entries) =>
      Array.from({ length: 4 }, (_, copy) =>
        entries.map((entry) => ({
          ...entry,
          id: `${entry.id}-${copy}`,
          title: copy === 1 ? { en: LONG_TITLE } : entry.title,
        })),
      ).flat(),
    ),
  },
  {
    name: 'library-none-match',
    path: '/?q=zzzzzz',
    before: catalogOf((entries) => [...entries, ...entries, ...entries]),
  },
  { name: 'library-empty', path: '/', before: catalogOf(() => []) },
  { name: 'library-loading', path: '/', before: hangingCatalog, reach: loading, rests: false },
  { name: 'library-error', path: '/', before: refusedCatalog },
  {
    name: 'library-played',
    path: `${TIMED}?t=1200`,
    reach: async (page) => {
      await play(page);
      await playedOn(page, 1);
      await page.getByRole('link', { name: 'Library', exact: true }).click();
      await page.locator('.episode-row').first().waitFor();
    },
  },
  {
    name: 'library-narrowed',
    path: '/?show=Show%201&q=model',
    before: catalogOf(manyShows),
    themes: ['light'],
  },
  {
    name: 'library-filters',
    path: '/',
    before: catalogOf(manyShows),
    widths: [360],
    reach: (page) => page.locator('.filter-button').click(),
  },
  { name: 'no-such-page', path: '/no/such/page' },
  { name: 'no-such-episode', path: '/episode/nobody' },

  { name: 'reader', path: TIMED, themes: THEMES, reach: text },
  { name: 'reader-loading', path: TIMED, before: hangingEpisode, reach: loading, rests: false },
  { name: 'reader-playing', path: `${TIMED}?t=754`, themes: THEMES, reach: play },
  { name: 'reader-paused', path: `${TIMED}?t=754`, reach: pause },
  { name: 'reader-chapter', path: `${TIMED}?t=681`, themes: THEMES, reach: text },
  { name: 'reader-range', path: `${TIMED}?t=754&end=769`, reach: text },
  { name: 'reader-away', path: `${TIMED}?t=754`, reach: scrollAway },
  {
    name: 'reader-lines',
    path: `${TIMED}?t=754`,
    preferences: { arrangement: 'lines' },
    reach: play,
  },
  {
    name: 'reader-watch-only',
    path: `${TIMED}?t=30`,
    themes: THEMES,
    reach: async (page) => {
      await text(page);
      const isNarrow = (page.viewportSize()?.width ?? 0) < 1100;
      if (isNarrow) await press('Outline')(page);
      await page.getByRole('switch', { name: /Skip the optional parts/ }).click();
      if (isNarrow) await page.keyboard.press('Escape');
      await play(page);
    },
  },
  {
    name: 'reader-selection',
    path: `${TIMED}?t=754`,
    themes: THEMES,
    reach: async (page) => {
      await text(page);
      await page.evaluate(() => {
        const line = document.querySelector('[data-cue][aria-current="true"]');
        if (line !== null) getSelection()?.selectAllChildren(line);
      });
      await page.locator('.selection-menu').waitFor();
    },
  },
  {
    name: 'copy',
    path: TIMED,
    reach: async (page) => {
      await text(page);
      await press('Share & export')(page);
      await press('Copy or download the text')(page);
    },
  },
  {
    name: 'reader-end',
    path: `${TIMED}?t=3520`,
    reach: async (page) => {
      await text(page);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    },
  },
  { name: 'reader-estimated', path: '/episode/schrittwieser?t=900', reach: text },
  { name: 'reader-stacked', path: `${BILINGUAL}?view=stacked&t=600`, themes: THEMES, reach: text },
  { name: 'reader-side', path: `${BILINGUAL}?view=side&t=600`, themes: THEMES, reach: text },
  { name: 'reader-tap', path: `${BILINGUAL}?view=tap&t=600`, reach: text },
  { name: 'reader-translation', path: `${BILINGUAL}?lang=zh-Hans&t=600`, reach: text },
  { name: 'reader-no-media', path: BILINGUAL, reach: text },
  {
    name: 'reader-refused',
    path: TIMED,
    youtube: { error: 150 },
    reach: async (page) => {
      await text(page);
      await press('Play')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reader-part-lost',
    path: `${TIMED}?t=754`,
    before: withoutParts,
    reach: partLost,
  },
  {
    name: 'reader-replaced',
    path: `${TIMED}?t=754`,
    before: withoutParts,
    reach: async (page) => {
      await text(page);
      await replaceApp(page);
      await partLost(page);
    },
  },
  {
    name: 'reader-player-lost',
    path: TIMED,
    before: withoutParts,
    reach: async (page) => {
      await text(page);
      await press('Play')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reader-largest',
    path: `${TIMED}?t=754`,
    preferences: { textSize: 'largest', lineSpacing: 'loose' },
    reach: text,
  },
  {
    name: 'reader-smallest',
    path: `${TIMED}?t=754`,
    preferences: { textSize: 'smallest', lineSpacing: 'tight', measure: 'narrow' },
    reach: text,
  },
  {
    name: 'reader-sans',
    path: `${BILINGUAL}?view=stacked&t=600`,
    preferences: { face: 'sans' },
    reach: text,
  },
  {
    name: 'reader-chinese',
    path: `${BILINGUAL}?lang=zh-Hans`,
    preferences: { language: 'zh-Hans' },
    reach: text,
  },

  { name: 'find', path: `${TIMED}?q=alignment`, themes: THEMES },
  { name: 'find-near', path: TIMED, reach: find('alinement reserch') },
  { name: 'find-none', path: TIMED, reach: find('qqqqzzzz') },
  { name: 'find-empty', path: TIMED, reach: find('') },

  {
    name: 'summary',
    path: TIMED,
    height: 2600,
    reach: async (page) => {
      await text(page);
      await page.getByRole('tab', { name: 'Summary' }).click();
      await page.locator('.summary').waitFor();
    },
  },
  {
    name: 'outline',
    path: `${TIMED}?t=754`,
    widths: NARROW,
    reach: async (page) => {
      await text(page);
      await press('Outline')(page);
    },
  },
  {
    name: 'settings',
    path: `${TIMED}?t=754`,
    themes: THEMES,
    reach: async (page) => {
      await text(page);
      await press('Settings')(page);
    },
  },
  {
    name: 'settings-chinese',
    path: '/',
    preferences: { language: 'zh-Hans' },
    reach: async (page) => {
      await press('设置')(page);
    },
  },
  { name: 'keys', path: TIMED, reach: dialogBy('?') },
  {
    name: 'attach',
    path: BILINGUAL,
    reach: async (page) => {
      await text(page);
      await press('Add a recording')(page);
    },
  },
  { name: 'corrections', path: `${BILINGUAL}?t=600`, reach: tool('Fix times and names') },

  { name: 'search-empty', path: '/search' },
  {
    name: 'search',
    path: '/search?q=reinforcement%20learning',
    height: 1600,
    themes: THEMES,
    reach: answered,
  },
  { name: 'search-chinese', path: '/search?q=推理', reach: answered },
  { name: 'search-nearest', path: '/search?q=reinforcment%20lerning', reach: answered },
  { name: 'search-none', path: '/search?q=qqqqzzzz', reach: answered },
  { name: 'search-loading', path: '/search?q=alignment', before: hangingSearch },
  { name: 'search-rebuilt', path: '/search?q=alignment', before: missingSearch, reach: answered },
  { name: 'palette-empty', path: '/', reach: typeInPalette('') },
  { name: 'palette', path: '/', themes: THEMES, reach: typeInPalette('alignment') },

  {
    name: 'print',
    path: `${TIMED}?t=754`,
    widths: [768],
    themes: ['light'],
    height: 2200,
    reach: async (page) => {
      await text(page);
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'forced-colors',
    path: `${TIMED}?t=754`,
    reach: async (page) => {
      await text(page);
      await page.emulateMedia({ forcedColors: 'active' });
    },
  },
];
