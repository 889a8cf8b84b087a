import type { At } from '../../core/contract/at.ts';
import type { SourceCue, SourceTurn } from '../source-document.ts';

/** A caption writer's mark for a change of speaker: `>>`, in front of the new speaker's words (CEA-608 practice). */
const MARK = /(?<!\S)>{2,}\s*/g;
const BEFORE_MARK = /(?<!\S)(?=>>)/;

/**
 * The text without its marks, and the UTF-16 offsets in that text at which a new speaker starts. An offset may be the
 * text's length: the mark then speaks of the cue after it.
 */
export function takeTurnMarks(marked: string): { text: string; chars: number[] } {
  const chars: number[] = [];
  let text = '';
  let copied = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(copied, match.index);
    if (chars.at(-1) !== text.length) chars.push(text.length);
    copied = match.index + match[0].length;
  }
  text = (text + marked.slice(copied)).trimEnd();
  return { text, chars: chars.map((char) => Math.min(char, text.length)) };
}

/** Captions or paragraphs without their marks, and the turns the marks announce. What holds marks alone is no cue. */
export function takeTurns(marked: readonly SourceCue[]): {
  cues: SourceCue[];
  turns: SourceTurn[];
} {
  const cues: SourceCue[] = [];
  const turns = new Map<string, SourceTurn>();
  for (const cue of marked) {
    const { text, chars } = takeTurnMarks(cue.text);
    for (const char of chars) {
      const at: At =
        text !== '' && char === text.length ? [cues.length + 1, 0] : [cues.length, char];
      turns.set(at.join(), { at });
    }
    if (text !== '') cues.push({ ...cue, text });
  }
  // A mark at the very end announces a speaker who says nothing.
  return { cues, turns: [...turns.values()].filter(({ at }) => at[0] < cues.length) };
}

/** With a paragraph for each speaker, where many stand in one. */
export function partedAtMarks(marked: readonly SourceCue[]): SourceCue[] {
  return marked.flatMap((cue) => cue.text.split(BEFORE_MARK).map((text) => ({ ...cue, text })));
}
