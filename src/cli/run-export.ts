/** `npm run export` but for the process around it: words in, text and an exit code out. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EpisodeFile, Track } from '../core/contract/episode-file.ts';
import { exportFileName } from '../formats/writers/file-name.ts';
import { hasWordTimes } from '../formats/writers/left-out.ts';
import { LibraryError } from '../library/library-error.ts';
import { type ExportArguments, readExportArguments } from './export-arguments.ts';
import { openLibrary } from './library-files.ts';

export interface ExportRun {
  /** 0, 1 where files could not be read or written, 2 where what was asked for is not known. */
  code: number;
  /** For standard output, as it stands. */
  output: string;
  /** Sentences for standard error. */
  notes: string[];
}

export async function runExport(words: readonly string[]): Promise<ExportRun> {
  const wanted = readExportArguments(words);
  if ('fault' in wanted) return { code: 2, output: '', notes: [wanted.fault] };
  try {
    return await exportEpisodes(wanted);
  } catch (error) {
    const fault =
      error instanceof LibraryError
        ? `The library “${wanted.library}” cannot be read: ${error.message}. Run npm run import first.`
        : `The export stopped: ${(error as Error).message}`;
    return { code: 1, output: '', notes: [fault] };
  }
}

async function exportEpisodes(wanted: ExportArguments): Promise<ExportRun> {
  const library = openLibrary(wanted.library);
  const known = (await library.entries()).map(({ id }) => id);
  const run: ExportRun = { code: 0, output: '', notes: [] };
  for (const id of wanted.ids.length === 0 ? known : wanted.ids) {
    const fault = known.includes(id)
      ? await exportEpisode(await library.episode(id), wanted, run)
      : `There is no episode “${id}”; the library holds: ${listed(known)}.`;
    if (fault === undefined) continue;
    run.code = 2;
    run.notes.push(fault);
  }
  return run;
}

/** Adds to the run what was written; returns a sentence where the episode has not what is wanted. */
async function exportEpisode(
  episode: EpisodeFile,
  wanted: ExportArguments,
  run: ExportRun,
): Promise<string | undefined> {
  const { writer, words } = wanted;
  const track = findTrack(episode, wanted);
  if (track === undefined) {
    const asked = wanted.track === undefined ? `text in ${wanted.lang}` : `track “${wanted.track}”`;
    const tracks = episode.tracks.map(({ id, lang }) => `${id} (${lang})`);
    return `The episode “${episode.id}” has no ${asked}; it has: ${listed(tracks)}.`;
  }
  const text = writer.write({ episode, primary: track, other: null }, { words });
  if (words && writer.leavesOut.includes('wordTimes'))
    run.notes.push(`${writer.label} has no place for the times of single words.`);
  else if (words && !hasWordTimes(track))
    run.notes.push(`${episode.id}: ${track.id} has no times of single words.`);
  if (wanted.out === undefined) run.output += text;
  else {
    const path = await pathOf(wanted.out, wanted.ids.length === 1, () =>
      exportFileName(episode.id, track, writer),
    );
    await writeFile(path, text);
    run.output += `Wrote ${path}.\n`;
  }
  return undefined;
}

function findTrack({ tracks }: EpisodeFile, { track, lang }: ExportArguments): Track | undefined {
  if (track !== undefined) return tracks.find(({ id }) => id === track);
  if (lang === undefined) return tracks[0];
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  const isWanted = (one: Track) => one.lang.toLowerCase() === lang.toLowerCase();
  return tracks.find(isWanted) ?? tracks.find((one) => primary(one.lang) === primary(lang));
}

/** One episode goes into the file `out`, or, where that is a folder, into one of its own in it. */
async function pathOf(out: string, isOne: boolean, nameOf: () => string): Promise<string> {
  const isFolder = /[\\/]$/.test(out) || (await stat(out).catch(() => null))?.isDirectory();
  const path = isOne && !isFolder ? out : join(out, nameOf());
  await mkdir(dirname(path), { recursive: true });
  return path;
}

/** Enough names to recognise the one that was meant. */
const MOST_LISTED = 20;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
