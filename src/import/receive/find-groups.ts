/** What lies in a folder, sorted into groups of sources: whose folder it is decides how it is read. */
import { append } from '../../core/append.ts';
import { isPicture, picturesOf } from './pictures.ts';
import {
  groupRecordings,
  isDownload,
  isInner,
  isRecording,
  rankOf,
  transcriptsAmong,
} from './recordings.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from './source-group.ts';
import { readSourceName } from './source-name.ts';

export const MANIFEST = /^episode\.ya?ml$/;
/** A folder so called is taken as `data/sources` is. */
const SOURCES = 'sources';

/** A folder wherever it lies: on a disk, or as a browser was given it. */
export interface SourceFolder {
  /** Its own, without the folders around it. */
  name: string;
  /** Where it lies, the same in every import; and where the folder around it does. */
  place: string;
  around: string;
  /** What is not hidden, by name in one order everywhere. Rejects where it cannot be read. */
  list(): Promise<readonly FolderEntry[]>;
  enter(name: string): SourceFolder;
}

export interface FolderEntry {
  name: string;
  /**
   * `linked-folder`: a link to one. It may be an episode of a folder of episodes, but it is not searched: it may lead to a folder
   * around it. `other`: another link, say, of which only opening tells.
   */
  kind: 'file' | 'folder' | 'linked-folder' | 'other';
}

/**
 * A folder with a manifest is one episode. A folder of such folders, or one called `sources`, is a folder of episodes.
 * Anything else is searched, however deep, for what downloads leave behind.
 */
export async function groupsIn(folder: SourceFolder): Promise<SourceGroup[]> {
  const entries = await folder.list();
  if (hasManifest(entries)) return groupsOfEpisode(folder);
  if (await isFolderOfEpisodes(folder, entries)) return groupsOfEpisodes(folder);
  return searchFolder(folder, folder.name, folder.place);
}

/** A folder an episode, as in `data/sources`. */
export async function groupsOfEpisodes(folder: SourceFolder): Promise<SourceGroup[]> {
  const groups: SourceGroup[] = [];
  for (const { name, kind } of await folder.list())
    if (kind !== 'file') append(groups, await groupsOfEpisode(folder.enter(name)));
  return groups;
}

/**
 * One folder as one episode; a folder without a manifest that holds downloads as the recordings they are of. Files are
 * named `folder/file`; folders inside the folder are nobody's transcript. One that cannot be read is a group all the same.
 */
export async function groupsOfEpisode(folder: SourceFolder): Promise<SourceGroup[]> {
  const { name, place, around: foundIn } = folder;
  const entries = await folder.list().catch(() => null);
  const manifestName = `${name}/episode.yaml`;
  if (entries === null)
    return [{ name, place, foundIn, manifestName, files: [{ name, folder: foundIn }] }];
  const names = filesAmong(entries);
  const manifest = names.find((file) => MANIFEST.test(file));
  const found = (file: string): FoundFile => ({ name: `${name}/${file}`, folder: place });
  if (manifest === undefined && names.length > 0 && names.every((file) => isRecording(file, names)))
    return withPictures(groupRecordings(names.map(found), foundIn), names.map(found)).map(
      (group) => ({ ...group, manifestName }),
    );
  const beside = names.filter((file) => file !== manifest).map(found);
  const texts = beside.filter((file) => !isPicture(file.name));
  // A picture that lies alone is meant to be read, and told that it cannot be.
  const files = texts.length === 0 ? beside : texts;
  return [
    {
      name,
      place,
      foundIn,
      manifestName: manifest === undefined ? manifestName : `${name}/${manifest}`,
      ...(manifest === undefined ? {} : { manifest: found(manifest) }),
      files: files.sort((a, b) => rankOf(a.name) - rankOf(b.name)),
      ...picturesOfEpisode(texts, beside),
    },
  ];
}

/** In a folder of one episode the manifest may name any picture. */
function picturesOfEpisode(
  texts: readonly FoundFile[],
  beside: readonly FoundFile[],
): Pick<SourceGroup, 'pictures'> {
  const all = beside.filter(({ name }) => isPicture(name));
  if (texts.length === 0 || all.length === 0) return {};
  const meant = picturesOf(texts, all);
  const others = all.filter((picture) => !meant.includes(picture));
  return {
    pictures: [...meant, ...others.map((file) => ({ ...file, isOnlyNamed: true as const }))],
  };
}

/** `files`: all that lie in the folder of the groups. */
function withPictures(groups: readonly SourceGroup[], files: readonly FoundFile[]): SourceGroup[] {
  const pictures = files.filter(({ name }) => isPicture(name));
  return groups.map((group) => {
    const own = picturesOf(group.files, pictures);
    return own.length === 0 ? group : { ...group, pictures: own };
  });
}

/** Called so, or holding a folder with a manifest and no downloads beside it. */
async function isFolderOfEpisodes(
  folder: SourceFolder,
  entries: readonly FolderEntry[],
): Promise<boolean> {
  if (folder.name === SOURCES) return true;
  if (filesAmong(entries).some(isDownload)) return false;
  for (const { name, kind } of entries)
    if (
      kind === 'folder' &&
      hasManifest(
        await folder
          .enter(name)
          .list()
          .catch(() => []),
      )
    )
      return true;
  return false;
}

/** `name`: of the folder, as the person knows it. */
async function searchFolder(
  folder: SourceFolder,
  name: string,
  foundIn: string,
): Promise<SourceGroup[]> {
  // The folder that was asked for must be readable; one inside it that is not is told, and the others are searched.
  const entries = await folder.list().catch((error: unknown) => {
    if (folder.place === foundIn) throw error;
    return null;
  });
  if (entries === null || hasManifest(entries)) return groupsOfEpisode(folder);
  const found = (file: string): FoundFile => ({ name: `${name}/${file}`, folder: folder.place });
  const names = filesAmong(entries);
  const files = transcriptsAmong(names).map(found);
  const own = withPictures(groupRecordings(files, foundIn), names.map(found));
  const groups = [...own];
  for (const entry of entries)
    if (entry.kind === 'folder') {
      const inside = await searchFolder(folder.enter(entry.name), `${name}/${entry.name}`, foundIn);
      append(groups, isInner(entry.name) ? withoutInner(inside, own) : inside);
    }
  return groups;
}

/**
 * Captions called by their language alone, in a folder of captions beside one recording, are that one's; and so are those in a folder
 * that is called by one of several. Returns the others.
 */
function withoutInner(inside: SourceGroup[], own: readonly SourceGroup[]): SourceGroup[] {
  return inside.filter((group) => {
    if (!group.files.every(({ name }) => readSourceName(name).stem === '')) return true;
    const called = group.place.replace(/\/$/, '');
    const folder = fileNameOf(called);
    const [only] = isInner(folder) ? own : own.filter(({ place }) => fileNameOf(place) === folder);
    if (only === undefined || (isInner(folder) && own.length > 1)) return true;
    only.files.push(...group.files);
    return false;
  });
}

function filesAmong(entries: readonly FolderEntry[]): string[] {
  return entries
    .filter(({ kind }) => kind !== 'folder' && kind !== 'linked-folder')
    .map(({ name }) => name);
}

function hasManifest(entries: readonly FolderEntry[]): boolean {
  return entries.some(({ name }) => MANIFEST.test(name));
}
