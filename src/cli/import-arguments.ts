/** What `npm run import` was asked to do, or the sentence that says how to ask. */

export interface ImportArguments {
  /** Folder of episode folders. */
  sources: string;
  /** Folder the library is written to. */
  to: string;
  json: boolean;
}

export const IMPORT_USAGE = 'Usage: npm run import -- [--sources DIR] [--to DIR] [--json]';

export function readImportArguments(words: readonly string[]): ImportArguments | { fault: string } {
  const wanted: ImportArguments = { sources: 'data/sources', to: 'data/library', json: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [flag, inline] = word.split(/=(.*)/s) as [string, string | undefined];
    if (flag === '--json' && inline === undefined) wanted.json = true;
    else if (flag === '--sources' || flag === '--to') {
      const folder = inline ?? words[++index];
      if (!folder) return { fault: `${flag} needs a folder. ${IMPORT_USAGE}` };
      wanted[flag === '--to' ? 'to' : 'sources'] = folder;
    } else return { fault: `“${word}” is not known here. ${IMPORT_USAGE}` };
  }
  return wanted;
}
