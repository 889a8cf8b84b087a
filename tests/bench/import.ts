/**
 * How fast captions are read: `npm run bench:import`, some minutes. Ours is all that import does with a file; the others are
 * what they return. media-captions keeps the lines of a text in a queue whose cost grows with its square, so a small file
 * is measured as well and told, not judged. Exits 1 where a target is missed. `-- --json` ends with one line of JSON.
 */
import { type BenchDocument, benchDocuments } from './import/documents.ts';
import { measureReading, type ReadSpeed } from './import/read-runs.ts';
import { READERS } from './import/readers.ts';
import { type Figure, formatFigures, isMet, table } from './targets.ts';

/** How many times as fast as media-captions ours must be. */
const TARGETS = { vtt: 1, labelled: 1, rolling: 10, srt: 1 };
/** How fast a labelled file must be read beside one without labels, in the same run. */
const LABELLED = 0.8;
/** UTF-16 units of the small files: ten minutes of captions. */
const SMALL = 100_000;

type Speeds = Awaited<ReturnType<typeof measureReading>>;

const documents = benchDocuments();
const measured: { document: BenchDocument; speeds: Speeds }[] = [];
for (const document of documents)
  measured.push({ document, speeds: await measureReading(document) });
console.log('MB/s (cues)\n');
console.log(
  table([
    ['file', ...READERS.map(({ name }) => name)],
    ...measured.map(({ document, speeds }) => [
      `${document.name}, ${(document.text.length / 1e6).toFixed(1)} MB`,
      ...READERS.map(({ id }) => formatSpeed(speeds[id])),
    ]),
  ]),
);
const figures: Figure[] = measured.map(({ document, speeds }) => ({
  name: `${document.name}: times the speed of media-captions`,
  value: ratio(speeds),
  target: { atLeast: TARGETS[document.id] },
}));
figures.push({
  name: 'labelled WebVTT: times the speed of WebVTT',
  value: round(speedOf('labelled') / speedOf('vtt')),
  target: { atLeast: LABELLED },
});
for (const document of documents) {
  const text = document.text.slice(0, SMALL);
  figures.push({
    name: `${document.name}, ${SMALL / 1000} kB: the same`,
    value: ratio(await measureReading({ ...document, text })),
  });
}
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

function ratio({ ours, mediaCaptions }: Speeds): number {
  return round((ours?.speed ?? Number.NaN) / (mediaCaptions?.speed ?? Number.NaN));
}

function formatSpeed(speed: ReadSpeed | undefined): string {
  return speed === undefined ? '–' : `${round(speed.speed)} (${speed.cues})`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
