/** Captions to a text of the talk: lines joined, speakers told apart, marks taken out of the words. */
import { joinerBetween } from '../core/joiner.ts';
import type { Caption } from './caption.ts';
import type { SourceCue, SourceText, SourceTurn, WordTime } from './source-document.ts';
import { takeTurnMarks } from './turn-marks.ts';

/** Captions without words make no cue; undefined where none has any. A speaker holds until another is named. */
export function textOfCaptions(
  captions: readonly Caption[],
  said: Pick<SourceText, 'kind' | 'lang' | 'resolution' | 'machine'>,
): SourceText | undefined {
  const cues: SourceCue[] = [];
  const turns = new Map<string, SourceTurn>();
  let speaker: string | undefined;
  for (const caption of captions) {
    const { text, words, chars } = withoutMarks(joinLines(caption));
    const { startTime, endTime, line } = caption;
    const named = caption.speaker !== undefined && caption.speaker !== speaker;
    if (named) speaker = caption.speaker;
    for (const char of chars) {
      const at: SourceTurn['at'] =
        text !== '' && char === text.length ? [cues.length + 1, 0] : [cues.length, char];
      turns.set(at.join(), { at });
    }
    if (named)
      turns.set(`${cues.length},0`, { at: [cues.length, 0], name: caption.speaker as string });
    if (text === '') continue;
    cues.push({
      text,
      startTime,
      ...(endTime === undefined ? {} : { endTime }),
      ...(words.length === 0 ? {} : { words }),
      line,
    });
  }
  if (cues.length === 0) return undefined;
  const inside = [...turns.values()].filter(({ at }) => at[0] < cues.length);
  return { ...said, cues, turns: inside };
}

type Line = Required<Pick<Caption, 'text' | 'words'>>;

/** One line of the caption's lines, as they are read on. */
function joinLines({ text, words = [] }: Caption): Line {
  if (!/[\r\n]/.test(text)) return trim({ text, words });
  let joined = '';
  const moved: WordTime[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const row = match[0];
    const from = match.index + (row.length - row.trimStart().length);
    const rowText = row.trim();
    if (rowText === '') continue;
    if (joined !== '') joined += joinerBetween(joined, rowText);
    const shift = joined.length - from;
    while (next < words.length && (words[next] as WordTime)[0] < match.index + row.length) {
      const [char, time] = words[next] as WordTime;
      moved.push([Math.max(joined.length, char + shift), time]);
      next += 1;
    }
    joined += rowText;
  }
  return { text: joined, words: moved };
}

function trim({ text, words }: Line): Line {
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    words: words.map(([char, time]) => [Math.max(0, char - lead), time]),
  };
}

function withoutMarks(line: Line): Line & { chars: number[] } {
  if (!line.text.includes('>>')) return { ...line, chars: [] };
  const { text, chars } = takeTurnMarks(line.text);
  // Words keep their order, so each is found again after the one before it.
  let from = 0;
  const words = line.words.flatMap(([char, time]): WordTime[] => {
    const word = /^(?:>{2,}\s*)?(\S*)/.exec(line.text.slice(char))?.[1] ?? '';
    const at = text.indexOf(word, from);
    if (word === '' || at === -1) return [];
    from = at + word.length;
    return [[at, time]];
  });
  return { text, words, chars };
}
