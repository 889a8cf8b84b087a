/** Captions rolled the way YouTube rolls its automatic ones, as the facts in the design's section on them have it. */

export interface SpokenLine {
  text: string;
  /** Seconds. */
  startTime: number;
  endTime: number;
}

/** Seconds for which a finished line is held before the next one rolls in. */
const HOLD = 0.01;
const HEADER = 'WEBVTT\nKind: captions\nLanguage: en\n\n';
const SETTINGS = ' align:start position:0%';

/** Each line three times: as it is spoken, with a time for each of its words but the first; held; above the next one. */
export function rollWebvtt(lines: readonly SpokenLine[]): string {
  const cues = frames(lines).map(
    ({ from, to, rows, words }) =>
      `${formatStamp(from, '.')} --> ${formatStamp(to, '.')}${SETTINGS}\n${[...rows, ...words].join('\n')}\n\n`,
  );
  return HEADER + cues.join('');
}

/** What a converter makes of it: the lines as often, and without the times of words. */
export function rollSrt(lines: readonly SpokenLine[]): string {
  return frames(lines)
    .map(({ from, to, rows, line }, index) => {
      const text = (line === undefined ? rows : [...rows, line]).map((row) => row.trim());
      const said = text.filter((row) => row !== '').join('\n');
      return `${index + 1}\n${formatStamp(from, ',')} --> ${formatStamp(to, ',')}\n${said}\n\n`;
    })
    .join('');
}

interface Frame {
  from: number;
  to: number;
  /** What stands still. */
  rows: string[];
  /** What is being spoken, with its times and without; none in a frame that holds. */
  words: string[];
  line?: string;
}

function frames(lines: readonly SpokenLine[]): Frame[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1]?.text ?? ' ';
    const { text, startTime, endTime } = line;
    const isLast = index === lines.length - 1;
    const to = isLast ? endTime : endTime - HOLD;
    const spoken = { from: startTime, to, rows: [above], words: [withTimes(line, to)], line: text };
    return isLast ? [spoken] : [spoken, { from: to, to: endTime, rows: [text, ' '], words: [] }];
  });
}

/** A line of one word has no times, and so no tags. */
function withTimes({ text, startTime }: SpokenLine, to: number): string {
  const [first = '', ...rest] = text.split(' ');
  const step = (to - startTime) / (rest.length + 1);
  return rest.reduce(
    (said, word, index) =>
      `${said}<${formatStamp(startTime + step * (index + 1), '.')}><c> ${word}</c>`,
    first,
  );
}

export function formatStamp(seconds: number, mark: '.' | ','): string {
  const ms = Math.round(seconds * 1000);
  const fields = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((field) =>
    String(Math.floor(field)).padStart(2, '0'),
  );
  return `${fields.join(':')}${mark}${String(ms % 1000).padStart(3, '0')}`;
}
