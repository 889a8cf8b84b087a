/**
 * How much of what is shown is what was asked for. Above the rule “Similar words” stands what has the words as searched,
 * below it what merely comes near; each is judged by its first ten passages, and by what their lines say alone.
 */
import type { RankedPassage } from '../../../../src/search/engine/ranked.ts';
import type { Figure } from '../../targets.ts';
import { round } from '../../timing/statistics.ts';

/** Whether the lines of a passage are what was asked for. */
export interface Truth {
  /** They hold the words as searched. */
  isAsSearched(lines: string): boolean;
  /** They hold a word that the query was made from. */
  isMeant(lines: string): boolean;
}

export interface Judged {
  typed: string;
  above: Part;
  below: Part;
  /** Something near was put before something exact. */
  isDrowned: boolean;
}

/** Passages judged, and the lines of those that are wrong. */
interface Part {
  judged: number;
  wrong: string[];
}

export const LEAST_PRECISION = { above: 0.95, below: 0.85 };
/** Of each part so many are looked at. */
const SHOWN = 10;

export function judgePassages(
  typed: string,
  passages: readonly RankedPassage[],
  linesOf: (passage: RankedPassage) => string,
  truth: Truth,
): Judged {
  const part = (exact: boolean, isRight: (lines: string) => boolean): Part => {
    const shown = passages.filter((passage) => passage.exact === exact).slice(0, SHOWN);
    const lines = shown.map(linesOf);
    return { judged: lines.length, wrong: lines.filter((text) => !isRight(text)) };
  };
  const lastExact = passages.findLastIndex(({ exact }) => exact);
  return {
    typed,
    above: part(true, truth.isAsSearched),
    below: part(false, truth.isMeant),
    isDrowned: passages.slice(0, lastExact + 1).some(({ exact }) => !exact),
  };
}

/** Shares over all passages of all queries: a query that finds ten counts ten times one that finds one. */
export function precisionFigures(prefix: string, judged: readonly Judged[]): Figure[] {
  const parts = (['above', 'below'] as const).map((part): Figure => {
    const { share, passages } = shareOf(judged.map((one) => one[part]));
    return {
      name: `${prefix}right of ${passages} ${part} the rule`,
      value: share,
      target: { atLeast: LEAST_PRECISION[part] },
    };
  });
  return [
    ...parts,
    {
      name: `${prefix}queries with something near before something exact`,
      value: judged.filter(({ isDrowned }) => isDrowned).length,
      target: { atMost: 0 },
    },
  ];
}

function shareOf(parts: readonly Part[]): { share: number; passages: number } {
  const passages = parts.reduce((sum, { judged }) => sum + judged, 0);
  const wrong = parts.reduce((sum, part) => sum + part.wrong.length, 0);
  return { share: passages === 0 ? 1 : round(1 - wrong / passages, 3), passages };
}

/** Shares right above and below the rule. */
export function precisionJson(judged: readonly Judged[]): { above: number; below: number } {
  return {
    above: shareOf(judged.map(({ above }) => above)).share,
    below: shareOf(judged.map(({ below }) => below)).share,
  };
}

/** A line for each query with wrong passages below the rule or above it, the worst first. */
export function formatWrong(prefix: string, judged: readonly Judged[]): string[] {
  return judged
    .flatMap(({ typed, above, below }) =>
      (
        [
          ['above', above],
          ['below', below],
        ] as const
      ).flatMap(([part, { judged: count, wrong }]) =>
        wrong.length === 0 ? [] : [{ typed, part, count, wrong }],
      ),
    )
    .sort((a, b) => b.wrong.length - a.wrong.length)
    .map(
      ({ typed, part, count, wrong }) =>
        `${prefix} ${part} the rule, ${wrong.length} of ${count} wrong: “${typed}”: ${(wrong[0] as string).slice(0, 100)}`,
    );
}
