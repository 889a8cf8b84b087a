/** The texts of a written talk when all of it has been read: their languages, which translates which, and what announces nothing. */
import { unwrapClock } from '../captions/clock-wrap.ts';
import { languageOfName } from '../language-name.ts';
import type { SourceDocument, SourceText } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import { reportUnread } from './opening.ts';

interface ReadTalk {
  document: SourceDocument;
  outer: SourceText;
  inner: SourceText;
  pairs: [number, number][];
  foldLabel: string;
}

/** A fold is named by the language in it, or says that it holds the original. */
const ORIGINAL = /^original\b\s*|^原文\s*/i;

/** `outer` and `inner`: the unfolded text and the folded one; `pairs`: which of their turns say the same. */
export function finishTalk({ document, outer, inner, pairs, foldLabel }: ReadTalk): SourceDocument {
  const outerLang = languageOfText(wordsOf(outer));
  const innerLang =
    languageOfText(wordsOf(inner)) ?? languageOfName(foldLabel.replace(ORIGINAL, '')) ?? undefined;
  if (outerLang !== undefined) document.lang = outerLang;
  const isTranslation = inner.cues.length > 0 && outerLang !== innerLang;
  const texts = [
    {
      ...outer,
      ...(isTranslation ? { kind: 'translation' as const } : {}),
      ...(outerLang === undefined ? {} : { lang: outerLang }),
    },
    { ...inner, ...(innerLang === undefined ? {} : { lang: innerLang }) },
  ];
  for (const text of texts) dropLateHeadings(text, document);
  document.texts = texts.filter((text) => text.cues.length > 0);
  for (const text of document.texts) {
    const wrapped = unwrapClock(text.cues);
    if (wrapped !== null) {
      text.cues = wrapped.cues;
      document.problems.push(wrapped.problem);
    }
    const times = text.cues.flatMap(({ startTime }) => startTime ?? []);
    if (times.length > 0 && times.every(Number.isInteger)) text.resolution = 1;
  }
  if (document.texts.length === 2) document.pairs = [{ texts: [0, 1], turns: pairs }];
  return document;
}

/** A heading at the very end announces nothing. */
function dropLateHeadings(text: SourceText, document: SourceDocument): void {
  const { headings = [], cues } = text;
  const placed = headings.filter(({ at }) => at[0] < cues.length);
  for (const heading of headings.slice(placed.length))
    reportUnread(heading.text, cues.at(-1)?.line ?? 1, document);
  if (placed.length > 0) text.headings = placed;
  else delete text.headings;
}

function wordsOf(text: SourceText): string {
  return text.cues.map((cue) => cue.text).join(' ');
}
