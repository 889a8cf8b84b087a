/** The cues of a file as captions; a line that stands there once for each of its words is one of them. */
import type { Problem } from '../../core/problem.ts';
import type { Caption } from '../captions/caption.ts';
import { cueCaption } from './cue-caption.ts';
import type { CueFile } from './cue-reader.ts';
import { joinMarkedText, mayBeMarked } from './marked-text.ts';
import { MarkedWords } from './marked-words.ts';

export function captionsOf({ cues }: CueFile): { captions: Caption[]; problems: Problem[] } {
  const captions: Caption[] = [];
  const marked = new MarkedWords();
  let isMarked = false;
  for (const cue of cues) {
    const caption = cueCaption(cue);
    if (caption === null || marked.takes(caption, cue)) continue;
    captions.push(caption);
    isMarked ||= mayBeMarked(caption.text);
  }
  if (!isMarked) return { captions, problems: marked.problems() };
  const joined = joinMarkedText(captions);
  return { captions: joined.captions, problems: [...marked.problems(), ...joined.problems] };
}
