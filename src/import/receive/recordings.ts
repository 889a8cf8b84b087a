/**
 * Files lying side by side, sorted into the recordings they are of: by the video's id in their names, else by what their names
 * share.
 */
import type { FilePart } from '../../formats/format.ts';
import { mayHoldText, partOf, suffixesOf, suffixOf } from '../../formats/suffixes.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from './source-group.ts';
import { readSourceName, recordingOf } from './source-name.ts';

/** Downloads that have not ended, or pieces of one. */
const UNFINISHED = /^(?:part|ytdl|temp|f\d+)$/;
/** What lies in many folders and is nobody's talk. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|copying|changelog|contributing|provenance)\b/i;
/** What lies beside the captions of a recording, and is no talk alone. */
const BESIDE_TEXT: readonly FilePart[] = ['metadata', 'description', 'chat', 'table'];

/** Nobody writes by hand a name with a video's id, captions, or what is known of a video. */
export function isDownload(name: string): boolean {
  const { video, suffix } = readSourceName(name);
  const part = partOf(suffix);
  return video !== undefined || part === 'captions' || part === 'metadata';
}

/** The files of a folder that may hold something of a talk; what else lies there is passed over. */
export function transcriptsAmong(names: readonly string[]): string[] {
  return names.filter((name) => mayHoldText(suffixOf(name)) && !ABOUT_FOLDER.test(name));
}

/** The file says by its name, or by the metadata beside it, which recording it is of. */
export function isRecording(name: string, beside: readonly string[]): boolean {
  const { video, stem, suffix } = readSourceName(name);
  return (
    video !== undefined ||
    holdsNoText(suffix) ||
    suffixesOf('metadata').some((one) => beside.includes(`${stem}.${one}`))
  );
}

/**
 * One group a recording, in the order of their names. What is only a film or a picture makes none. `foundIn`: the place of
 * the folder that was searched; names start where the person began to look.
 */
export function groupRecordings(files: readonly FoundFile[], foundIn: string): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const file of files) {
    const name = readSourceName(file.name);
    if (holdsNoText(name.suffix)) continue;
    const folder = file.name.slice(0, -fileNameOf(file.name).length);
    const place = placeIn(file.folder, recordingOf(name));
    const group = groups.get(place) ?? {
      name: folder + name.stem,
      place,
      foundIn,
      manifestName: `${folder}episode.yaml`,
      files: [],
      title: name.title,
    };
    group.files.push(file);
    groups.set(place, group);
  }
  for (const { files } of groups.values())
    files.sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1));
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Who is believed first: what describes the recording, then the texts, then its description. */
export function rankOf(name: string): number {
  const part = partOf(suffixOf(name));
  if (part === 'metadata') return 0;
  return part === 'description' ? 2 : 1;
}

/** A folder with a manifest, or in want of one, is somebody's work: what it lacks is said of it. */
export function mayHaveTranscript({ manifest, title, files }: SourceGroup): boolean {
  if (manifest !== undefined || title === undefined) return true;
  return files.some(({ name }) => {
    const part = partOf(suffixOf(name));
    return part === undefined || !BESIDE_TEXT.includes(part);
  });
}

function holdsNoText(suffix: string): boolean {
  return partOf(suffix) === 'media' || UNFINISHED.test(suffix);
}

function placeIn(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
