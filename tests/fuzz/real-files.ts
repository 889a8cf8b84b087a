/** What inputs are made of: every fixture, every suite that is there, the library's own sources, and what we write. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { WRITERS } from '../../src/formats/writers/writers.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { suitePath } from '../conformance/suite.ts';
import { talk } from '../formats/writers/talk.ts';
import { sourceFolder } from '../import/received.ts';
import { checkReading } from './check-reading.ts';

export interface RealFile {
  name: string;
  bytes: Uint8Array;
}

/** Real files by what they are read as: a format with one fixture counts as much as one with a hundred. */
export type RealFiles = readonly (readonly RealFile[])[];

const ROOT = join(import.meta.dirname, '../..');
/** What a test makes that is larger is made to be refused. */
const LARGEST = 2_000_000;

/** In one order on every machine. */
export async function realFiles(): Promise<RealFiles> {
  const folders = [join(ROOT, 'tests/fixtures'), join(ROOT, 'data/sources'), suitePath() ?? []];
  const files = folders.flat().flatMap(filesOf);
  const byRole = new Map<string, RealFile[]>();
  for (const file of [...files, ...(await writtenFiles())]) {
    const { role } = await checkReading(file.bytes);
    byRole.set(role, [...(byRole.get(role) ?? []), file]);
  }
  return [...byRole.values()];
}

function filesOf(folder: string): RealFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => {
      // Among the fixtures is a link that leads nowhere.
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found?.isFile() && found.size > 0 && found.size < LARGEST;
    })
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Every format of a talk with everything in it, and of an hour of real captions. */
async function writtenFiles(): Promise<RealFile[]> {
  const real = (await importEpisode(sourceFolder('pachocki'))).episode as EpisodeFile;
  return [talk(), real].flatMap((episode) =>
    WRITERS.map((writer) => {
      const view = { episode, primary: episode.tracks[0] as Track, other: null };
      const text = writer.write(view, { words: true });
      return {
        name: `written ${episode.id}.${writer.extension}`,
        bytes: new TextEncoder().encode(text),
      };
    }),
  );
}
