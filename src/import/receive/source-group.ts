/** Files that belong to one recording, found and not read yet. How their bytes are got is known to whoever found them. */

export interface FoundFile {
  /** As the person knows it, `/` behind each folder; problems name the file by it. */
  name: string;
  /** Where it lies: its folder's place. The file itself is called there as `name` ends. */
  folder: string;
  /** By the person, who may mean a link: one found in a folder is no source where it leads out. */
  isNamed?: true;
  /** A picture that is shown where the manifest names it, and else is not. */
  isOnlyNamed?: true;
  /** BCP 47 tag: what its name says of its language only beside the names of others (`talk_de.srt`, `talk_en.srt`). */
  lang?: string;
}

export interface SourceGroup {
  /** What reports call it: a folder, or the name its files share. */
  name: string;
  /** Where it lies, the same in every import: the place of its folder, or what the places of its files share. */
  place: string;
  /** The place of the folder it was found in: what is gone from there is gone from a library made of it. */
  foundIn: string;
  manifestName: string;
  manifest?: FoundFile;
  /** In the order in which they count. */
  files: FoundFile[];
  /** Pictures beside them, the one that is meant first; read only to be shown. */
  pictures?: FoundFile[];
  /** What to call the episode where nothing else does; absent in a folder that should have a manifest. */
  title?: string;
  /** ISO 8601: the day that stands beside the title in a name. */
  published?: string;
  /** What its files are in that are not in Unicode, as the person says. */
  encoding?: string;
}

/** The last part of a name: a file's without its folders. */
export function fileNameOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
