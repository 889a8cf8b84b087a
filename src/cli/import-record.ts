/**
 * `import.json` in the library: what each episode was made of, so that unchanged sources are not read again. It names no path
 * of this machine, as the library may be published; it is never needed, and a damaged one costs a second import.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { marksOf } from '../import/receive/claim-id.ts';
import type { ReceivedFolder } from '../import/receive/received.ts';
import type { SourceGroup } from '../import/receive/source-group.ts';
import type { EpisodeTalk } from '../import/talk/people/said-by.ts';
import type { EpisodeFigures } from './episode-figures.ts';
import { writeAside } from './library-folder.ts';
import { sha256 } from './sha256.ts';

export const RECORD_FILE = 'import.json';
const FORMAT = 'cuelight-import';
const VERSION = 1;

export interface RecordRow {
  /** Of the place the sources lie at, and of the folder they were found in. */
  place: string;
  foundIn: string;
  /** Of all that went into the episode. */
  sources: string;
  entry: CatalogEntry;
  /** Its recordings and the hashes of its sources: two rows that share one are of one recording. */
  marks: string[];
  figures: EpisodeFigures;
  /** Who says how much; a record of an earlier importer has none. */
  talk?: EpisodeTalk;
  problems: Problem[];
}

export interface ImportRecord {
  /** What the search index was built from. */
  index: string;
  rows: RecordRow[];
}

/** An empty record where there is none that can be read. */
export async function readRecord(library: string): Promise<ImportRecord> {
  const text = await readFile(join(library, RECORD_FILE), 'utf8').catch(() => '{}');
  try {
    const { format, version, index, rows } = JSON.parse(text);
    if (format === FORMAT && version === VERSION && Array.isArray(rows)) return { index, rows };
  } catch {
    // Cut off or edited: everything is read again.
  }
  return { index: '', rows: [] };
}

export async function writeRecord(library: string, { index, rows }: ImportRecord): Promise<void> {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, index, rows });
  await writeAside(join(library, RECORD_FILE), text);
}

/** Paths stay out of the library, so a place is known by its hash. */
export function placeHash(path: string): string {
  return sha256(path).slice(0, 16);
}

/** Changes with any byte of the sources, with their names, and with the importer. */
export function sourcesHash(
  { manifest, sources, pictures = [], title, published, encoding }: ReceivedFolder,
  importer: string,
): string {
  const files = [manifest, ...sources, ...pictures].map((file) => [file?.name, file?.sha256]);
  return sha256(JSON.stringify([importer, title, published, encoding, files]));
}

export function recordRow(
  group: SourceGroup,
  sources: string,
  episode: EpisodeFile,
  rest: Pick<RecordRow, 'entry' | 'figures' | 'talk' | 'problems'>,
): RecordRow {
  return copied({
    place: placeHash(group.place),
    foundIn: placeHash(group.foundIn),
    sources,
    marks: marksOf(episode),
    ...rest,
  });
}

/**
 * The same with strings of its own. A piece cut from a text keeps the whole text in memory for as long as it lives: of 2,000
 * episodes a title each held 0.9 GB.
 */
export function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
