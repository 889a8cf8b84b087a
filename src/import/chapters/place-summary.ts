/** The summary of a document, each quote with the time at which it was said, where that is found. */
import type { Summary, Track } from '../../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { runningWords } from '../../core/text/running-words.ts';
import { wordKey } from '../../core/text/word.ts';
import type { SourceQuote, SourceSummary } from '../../formats/source-document.ts';
import { findQuote } from './find-quote.ts';

interface SummarySetting {
  /** Language of the summary. */
  lang: string;
  /** The text in which the quotes are looked for. */
  track: Track;
  source: string;
}

export function placeSummary(
  given: SourceSummary,
  setting: SummarySetting,
): { summary: Summary; problems: Problem[] } {
  const { lang } = setting;
  const { quotes, problems } = placeQuotes(given.quotes, setting);
  const summary: Summary = {
    paragraphs: given.paragraphs.map((text) => ({ [lang]: text })),
    keyPoints: given.keyPoints.map(({ title, text }) => ({
      ...(title === undefined ? {} : { title: { [lang]: title } }),
      text: { [lang]: text },
    })),
    quotes,
    ...(given.disclaimer === undefined ? {} : { disclaimer: { [lang]: given.disclaimer } }),
  };
  return { summary, problems };
}

function placeQuotes(
  quotes: readonly SourceQuote[],
  { track, lang, source }: SummarySetting,
): { quotes: Summary['quotes']; problems: Problem[] } {
  const problems: Problem[] = [];
  if (quotes.length === 0) return { quotes: [], problems };
  const words = runningWords(track.text);
  const talk = words.map(({ word }) => wordKey(word));
  const placed = quotes.map((quote) => {
    const cue = words[findQuote(quote.text, talk)]?.at[0];
    const startTime = cue === undefined ? undefined : track.start[cue];
    if (startTime === undefined)
      problems.push({
        code: 'quote-unplaced',
        message: `The quote ${quoteInput(quote.text)} was not found among the words spoken.`,
        source,
        line: quote.line,
      });
    return {
      text: { [lang]: quote.text },
      ...(quote.speaker === undefined ? {} : { speaker: quote.speaker }),
      ...(startTime === undefined ? {} : { startTime }),
    };
  });
  return { quotes: placed, problems };
}
