/**
 * How fast and how well search finds, beside what else could be used: `npm run bench:search`, some seven minutes. A corpus
 * in the likeness of the documents, at several sizes, in a real Chromium's worker and in Node; then talks of other
 * people, with lists of queries and misspellings written by hand. Exits 1 where a target is missed. `-- --episodes 100` runs one size, `-- --json` ends with one line of JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../support/chromium.ts';
import { CONTENDERS } from './search/contenders.ts';
import { createCorpus } from './search/corpus/corpus.ts';
import { type ContenderFigures, measureContender } from './search/measure.ts';
import { formatWrong, precisionFigures, precisionJson } from './search/precision/judge.ts';
import { judgePlanted } from './search/precision/planted.ts';
import { measureRealPrecision } from './search/precision/real-precision.ts';
import { prepare } from './search/prepare.ts';
import { judged } from './search/promises.ts';
import { CLASSES } from './search/queries/classes.ts';
import { measureRealTalks } from './search/real-talks.ts';
import { buildRuns } from './search/runs/build-runs.ts';
import { serveIsolated } from './search/runs/isolated-server.ts';
import { formatContenders, formatMissed, searchJson } from './search/search-table.ts';
import {
  formatSpellings,
  judgedSpellings,
  judgeSpellings,
  spellingsJson,
} from './search/spellings/judge.ts';
import { spellingTalks } from './search/spellings/talks.ts';
import { type Figure, formatFigures, isMet } from './targets.ts';

const SIZES = [3, 100, 500, 2000];
const MINISEARCH_UP_TO = CONTENDERS.find(({ name }) => name === 'minisearch')?.upTo ?? 0;

const { values: wanted } = parseArgs({
  options: { episodes: { type: 'string' }, json: { type: 'boolean' } },
});
const sizes = wanted.episodes === undefined ? SIZES : [Number(wanted.episodes)];
if (!sizes.every((size) => Number.isInteger(size) && size >= 3)) {
  console.error(`“--episodes ${wanted.episodes}” is not a number of episodes, 3 or more.`);
  process.exit(2);
}

const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'cuelight-bench-search-'));
// At the very end, however it comes: also when nobody reads the output to its end.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const served = await serveIsolated(folder);
// Else the browser measures memory when it next has to collect garbage, half a minute later.
const browser = await openBrowser(['--enable-blink-features=ForceEagerMeasureMemory']);
const json: Record<string, unknown> = {};
const figures: Figure[] = [];
try {
  await buildRuns(folder);
  const corpus = await createCorpus();
  for (const size of sizes) {
    const prepared = prepare(episodes(size), folder, CLASSES, size <= MINISEARCH_UP_TO);
    const contenders: ContenderFigures[] = [];
    for (const contender of CONTENDERS)
      if (size <= contender.upTo)
        contenders.push(
          await measureContender({ browser, address: served.address, folder }, contender, prepared),
        );
    const precise = judgePlanted(folder, prepared);
    const spellings = judgeSpellings(join(folder, 'ours.bin'), spellingTalks(size));
    const promises = [
      ...judged(size, contenders),
      ...judgedSpellings(spellings),
      ...precisionFigures('', precise.tuned),
      ...precisionFigures('unseen seed, ', precise.unseen),
    ];
    const ours = contenders[0] as ContenderFigures;
    console.log(`${formatContenders(prepared, contenders)}\n`);
    for (const line of formatMissed('Seed:', ours.score)) console.log(line);
    for (const line of formatMissed('Unseen seed:', ours.unseen)) console.log(line);
    for (const line of formatWrong('Seed:', precise.tuned)) console.log(line);
    for (const line of formatWrong('Unseen seed:', precise.unseen)) console.log(line);
    for (const line of formatSpellings(spellings)) console.log(line);
    console.log(`\n${formatFigures(promises)}\n`);
    figures.push(...promises);
    json[size] = {
      ...searchJson(contenders),
      precision: precisionJson(precise.tuned),
      spellings: spellingsJson(spellings),
    };
  }
  if (wanted.episodes === undefined) figures.push(...measureRealTalks(folder));
  figures.push(...(await measureRealPrecision()));

  function* episodes(size: number) {
    for (let index = 0; index < size; index += 1) yield corpus.episode(index);
  }
} finally {
  await browser.close();
  await served.close();
}

const missed = figures.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? 'Every target met.' : `${missed.length} targets missed.`);
// A busy machine is slower; the figures are of both.
console.log(`Load before the run: ${load.toFixed(1)} on ${availableParallelism()} processors.`);
if (wanted.json === true) console.log(JSON.stringify(json));
process.exitCode = missed.length === 0 ? 0 : 1;
