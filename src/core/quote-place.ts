import type { At } from './at.ts';
import type { Track } from './episode-file.ts';
import type { SidecarPlace } from './sidecar-file.ts';

/** Characters of a quotation, and of what stands on either side of it: enough to be found again, and to be read. */
const LENGTH = 60;

/** A place as a quotation with the words around it: what lasts when the text is cut or timed anew. */
export function quotePlace(track: Track, at: At): SidecarPlace {
  const [cueIndex, char] = at;
  const cue = track.text[cueIndex] ?? '';
  const quote = firstWords(cue.slice(char));
  const lead = [track.text[cueIndex - 1] ?? '', cue.slice(0, char)].join(' ').trim();
  const rest = [cue.slice(char + quote.length), track.text[cueIndex + 1] ?? ''].join(' ').trim();
  return {
    track: track.id,
    quote,
    before: lastWords(lead),
    after: firstWords(rest),
    time: track.start[cueIndex],
  };
}

/** Cut at a space where there is one: half a word is found nowhere. */
function firstWords(text: string): string {
  if (text.length <= LENGTH) return text;
  const space = text.lastIndexOf(' ', LENGTH);
  return text.slice(0, space > 0 ? space : LENGTH);
}

function lastWords(text: string): string {
  if (text.length <= LENGTH) return text;
  const space = text.indexOf(' ', text.length - LENGTH);
  return text.slice(space === -1 ? -LENGTH : space + 1);
}
