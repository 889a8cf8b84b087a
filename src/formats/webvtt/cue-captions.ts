/** The cues of a file as captions; a line that stands there once for each of its words is one of them. */
import type { Problem } from '../../core/problem.ts';
import type { Caption } from '../captions/caption.ts';
import { cueCaption } from './cue-caption.ts';
import type { CueFile } from './cue-reader.ts';
import { MarkedWords } from './marked-words.ts';

export function captionsOf({ cues }: CueFile): { captions: Caption[]; problems: Problem[] } {
  const captions: Caption[] = [];
  const marked = new MarkedWords();
  for (const cue of cues) {
    const caption = cueCaption(cue);
    if (caption !== null && !marked.takes(caption, cue)) captions.push(caption);
  }
  return { captions, problems: marked.problems() };
}
