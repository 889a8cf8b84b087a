/** One pair of captions through the importer, and the shares of lines that other ways would lay right. */
import { importEpisode } from '../../../src/import/import-episode.ts';
import { received } from '../../import/received.ts';
import {
  asVtt,
  type CaptionLine,
  type GeneratedPair,
  generatePair,
  measurePairs,
  type PairSetting,
} from '../../support/generated-pair.ts';

export interface CaseFigures {
  lines: number;
  /** Shares of the lines of both texts that stand with the line that says most of what they say. */
  right: number;
  byNumber: number;
  byTime: number;
  /** Lines of the longest row. */
  longestRow: number;
  /** Seconds between a line and its counterpart being lit, at most. */
  farthestLit: number;
}

export async function measureCase(setting: PairSetting): Promise<CaseFigures> {
  const pair = generatePair(setting);
  const { episode, problems } = await importEpisode({
    manifestName: '',
    sources: [
      received('talk.en.vtt', asVtt('en', pair.english)),
      received('talk.hu.vtt', asVtt('hu', pair.other)),
    ],
    title: setting.cut,
  });
  if (episode === undefined) throw new Error(problems[0]?.message);
  const { lines, right, longestRow, farthestLit } = measurePairs(episode, pair);
  return {
    lines,
    right: right / lines,
    byNumber: shareOf(pair, (_, line) => line),
    byTime: shareOf(pair, ({ from, to }, _, others) => shownAt(others, (from + to) / 2)),
    longestRow,
    farthestLit,
  };
}

/** Share of the lines for which a way of choosing finds the other text's line that says most of the same. */
function shareOf(
  { english, other }: GeneratedPair,
  choose: (line: CaptionLine, index: number, others: readonly CaptionLine[]) => number,
): number {
  const rightOn = (lines: readonly CaptionLine[], others: readonly CaptionLine[]) =>
    lines.filter((line, index) => {
      const shared = others.map(
        ({ said }) => said.filter((word) => line.said.includes(word)).length,
      );
      const most = Math.max(0, ...shared);
      return most === 0 || shared[choose(line, index, others)] === most;
    }).length;
  const right = rightOn(english, other) + rightOn(other, english);
  return right / (english.length + other.length);
}

function shownAt(lines: readonly CaptionLine[], time: number): number {
  return lines.findLastIndex(({ from }) => from <= time);
}
