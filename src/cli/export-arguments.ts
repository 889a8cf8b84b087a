/** What `npm run export` was asked to do, or the sentence that says how to ask. */
import type { Writer } from '../formats/writers/writer.ts';
import { findWriter, WRITERS } from '../formats/writers/writers.ts';

export interface ExportArguments {
  /** Empty: every episode. */
  ids: string[];
  writer: Writer;
  /** Id or language of the track; undefined: the episode's first. */
  track?: string;
  lang?: string;
  /** With the times of single words. */
  words: boolean;
  /** File or folder; undefined: standard output. */
  out?: string;
  /** Folder of the library. */
  library: string;
}

export const EXPORT_USAGE =
  'Usage: npm run export -- ID… --format FORMAT [--track ID | --lang TAG] [--words] [--out FILE | --out DIR] [--all] [--library DIR]';

const VALUES = ['--format', '--track', '--lang', '--out', '--library'] as const;

export function readExportArguments(words: readonly string[]): ExportArguments | { fault: string } {
  const ids: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [flag, inline] = word.split(/=(.*)/s) as [string, string | undefined];
    if (!word.startsWith('-')) ids.push(word);
    else if (word === '--all' || word === '--words') flags.add(word);
    else if (VALUES.some((known) => known === flag)) {
      const value = inline ?? words[++index];
      if (!value) return { fault: `${flag} needs a word after it. ${EXPORT_USAGE}` };
      values.set(flag, value);
    } else return { fault: `“${word}” is not known here. ${EXPORT_USAGE}` };
  }
  const format = values.get('--format');
  const writer = findWriter(format ?? '');
  const out = values.get('--out');
  const [track, lang] = [values.get('--track'), values.get('--lang')];
  const isMany = flags.has('--all') || ids.length > 1;
  if (writer === undefined) return { fault: `${formatFault(format)} ${EXPORT_USAGE}` };
  if (flags.has('--all') === ids.length > 0)
    return { fault: `Name the episodes to export, or give --all. ${EXPORT_USAGE}` };
  if (isMany && out === undefined)
    return { fault: `Several episodes need --out and a folder. ${EXPORT_USAGE}` };
  if (track !== undefined && lang !== undefined)
    return { fault: `Give --track or --lang, not both. ${EXPORT_USAGE}` };
  return {
    ids,
    writer,
    words: flags.has('--words'),
    library: values.get('--library') ?? 'data/library',
    ...(track === undefined ? {} : { track }),
    ...(lang === undefined ? {} : { lang }),
    ...(out === undefined ? {} : { out }),
  };
}

function formatFault(format: string | undefined): string {
  const known = WRITERS.map(({ id, label }) => `${id} (${label})`).join(', ');
  return format === undefined
    ? `Say which format with --format: ${known}.`
    : `There is no format “${format}”; there are: ${known}.`;
}
