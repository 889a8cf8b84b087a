import { type Finder, HITS, type Hit } from './finder.ts';
import { readTextFile, type TextTrack } from './text-file.ts';

interface ScannedTrack {
  episode: string;
  track: number;
  /** Small letters, the lines run together: so a phrase is found across a line's end. */
  text: string;
  /** Where each line starts in `text`. */
  lineStarts: Uint32Array;
}

/** `String.indexOf` over every text: the first place of each track that has it, in the order of the corpus. */
export function open(bytes: Uint8Array): Finder {
  const tracks = [...readTextFile(bytes)].map(scannedTrack);
  return {
    find(typed) {
      const sought = typed.trim().toLowerCase();
      const hits: Hit[] = [];
      for (const track of tracks) {
        const at = track.text.indexOf(sought);
        if (at !== -1 && hits.length < HITS) hits.push(hitAt(track, at, at + sought.length - 1));
      }
      return hits;
    },
  };
}

function scannedTrack({ episode, track, isHan, lines }: TextTrack): ScannedTrack {
  const between = isHan ? '' : ' ';
  const lineStarts = new Uint32Array(lines.length);
  let length = 0;
  for (const [index, line] of lines.entries()) {
    lineStarts[index] = length;
    length += line.length + between.length;
  }
  return { episode, track, text: lines.join(between).toLowerCase(), lineStarts };
}

function hitAt({ episode, track, lineStarts }: ScannedTrack, from: number, to: number): Hit {
  const lineOf = (at: number) => lineStarts.findLastIndex((start) => start <= at);
  return { episode, track, from: lineOf(from), to: lineOf(to) };
}
