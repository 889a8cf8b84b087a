/**
 * How fast captions are read: `npm run bench:import`, some minutes. Ours is all that import does with a file; the others are
 * what they return. media-captions keeps the lines of a text in a queue whose cost grows with its square, so a small file
 * is measured as well and told, not judged. `-- --before <folder>` reads with the code of another checkout as well (its packages
 * installed), in turn with this one, and holds ours to it. Exits 1 where a target is missed. `-- --json` ends with one line of JSON.
 */
import { type BenchDocument, benchDocuments } from './import/documents.ts';
import { type DocumentSpeeds, measureReading, type ReadSpeed, ROUNDS } from './import/read-runs.ts';
import { type CaptionReader, READERS, readerOfCheckout } from './import/readers.ts';
import { type Figure, formatFigures, isMet, table } from './targets.ts';

/** How many times as fast as media-captions ours must be. */
const TARGETS = { vtt: 1, labelled: 1, rolling: 10, srt: 1 };
/** How many times as fast as it was; two runs of one code differ by some hundredths. */
const BEFORE = { vtt: 0.97, labelled: 0.97, rolling: 1.5, srt: 0.97 };
/** How fast a labelled file must be read beside one without labels, in the same run. */
const LABELLED = 0.8;
/** UTF-16 units of the small files: ten minutes of captions. */
const SMALL = 100_000;

const before = folderOf('--before');
const readers: readonly CaptionReader[] =
  before === undefined ? READERS : [...READERS, await readerOfCheckout(before)];

const documents = benchDocuments();
const measured = await measureReading(documents, readers);
console.log(`MB a second of the processor’s time (cues), the best of ${ROUNDS} runs in turn\n`);
console.log(
  table([
    ['file', ...readers.map(({ name }) => name)],
    ...measured.map(({ document, speeds }) => [
      `${document.name}, ${(document.text.length / 1e6).toFixed(1)} MB`,
      ...readers.map(({ id }) => formatSpeed(speeds[id])),
    ]),
  ]),
);
const figures: Figure[] = measured.map(({ document, speeds }) => ({
  name: `${document.name}: times the speed of media-captions`,
  value: ratio(speeds, 'mediaCaptions'),
  target: { atLeast: TARGETS[document.id] },
}));
if (before !== undefined)
  for (const { document, speeds } of measured)
    figures.push({
      name: `${document.name}: times the speed before`,
      value: ratio(speeds, 'before'),
      target: { atLeast: BEFORE[document.id] },
    });
figures.push({
  name: 'labelled WebVTT: times the speed of WebVTT',
  value: round(speedOf('labelled') / speedOf('vtt')),
  target: { atLeast: LABELLED },
});
const small = documents.map((document) => ({ ...document, text: document.text.slice(0, SMALL) }));
for (const { document, speeds } of await measureReading(small, READERS))
  figures.push({
    name: `${document.name}, ${SMALL / 1000} kB: times the speed of media-captions`,
    value: ratio(speeds, 'mediaCaptions'),
  });
console.log(`\n${formatFigures(figures)}`);
const missed = figures.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? '\nEvery target met.' : `\n${missed.length} targets missed.`);
if (process.argv.includes('--json'))
  console.log(
    JSON.stringify(
      Object.fromEntries(
        measured.map(({ document, speeds }) => [
          document.id,
          Object.fromEntries(Object.entries(speeds).map(([id, { speed }]) => [id, round(speed)])),
        ]),
      ),
    ),
  );
process.exitCode = missed.length === 0 ? 0 : 1;

function speedOf(id: BenchDocument['id']): number {
  return measured.find(({ document }) => document.id === id)?.speeds.ours?.speed ?? Number.NaN;
}

/** How many times as fast ours is as another; NaN where either was not measured. */
function ratio({ ours, ...others }: DocumentSpeeds['speeds'], other: keyof typeof others): number {
  return round((ours?.speed ?? Number.NaN) / (others[other]?.speed ?? Number.NaN));
}

/** The folder that is named behind an option; undefined where the option is not there. */
function folderOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at === -1 ? undefined : process.argv[at + 1];
}

function formatSpeed(speed: ReadSpeed | undefined): string {
  return speed === undefined ? '–' : `${round(speed.speed)} (${speed.cues})`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
