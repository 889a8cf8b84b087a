/** A lit line and what says the same in the other language lie within one screen, in every view of an episode of long turns. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { sourceFolder } from '../import/received.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { importedAs, litSpans, SCREEN, VIEWS } from './lit-spans.ts';

let served: Served;
let episode: EpisodeFile;
beforeAll(async () => {
  episode = await importedAs('long-turns', sourceFolder('izmailov'));
  served = await serveLibrary([episode]);
});
afterAll(() => served?.close());

test.each(VIEWS)('%s at %i px', async (view, width) => {
  const spans = await litSpans(served.address, episode, { view, width });
  expect(spans.length).toBeGreaterThan(3);
  expect(Math.max(...spans)).toBeLessThan(SCREEN);
});
