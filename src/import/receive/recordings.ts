/**
 * Files lying side by side, sorted into the recordings they are of: by the video's id in their names, else by what their names
 * share.
 */
import { oneLine } from '../../core/text/one-line.ts';
import type { FilePart } from '../../formats/format.ts';
import { mayHoldText, partOf, suffixesOf, suffixOf } from '../../formats/suffixes.ts';
import { roleOf } from './file-role.ts';
import { takeDate } from './named-date.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from './source-group.ts';
import { isCommon, readSourceName, recordingOf, type SourceName } from './source-name.ts';

/** Downloads that have not ended, or pieces of one. */
const UNFINISHED = /^(?:part|ytdl|temp|f\d+)$/;
/** What lies in many folders and is nobody's talk. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|copying|changelog|contributing|provenance)\b/i;
/** What lies beside the captions of a recording, and is no talk alone. */
const BESIDE_TEXT: readonly FilePart[] = ['metadata', 'description', 'chat', 'table'];

const LANGUAGE_BEHIND = /^(.*[\p{L}\p{N}])[_-]([a-z]{2}(?:[-_][A-Z]{2})?)$/u;

/** A file without a name, in a folder without one. */
const NAMELESS = 'Talk';

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
  const found = sharedNames(files.map((file) => ({ file, name: readSourceName(file.name) })));
  const inFolder = new Map<string, SourceName[]>();
  for (const { file, name } of found)
    if (inFolder.get(file.folder)?.push(name) === undefined) inFolder.set(file.folder, [name]);
  const ofFolder = new Map(
    [...inFolder].map(([folder, names]) => [folder, folderRecording(names)] as const),
  );
  for (const { file, name } of found) {
    if (holdsNoText(name.suffix)) continue;
    const folder = file.name.slice(0, -fileNameOf(file.name).length);
    const one = ofFolder.get(file.folder);
    const isPart = one !== undefined && isPartOf(name);
    const place = placeIn(file.folder, isPart ? one.recording : recordingOf(name));
    // A name of spaces says nothing.
    const isNamed = name.title !== '' && !(isPart && one.isNamedByFolder);
    const title = isNamed ? undefined : titleOfFolder(file.folder);
    const shared = isPart ? one.recording : name.stem;
    const group = groups.get(place) ?? {
      name: shared === '' ? folder.replace(/\/$/, '') : folder + shared,
      place,
      foundIn,
      manifestName: `${folder}episode.yaml`,
      files: [],
      ...(title === undefined
        ? { title: isPart && isCalledByRole(name) ? one.title : name.title }
        : titleAndDate(title)),
    };
    group.files.push(file);
    groups.set(place, group);
  }
  for (const { files } of groups.values())
    files.sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1));
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface FoundName {
  file: FoundFile;
  name: SourceName;
}

/** `talk_de.srt` is of one recording with `talk_en.srt`, or with `talk.srt`, and alone it is called so. */
function sharedNames(found: readonly FoundName[]): FoundName[] {
  const stems = new Map<string, Set<string>>();
  const languages = found.map(({ file, name }) => {
    const isPlain = partOf(name.suffix) === 'captions' && name.lang === undefined;
    const [, stem = '', lang = ''] = (isPlain && LANGUAGE_BEHIND.exec(name.stem)) || [];
    const isOne = isCommon(lang);
    const key = `${file.folder}\n${isOne ? stem : name.stem}`;
    if (isPlain) stems.set(key, (stems.get(key) ?? new Set()).add(isOne ? lang : ''));
    return isOne ? { stem, lang, key } : undefined;
  });
  return found.map((one, index) => {
    const { stem, lang, key } = languages[index] ?? {};
    if (stem === undefined || lang === undefined || (stems.get(key ?? '')?.size ?? 0) < 2)
      return one;
    const role = roleOf(stem);
    return {
      file: { ...one.file, lang },
      name: { ...one.name, ...takeDate(stem), stem, lang, ...(role === undefined ? {} : { role }) },
    };
  });
}

/** A folder inside a recording's that is called by what lies in it: `Forty Holes/Subs`. */
const INNER = /^(?:subs?|subtitles?|captions?|transcripts?|srt|vtt|untertitel)$/i;

/** A folder that is called by the captions in it. */
export function isInner(folderName: string): boolean {
  return INNER.test(folderName);
}

function titleOfFolder(folder: string): string {
  const name = fileNameOf(folder);
  const around = folder.slice(0, -name.length - 1);
  return isInner(name) && fileNameOf(around) !== '' ? fileNameOf(around) : name;
}

interface FolderRecording {
  /** What its files are taken to share, and what that is called. */
  recording: string;
  title: string;
  /** Its transcript is called `transcript`, so that only the folder's name tells what it is of. */
  isNamedByFolder: boolean;
}

/**
 * A folder of one recording: its transcript is called so, or it holds files of one name and others that are called by what
 * they hold (`chapters.json`). `names`: of the files that lie in it.
 */
function folderRecording(names: readonly SourceName[]): FolderRecording | undefined {
  const transcript = names.find(isCalledTranscript);
  if (transcript !== undefined)
    return { recording: transcript.stem, title: transcript.title, isNamedByFolder: true };
  const others = names.filter((name) => !isCalledByRole(name));
  const [recording, ...more] = new Set(others.map(recordingOf));
  const hasBeside = names.length > others.length;
  return recording === undefined || more.length > 0 || !hasBeside
    ? undefined
    : { recording, title: others[0]?.title ?? recording, isNamedByFolder: false };
}

function isCalledTranscript(name: SourceName): boolean {
  return isCalledByRole(name) && name.role === 'transcript';
}

function isCalledByRole({ role, stem }: SourceName): boolean {
  return role !== undefined && roleOf(stem) === role;
}

/** Captions of another name are of another recording, as is what has a video's id. */
function isPartOf(name: SourceName): boolean {
  if (isCalledByRole(name)) return true;
  return name.video === undefined && partOf(name.suffix) !== 'captions';
}

function titleAndDate(folderName: string): Pick<SourceGroup, 'title' | 'published'> {
  const { title, date } = takeDate(oneLine(folderName));
  return { title: title || NAMELESS, ...(date === undefined ? {} : { published: date }) };
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
