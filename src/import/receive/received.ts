/** What a folder held, as it was received: the pipeline's only input. Nothing here has been read as text yet. */

/** Bytes. An hour of captions with a time for each word has 2 MB; what is far larger is a recording or a dump. */
export const LARGEST_SOURCE = 64_000_000;

export interface ReceivedFile {
  /** As the person knows it; problems name the file by it. */
  name: string;
  /** null where the file is there and was not or could not be read. */
  bytes: Uint8Array | null;
  /** What it is instead, where it is no file or none of its folder: `a pipe or a device, and no file`. */
  notFile?: string;
  /** A picture that is shown where the manifest names it, and else is not. */
  isOnlyNamed?: true;
  /** BCP 47 tag of its words, where its name says so only beside the names of others. */
  lang?: string;
  /** What it is in if it is not in Unicode, as somebody says. */
  encoding?: string;
  /** Its size in bytes, where it was not read because it has more than `LARGEST_SOURCE`, or a picture `LARGEST_PICTURE`. */
  tooLarge?: number;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

export interface ReceivedFolder {
  /** What its files are in that are not in Unicode, as the person says. */
  encoding?: string;
  /** What the manifest is called, whether it is there or not. */
  manifestName: string;
  /** undefined where there is none. */
  manifest?: ReceivedFile;
  /** In the order in which they count: of two that say the same, the first wins. */
  sources: readonly ReceivedFile[];
  /** The one that is meant first. */
  pictures?: readonly ReceivedFile[];
  /** What to call the episode where neither a manifest nor a document does; it then needs no manifest. */
  title?: string;
  /** The day of the recording where neither tells one (ISO 8601). */
  published?: string;
  /** Id to give it where there is no manifest; without one the title makes it. */
  id?: string;
}
