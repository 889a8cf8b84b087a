/**
 * How good the times are that the importer gives: `npm run bench:timing`, about a minute. Measured on the source documents,
 * whose true times are hidden from the code, and on a corpus of other talks. Exits 1 where a target is missed. `-- --json`
 * ends with one line of JSON.
 */
import { formatFigures, isMet } from './targets.ts';
import { measureBadInput } from './timing/bad-input-runs.ts';
import { measureCorpus } from './timing/corpus-runs.ts';
import { hasDocuments, readCaptioned, SHARED } from './timing/documents.ts';
import { measureEstimates, measurePlacement } from './timing/estimate-runs.ts';
import { measurePair } from './timing/pair-runs.ts';
import { measureParagraphs } from './timing/paragraph-runs.ts';
import { type TimingFigures, timingJson, timingTable } from './timing/timing-table.ts';
import { measureSpeed, measureTransfer, timedTalk } from './timing/transfer-runs.ts';

if (!hasDocuments()) {
  console.error(`The documents are missing: ${SHARED} (set CUELIGHT_SHARED to their folder).`);
  process.exit(1);
}
const talk = readCaptioned();
const base = timedTalk(talk);
const figures: TimingFigures = {
  transfer: measureTransfer(base, true),
  speed: measureSpeed(base),
  pair: measurePair(),
  badInput: measureBadInput(base),
  placement: measurePlacement(talk, base),
  estimate: measureEstimates(talk),
  paragraphs: measureParagraphs(talk),
  corpus: measureCorpus(),
};
const table = timingTable(figures);
console.log(formatFigures(table));
const missed = table.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? '\nEvery target met.' : `\n${missed.length} targets missed.`);
if (process.argv.includes('--json')) console.log(JSON.stringify(timingJson(figures)));
process.exitCode = missed.length === 0 ? 0 : 1;
