/** Notes beside a transcript are words, and none of the talk: left out, and counted, where the transcript says nothing of the kind. */
import type { Problem } from '../../core/problem.ts';
import { spokenText } from '../../core/text/spoken-text.ts';
import { countWords } from '../../core/text/word.ts';
import { prose } from '../../formats/pasted/prose.ts';
import type { SourceText } from '../../formats/source-document.ts';
import { languageOfText } from '../../formats/text-language.ts';
import { pairTexts } from '../../timing/align/transfer.ts';
import type { Sorted } from './leave-out-twins.ts';
import type { ReadSource } from './read-source.ts';

/** Nothing but words, without a name or a time, beside a text with times in one language and with other words. */
export function leaveOutNotes(sources: readonly ReadSource[]): Sorted {
  const timed = sources.flatMap(({ document }) => document.texts.filter(isTimed));
  const problems: Problem[] = [];
  const kept = sources.filter((source) => {
    const { role, document, file } = source;
    const [text] = document.texts;
    if (role !== prose.id || text === undefined || timed.length === 0) return true;
    if (!timed.every((talk) => isOther(text, talk))) return true;
    problems.push({
      code: 'source-left-out',
      message: 'These are other words than those of the talk beside them.',
      source: file.name,
      line: 1,
      words: text.cues.reduce((sum, cue) => sum + countWords(cue.text), 0),
    });
    return false;
  });
  return { sources: kept, problems };
}

function isTimed({ cues }: SourceText): boolean {
  return cues.some(({ startTime }) => startTime !== null);
}

/** What is in another language may be a translation. */
function isOther(text: SourceText, talk: SourceText): boolean {
  if (text.lang === undefined || languageOf(text) !== languageOf(talk)) return false;
  const [spoken, other] = [talk, text].map(({ cues }) => spokenText(cues.map((cue) => cue.text)));
  return spoken !== undefined && other !== undefined && 'problem' in pairTexts(spoken, other);
}

function languageOf({ lang, cues }: SourceText): string | undefined {
  return (lang ?? languageOfText(cues.map(({ text }) => text).join(' ')))?.split('-')[0];
}
