/** What `npm run import` was asked to do, or the sentence that says how to ask. */

import { isKnownEncoding } from '../formats/encoding/legacy-encoding.ts';

export interface ImportArguments {
  /** Files, folders and patterns to add to the library; empty: the library is made of `sources`. */
  paths: string[];
  /** Folder of episode folders. */
  sources: string;
  /** Folder of episode folders the sources are to be copied to, each with a manifest. */
  to?: string;
  /** Folder the library is written to. */
  library: string;
  /** What the files are in that are not in Unicode. */
  encoding?: string;
  watch: boolean;
  verbose: boolean;
  json: boolean;
}

export const IMPORT_USAGE =
  'Usage: npm run import -- [PATH…] [--to SOURCES] [--library DIR] [--sources DIR] [--encoding NAME] [--watch] [--verbose] [--json]';

/** Asked for help, it says what each word does. */
const HELP = `${IMPORT_USAGE}
  PATH       a file, folder or quoted pattern to add to the library; none: the library is made of the sources
  --to       copies what PATH names to this folder of sources, each recording with a manifest
  --library  the folder that is written; data/library
  --sources  the folder of episode folders; data/sources
  --encoding what files that are not in Unicode are in, where it is told wrongly: windows-1250
  --watch    goes on, and imports again what changes
  --verbose  reports on every episode, also of many
  --json     ends with one line for machines`;

const FOLDERS = ['--sources', '--to', '--library'] as const;
const ENCODING = '--encoding';
const SWITCHES = ['--watch', '--verbose', '--json'] as const;

export function readImportArguments(
  words: readonly string[],
): ImportArguments | { fault: string } | { help: string } {
  const paths: string[] = [];
  const folders = new Map<string, string>();
  let encoding: string | undefined;
  const switches = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [flag, inline] = word.split(/=(.*)/s) as [string, string | undefined];
    if (word === '--help') return { help: HELP };
    if (!word.startsWith('-')) paths.push(word);
    else if (SWITCHES.some((known) => known === word)) switches.add(word);
    else if (FOLDERS.some((known) => known === flag)) {
      const folder = inline ?? words[++index];
      if (!folder) return { fault: `${flag} needs a folder. ${IMPORT_USAGE}` };
      folders.set(flag, folder);
    } else if (flag === ENCODING) {
      encoding = inline ?? words[++index] ?? '';
      if (!isKnownEncoding(encoding))
        return { fault: `${flag} needs an encoding such as windows-1250. ${IMPORT_USAGE}` };
    } else return { fault: `“${word}” is not known here. ${IMPORT_USAGE}` };
  }
  const to = folders.get('--to');
  if (to !== undefined && paths.length === 0)
    return { fault: `--to needs the files or folders to copy there. ${IMPORT_USAGE}` };
  if (paths.length > 0 && folders.has('--sources'))
    return { fault: `Name files or --sources, not both. ${IMPORT_USAGE}` };
  return {
    paths,
    sources: folders.get('--sources') ?? 'data/sources',
    ...(to === undefined ? {} : { to }),
    library: folders.get('--library') ?? 'data/library',
    ...(encoding === undefined ? {} : { encoding }),
    watch: switches.has('--watch'),
    verbose: switches.has('--verbose'),
    json: switches.has('--json'),
  };
}
