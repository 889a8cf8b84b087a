/**
 * Transcripts that run beside their recording: the manifest says by how much (`offset`). What is said before the recording
 * starts has a time before 0:00, so that no line is squeezed into a moment that is not its own.
 */
import type { Problem } from '../../../core/problem.ts';
import { formatTime, parseOffset, roundTime } from '../../../core/time/time.ts';
import type { SourceChapter, SourceCue, SourceDocument } from '../../../formats/source-document.ts';
import type { ReadSource } from '../../receive/read-source.ts';

/** `written`: as the manifest has it, by how much later everything is than the transcripts say. */
export function withOffset(
  sources: readonly ReadSource[],
  written = '0',
): { sources: readonly ReadSource[]; problems: Problem[] } {
  const offset = parseOffset(written) ?? 0;
  if (offset === 0) return { sources, problems: [] };
  const moved = sources.map((source) => {
    const { document } = source;
    // Chapters that stand alone are those of the recording; those of a transcript have its clock.
    return document.texts.length === 0
      ? source
      : { ...source, document: moveTimes(document, offset) };
  });
  return { sources: moved, problems: moved.flatMap(beforeRecording) };
}

function moveTimes(document: SourceDocument, offset: number): SourceDocument {
  return {
    ...document,
    chapters: document.chapters.map((chapter) => moveChapter(chapter, offset)),
    texts: document.texts.map((text) => ({
      ...text,
      cues: text.cues.map((cue) => moveCue(cue, offset)),
    })),
  };
}

/** No chapter of the recording starts before it does. */
function moveChapter(chapter: SourceChapter, offset: number): SourceChapter {
  const later = (time: number | null) =>
    time === null ? null : Math.max(0, roundTime(time + offset));
  return { ...chapter, startTime: later(chapter.startTime), endTime: later(chapter.endTime) };
}

function moveCue(cue: SourceCue, offset: number): SourceCue {
  const moved = { ...cue };
  if (cue.startTime !== null) moved.startTime = roundTime(cue.startTime + offset);
  if (cue.endTime !== undefined) moved.endTime = roundTime(cue.endTime + offset);
  if (cue.words !== undefined)
    moved.words = cue.words.map(([char, time]) => [char, roundTime(time + offset)]);
  return moved;
}

function beforeRecording({ file, document }: ReadSource): Problem[] {
  return document.texts.flatMap(({ cues }): Problem[] => {
    const early = cues.filter(({ startTime }) => startTime !== null && startTime < 0);
    const [first] = early;
    if (first === undefined) return [];
    const subject = early.length === 1 ? '1 line lies' : `${early.length} lines lie`;
    return [
      {
        code: 'before-recording',
        message: `${subject} before the recording starts, the first at ${formatTime(first.startTime ?? 0)}.`,
        source: file.name,
        line: first.line,
      },
    ];
  });
}
