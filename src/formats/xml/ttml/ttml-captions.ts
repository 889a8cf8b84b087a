/** Runs of text to captions: what is on for the same time stands in one. */
import { type Problem, quoteInput } from '../../../core/problem.ts';
import { joinerBetween } from '../../../core/text/joiner.ts';
import { countWords } from '../../../core/text/word.ts';
import { roundTime } from '../../../core/time/time.ts';
import type { Caption } from '../../captions/caption.ts';
import { startsWord } from '../../captions/word-places.ts';
import type { WordTime } from '../../source-document.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { TextRun } from './ttml-paragraph.ts';

interface Growing {
  caption: Caption;
  end: number;
  lastBegin: number;
  words: WordTime[];
  sentence: XmlElement | undefined;
}

/**
 * The captions of one paragraph. Runs that appear one after the other and go together are one caption whose words have
 * times, and so are the words of a sentence (`writesSpaces`: as `ttml-sentence.ts` has it); a run that goes alone is its own. What is never on is not in the text, and among the problems.
 */
export function captionsOfRuns(
  runs: readonly TextRun[],
  writesSpaces: boolean,
  problems: Problem[],
): Caption[] {
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
    else if (open !== undefined && joins(run, open)) extend(open, run, writesSpaces);
    else captions.push(start(run));
  }
  return captions.map(({ caption, words }) => (words.length > 1 ? { ...caption, words } : caption));
}

function joins(
  { on, speaker, sentence }: TextRun,
  { caption, end, lastBegin, sentence: open }: Growing,
): boolean {
  const goTogether = sentence === undefined ? on.end === end : sentence === open;
  return goTogether && on.begin >= lastBegin && speaker === caption.speaker;
}

function start({ text, on, speaker, line, sentence }: TextRun): Growing {
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
    sentence,
    lastBegin: on.begin,
    words: on.isUnknown ? [] : [[lead, begin]],
  };
}

function extend(open: Growing, { text, on, sentence }: TextRun, writesSpaces: boolean): void {
  if (sentence !== undefined && !writesSpaces)
    open.caption.text += joinerBetween(open.caption.text, text);
  const added = /\s$/.test(open.caption.text) ? text.replace(/^ /, '') : text;
  const char = open.caption.text.length + (added.length - added.trimStart().length);
  open.caption.text += added;
  if (on.end > open.end) {
    open.end = on.end;
    if (on.end !== Number.POSITIVE_INFINITY) open.caption.endTime = roundTime(on.end);
  }
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
