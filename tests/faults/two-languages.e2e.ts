/** Two files of one talk whose clocks, lines or ends are not the same; and two that are not of one talk. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { importedAs, litSpans, SCREEN, VIEWS } from '../e2e/lit-spans.ts';
import { visit } from '../e2e/visit.ts';
import { received } from '../import/received.ts';
import { asVtt, generatePair, type PairSetting } from '../support/generated-pair.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { fault } from './fault.ts';

const WORDS = 3000;

const PAIRS: readonly (Omit<PairSetting, 'count'> & { id: string; wrong: string })[] = [
  {
    id: 'two-seconds',
    wrong: 'run two seconds apart',
    ...{ seed: 21, cut: 'same', shift: () => 2 },
  },
  {
    id: 'own-lines',
    wrong: 'run 0.4 s apart and are cut into other lines',
    ...{ seed: 22, cut: 'own', shift: () => 0.4 },
  },
  {
    id: 'half',
    wrong: 'run a second apart, and one tells half of the talk',
    ...{ seed: 23, cut: 'joined', shift: () => 1, until: 0.5 },
  },
];

const files = (id: string, english: string, other: string) => ({
  manifestName: '',
  title: id,
  sources: [received(`${id}.en.vtt`, english), received(`${id}.hu.vtt`, other)],
});

function paired({ id, ...setting }: (typeof PAIRS)[number]): Promise<EpisodeFile> {
  const { english, other } = generatePair({ ...setting, count: WORDS });
  return importedAs(id, files(id, asVtt('en', english), asVtt('hu', other)));
}

/** A talk, and as its translation the translation of another one, twice as long. */
function ofAnotherTalk(): Promise<EpisodeFile> {
  const { english } = generatePair({ seed: 31, count: 1200, cut: 'same' });
  const { other } = generatePair({ seed: 77, count: 2400, cut: 'same' });
  return importedAs('talks', files('talks', asVtt('en', english), asVtt('hu', other)));
}

let served: Served;
const episodes = new Map<string, EpisodeFile>();
const episodeOf = (id: string) => episodes.get(id) as EpisodeFile;
beforeAll(async () => {
  for (const episode of await Promise.all([...PAIRS.map(paired), ofAnotherTalk()]))
    episodes.set(episode.id, episode);
  served = await serveLibrary([...episodes.values()]);
});
afterAll(() => served?.close());

for (const { id, wrong, until = 1 } of PAIRS)
  for (const [view, width] of VIEWS)
    fault(
      `two caption files ${wrong} (${view}, ${width} px)`,
      'a lit line and what says the same, within one screen',
      async () => {
        const look = { view, width, until: until * 0.96 };
        const spans = await litSpans(served.address, episodeOf(id), look);
        expect(spans.length).toBeGreaterThan(3);
        expect(Math.max(...spans)).toBeLessThan(SCREEN);
      },
    );

for (const view of ['stacked', 'side'])
  fault(
    `the translation is of another talk (${view})`,
    'every word of both; a click lights its line',
    async () => {
      const { page } = await visit(`/episode/talks?lang=hu&view=${view}`, {
        address: served.address,
      });
      for (const [side, { text }] of episodeOf('talks').tracks.entries())
        await expect
          .poll(async () =>
            (await page.locator(`[data-side="${side}"]`).allTextContents())
              .join(' ')
              .includes(text.at(-1) as string),
          )
          .toBe(true);
      const line = page.locator('[data-side="0"] [data-cue="20"]').first();
      await line.click();
      await expect.poll(() => line.getAttribute('aria-current')).toBe('true');
    },
  );
