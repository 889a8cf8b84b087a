/** Runs of text to captions: what is on for the same time stands in one. */
import { type Problem, quoteInput } from '../../../core/problem.ts';
import { countWords } from '../../../core/text/word.ts';
import { roundTime } from '../../../core/time/time.ts';
import type { Caption } from '../../captions/caption.ts';
import { startsWord } from '../../captions/word-places.ts';
import type { WordTime } from '../../source-document.ts';
import type { TextRun } from './ttml-paragraph.ts';

interface Growing {
  caption: Caption;
  end: number;
  lastBegin: number;
  words: WordTime[];
}

/**
 * The captions of one paragraph. Runs that appear one after the other and go together are one caption whose words have
 * times; a run that goes alone is its own. What is never on is not in the text, and among the problems.
 */
export function captionsOfRuns(runs: readonly TextRun[], problems: Problem[]): Caption[] {
  const captions: Growing[] = [];
  for (const run of runs) {
    const open = captions.at(-1);
    if (run.text.trim() === '') {
      const isSpaced = run.text === ' ' && /\s$/.test(open?.caption.text ?? '');
      if (open !== undefined && !isSpaced) open.caption.text += run.text;
      continue;
    }
    const { begin, end } = run.on;
    if (begin >= end) problems.push(neverShown(run));
    else if (open !== undefined && joins(run, open)) extend(open, run);
    else captions.push(start(run));
  }
  return captions.map(({ caption, words }) => (words.length > 1 ? { ...caption, words } : caption));
}

function joins({ on, speaker }: TextRun, { caption, end, lastBegin }: Growing): boolean {
  return on.end === end && on.begin >= lastBegin && speaker === caption.speaker;
}

function start({ text, on, speaker, line }: TextRun): Growing {
  const begin = roundTime(on.begin);
  const lead = text.length - text.trimStart().length;
  return {
    caption: {
      text,
      startTime: on.isUnknown ? null : begin,
      ...(on.end === Number.POSITIVE_INFINITY ? {} : { endTime: roundTime(on.end) }),
      ...(speaker === undefined ? {} : { speaker }),
      line,
    },
    end: on.end,
    lastBegin: on.begin,
    words: on.isUnknown ? [] : [[lead, begin]],
  };
}

function extend(open: Growing, { text, on }: TextRun): void {
  const added = /\s$/.test(open.caption.text) ? text.replace(/^ /, '') : text;
  const char = open.caption.text.length + (added.length - added.trimStart().length);
  open.caption.text += added;
  if (on.begin === open.lastBegin) return;
  open.lastBegin = on.begin;
  if (!on.isUnknown && startsWord(open.caption.text, char))
    open.words.push([char, roundTime(on.begin)]);
}

function neverShown({ text, line }: TextRun): Problem {
  return {
    code: 'never-shown',
    message: `The document never shows the text ${quoteInput(text)}.`,
    line,
    words: countWords(text),
  };
}
