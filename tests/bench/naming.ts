/**
 * How well the speakers of `pachocki` are named after some presses: `npm run bench:naming`, a few seconds. Two people are
 * known there, and none of 88 turns has a name. Measured against a truth made by hand (`naming/pachocki-truth.json` says
 * how), beside plain alternation. Exits 1 where a target is missed; `-- --json` ends with one line of JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { alternate, readAndName } from './naming/reader.ts';
import { readTruth, type Shares } from './naming/truth.ts';
import { type Figure, formatFigures, isMet } from './targets.ts';

const PRESSES = [1, 6, 20] as const;
/** Percent of the words: what was reached when it was built. */
const LEAST_RIGHT = { 6: 92, 20: 92 } as const;
const FOLDER = 'data/library/episodes';

const file = readdirSync(FOLDER).find((name) => name.startsWith('pachocki.'));
if (file === undefined) throw new Error('Import the sources first: npm run import.');
const episode = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as EpisodeFile;
const truth = readTruth(episode.tracks[0] as Track);
const began = performance.now();
const readings = readAndName(episode, truth, Math.max(...PRESSES));
const seconds = (performance.now() - began) / 1000;
const alternation = alternate(episode, truth);
const after = new Map(PRESSES.map((presses) => [presses, readings[presses - 1] as Shares]));
const tenth = (value: number) => Math.round(value * 10) / 10;
const table: Figure[] = [
  { name: 'words that can be judged', value: truth.filter(({ says }) => says !== null).length },
  { name: 'plain alternation: right, marked', value: tenth(alternation.right), unit: '%' },
  ...PRESSES.flatMap((presses): Figure[] => {
    const { right, unmarkedWrong, markedWrong, unnamed } = after.get(presses) as Shares;
    const name = presses === 1 ? 'after 1 press' : `after ${presses} presses`;
    return [
      {
        name: `${name}: right`,
        value: tenth(right),
        unit: '%',
        ...(presses === 1 ? {} : { target: { atLeast: LEAST_RIGHT[presses] } }),
      },
      {
        name: `${name}: wrong, unmarked`,
        value: Math.round(unmarkedWrong * 100) / 100,
        unit: '%',
        target: { atMost: 1 },
      },
      { name: `${name}: wrong, marked as a guess`, value: tenth(markedWrong), unit: '%' },
      { name: `${name}: without a name`, value: tenth(unnamed), unit: '%' },
    ];
  }),
  { name: 'all presses together', value: tenth(seconds), unit: 's' },
];
console.log(formatFigures(table));
const missed = table.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? '\nEvery target met.' : `\n${missed.length} targets missed.`);
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ alternation, readings, met: missed.length === 0 }));
process.exitCode = missed.length === 0 ? 0 : 1;
