/** The plain text of a corpus as one file, for whatever searches text: tracks between form feeds, a line a cue. */

export interface TextTrack {
  episode: string;
  /** Index in the episode's tracks. */
  track: number;
  isHan: boolean;
  lines: string[];
}

const FORM_FEED = 0x0c;

export function writeTextTrack({ episode, track, isHan, lines }: TextTrack): string {
  return `${episode} ${track} ${isHan ? 'han' : ''}\n${lines.join('\n')}\f`;
}

/** Track by track: a text decoded whole would take two bytes a letter for the sake of the Chinese in it. */
export function* readTextFile(bytes: Uint8Array): Generator<TextTrack> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(FORM_FEED, from);
    const [head = '', ...lines] = decoder.decode(bytes.subarray(from, end)).split('\n');
    const [episode = '', track, han] = head.split(' ');
    yield { episode, track: Number(track), isHan: han === 'han', lines };
    from = end + 1;
  }
}
