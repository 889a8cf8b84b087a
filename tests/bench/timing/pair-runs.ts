/** A real pair of differently edited texts, the wrong pair, swapped halves, a translation. */
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import type { TimedText } from '../../../src/timing/align/interpolate.ts';
import { type Pairing, pairTexts } from '../../../src/timing/align/transfer.ts';
import { spreadTranslation } from '../../../src/timing/align/translation.ts';
import { nameTurns, spanTurns } from '../../../src/timing/align/turns.ts';
import { estimateTimes } from '../../../src/timing/estimate/estimate-times.ts';
import { readBilingual, readCaptioned, readChapterTruth, readTurns } from './documents.ts';
import { edit, STRENGTHS, swapHalves } from './editor.ts';
import { percent } from './statistics.ts';
import { timedTalk } from './transfer-runs.ts';

export interface PairFigures {
  matched: number;
  turnsSpanned: number;
  turnsNamed: number;
  mixedTurnsSplit: number;
  /** Words, as white space parts them, of each passage left out. */
  omissions: number[];
  wrongPairRefused: boolean;
  translationRefused: boolean;
  swappedHalvesFlagged: boolean;
  translationTurnsTimed: number;
  translationInsideTurn: number;
}

export function measurePair(): PairFigures {
  const base = spokenText(readTurns(), 'lines');
  const bilingual = readBilingual();
  const named = spokenText(
    bilingual.map(({ original }) => original.text),
    'lines',
  );
  const pairing = mustPair(base, named);
  const spans = spanTurns(named, pairing.alignment);
  const nameOf = (turn: number) => bilingual[turn]?.original.name;
  const parts = nameTurns(base, spans, (a, b) => nameOf(a) === nameOf(b));
  const lineOf = (word: number) => base.words.line[word] as number;
  const namedLines = new Set(
    parts.filter(({ turn }) => turn !== null).map(({ from }) => lineOf(from)),
  );
  const partsOfLine = parts.map(({ from }) => lineOf(from));
  const split = new Set(partsOfLine.filter((line, index) => partsOfLine[index - 1] === line));

  const captioned = timedTalk(readCaptioned());
  const chinese = spokenText(
    bilingual.map(({ translation }) => translation.text),
    'lines',
  );
  const swapped = pairTexts(
    captioned,
    swapHalves(edit(captioned, STRENGTHS[1] as (typeof STRENGTHS)[number], 1).text),
  );
  const time = estimateTimes(base, { chapters: readChapterTruth() }).time;
  const translated = spreadTranslation({ ...base, time }, chinese, spans);
  return {
    matched: percent(pairing.alignment.text.length, named.words.key.length),
    turnsSpanned: spans.filter((span) => span !== null).length,
    turnsNamed: namedLines.size,
    mixedTurnsSplit: split.size,
    omissions: pairing.lone
      .filter(({ kind }) => kind === 'omitted')
      .map(({ baseFrom, baseTo }) => writtenWords(base, baseFrom, baseTo)),
    wrongPairRefused: 'problem' in pairTexts(captioned, base),
    translationRefused: 'problem' in pairTexts(base, chinese),
    swappedHalvesFlagged: 'pairing' in swapped && swapped.pairing.moved.length > 0,
    translationTurnsTimed: spans.filter(
      (span, line) => span !== null && translated.sd[chinese.turnStarts[line] as number] === 0,
    ).length,
    translationInsideTurn: insideTurn(
      { ...base, time },
      translated.time,
      chinese.words.line,
      spans,
    ),
  };
}

function mustPair(...texts: Parameters<typeof pairTexts>): Pairing {
  const result = pairTexts(...texts);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.pairing;
}

function writtenWords(text: ReturnType<typeof spokenText>, from: number, to: number): number {
  let count = 0;
  for (
    let line = text.words.line[from] as number;
    line <= (text.words.line[to - 1] as number);
    line += 1
  )
    count += (text.lines[line] as string)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count;
}

function insideTurn(
  base: TimedText,
  times: Float64Array,
  lines: Int32Array,
  spans: ReturnType<typeof spanTurns>,
): number {
  let inside = 0;
  for (const [word, time] of times.entries()) {
    const span = spans[lines[word] as number];
    if (span === null || span === undefined) continue;
    const end = base.time[span.to] ?? Infinity;
    if (time >= (base.time[span.from] as number) - 0.001 && time <= end + 0.001) inside += 1;
  }
  return percent(inside, times.length);
}
