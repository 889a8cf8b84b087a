/** Which importer made a library. Nobody has to remember to count it up: it is the code itself. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Everything that has a say in an episode's bytes or in the search index; the lock file stands for the packages. */
const CODE = [
  'src/core',
  'src/formats',
  'src/timing',
  'src/corrections',
  'src/import',
  'src/search/index',
  'src/cli/episode-figures.ts',
];
const PACKAGES = 'package-lock.json';

/** Changes whenever the same sources might give another library. */
export async function importerVersion(): Promise<string> {
  const files: string[] = [];
  for (const path of CODE) files.push(...(path.endsWith('.ts') ? [path] : await filesIn(path)));
  const hashes = await Promise.all(
    [...files.sort(), PACKAGES].map((file) =>
      readFile(join(ROOT, file)).then(
        (bytes) => `${file} ${sha256(bytes)}`,
        () => file,
      ),
    ),
  );
  return sha256(hashes.join('\n'));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}
