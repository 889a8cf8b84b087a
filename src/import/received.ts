/** What a folder held, as it was received: the pipeline's only input. Nothing here has been read as text yet. */

export interface ReceivedFile {
  /** As the person knows it; problems name the file by it. */
  name: string;
  /** null where the file is there and could not be read. */
  bytes: Uint8Array | null;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

export interface ReceivedFolder {
  /** What the manifest is called, whether it is there or not. */
  manifestName: string;
  /** undefined where there is none. */
  manifest?: ReceivedFile;
  /** In the order in which they count: of two that say the same, the first wins. */
  sources: readonly ReceivedFile[];
}
