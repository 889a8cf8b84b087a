/** The product's paragraphs of the captioned talk. */
import type { At } from '../../../src/core/contract/at.ts';
import { groupParagraphs } from '../../../src/core/text/paragraph.ts';
import type { CaptionedTalk } from './documents.ts';
import { percent, quantile } from './statistics.ts';

export interface ParagraphFigures {
  median: number;
  p90: number;
  max: number;
  endWell: number;
}

export function measureParagraphs(talk: CaptionedTalk): ParagraphFigures {
  const turns = talk.text.lines.flatMap((text, cue): At[] =>
    text.includes('>>') ? [[cue, text.indexOf('>>')]] : [],
  );
  const paragraphs = groupParagraphs({
    text: talk.text.lines,
    start: talk.start,
    turns: [[0, 0], ...turns.filter(([cue, char]) => cue + char > 0)],
    chapterTimes: talk.sections.map(({ startTime }) => startTime),
  });
  const texts = paragraphs.map((at, index) => slice(talk.text.lines, at, paragraphs[index + 1]));
  const lengths = texts.map(
    (text) => text.split(/\s+/).filter((word) => word !== '' && word !== '>>').length,
  );
  const endWell = texts.filter(
    (text, index) =>
      /[.?!]["”’]?\s*$/.test(text) || (texts[index + 1] ?? '>>').trimStart().startsWith('>>'),
  );
  return {
    median: quantile(lengths, 0.5),
    p90: quantile(lengths, 0.9),
    max: Math.max(...lengths),
    endWell: percent(endWell.length, texts.length),
  };
}

function slice(lines: readonly string[], from: At, to: At | undefined): string {
  const [endCue, endChar] = to ?? [lines.length, 0];
  if (from[0] === endCue) return (lines[from[0]] as string).slice(from[1], endChar);
  const parts = [(lines[from[0]] as string).slice(from[1]), ...lines.slice(from[0] + 1, endCue)];
  return [...parts, (lines[endCue] ?? '').slice(0, endChar)].join(' ');
}
