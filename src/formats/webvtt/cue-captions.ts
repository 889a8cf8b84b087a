/** The cues of a text as captions; a line that stands there once for each of its words is one of them. */
import type { Caption } from '../captions/caption.ts';
import { cueCaption } from './cue-caption.ts';
import { type CueFile, readCues } from './cue-reader.ts';
import { joinMarkedText, mayBeMarked } from './marked-text.ts';
import { MarkedWords } from './marked-words.ts';
import { withVoices } from './named-ids.ts';

export function readCaptions(text: string): CueFile & { captions: Caption[] } {
  const captions: Caption[] = [];
  const marked = new MarkedWords();
  let isMarked = false;
  const file = readCues(withVoices(text), (cue) => {
    const { text: raw } = cue;
    const caption = cueCaption(cue);
    if (caption === null || marked.takes(caption, raw)) return;
    captions.push(caption);
    // Words that have times need no marks.
    isMarked ||= caption.words === undefined && mayBeMarked(caption.text);
  });
  const problems = [...file.problems, ...marked.problems()];
  if (!isMarked) return { ...file, captions, problems };
  const joined = joinMarkedText(captions);
  return { ...file, captions: joined.captions, problems: [...problems, ...joined.problems] };
}
