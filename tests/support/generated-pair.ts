/** A made-up talk and a translation of it, as captions or as plain text, of which it is known what says what. */
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { arrangeRows } from '../../src/core/reading/reading.ts';
import { chooseView, viewOf } from '../../src/core/reading/views.ts';

export interface CaptionLine {
  from: number;
  to: number;
  words: string;
  /** Indices of the spoken words that it says. */
  said: number[];
}

export interface PairSetting {
  seed: number;
  /** Spoken words. */
  count: number;
  /** How the translation is cut: line by line as the talk, joined or parted at random, or by lengths of its own. */
  cut: 'same' | 'joined' | 'own';
  /** Seconds by which the translation's clock is later, at a time of the talk. */
  shift?: (time: number) => number;
  /** Words beyond this share of the talk are not translated. */
  until?: number;
  /** Every line lasts so many seconds, as where a machine cuts them. */
  beat?: number;
  /** So many words in a hundred are names or numbers that both languages write. */
  names?: number;
}

export interface GeneratedPair {
  english: CaptionLine[];
  other: CaptionLine[];
}

interface Spoken {
  text: string;
  time: number;
  /** It ends a sentence. */
  ends: boolean;
  isName: boolean;
}

const SYLLABLES = 'ba co di fu ga he li mo na pe ri so ta vu we xi yo zu'.split(' ');
const FOREIGN = 'áj ök ült ñor çe þig żol šur řek đut ħam źip'.split(' ');

export function generatePair(setting: PairSetting): GeneratedPair {
  const random = generator(setting.seed);
  const spoken = speak(setting, random);
  const english = cutLines(spoken, random, setting.beat);
  const { shift = () => 0, until = 1 } = setting;
  const limit = Math.floor(until * spoken.length);
  const foreign = spoken.map((word) => translate(word, random));
  const cut =
    setting.cut === 'own' ? cutLines(spoken, random) : cutLike(english, setting.cut, random);
  const other = cut
    .filter(({ said }) => (said[0] as number) < limit)
    .map(
      (line): CaptionLine => ({
        from: line.from + shift(line.from) + 0.1 * (random() - 0.5),
        to: line.to + shift(line.to),
        words: shuffled(line.said, random)
          .map((word) => foreign[word])
          .join(' '),
        said: line.said,
      }),
    );
  return { english, other };
}

function speak({ count, names = 3 }: PairSetting, random: () => number): Spoken[] {
  const spoken: Spoken[] = [];
  let time = 1;
  let left = 4 + Math.floor(16 * random());
  for (let index = 0; index < count; index += 1) {
    const isName = random() * 100 < names;
    const number = Math.floor(random() ** 2 * 2000);
    const syllables = 1 + Math.floor(random() * 3);
    const plain = Array.from(
      { length: syllables },
      (_, nth) => SYLLABLES[Math.floor(number / 18 ** nth) % 18],
    ).join('');
    const text = isName
      ? random() < 0.3
        ? String(10 + number)
        : `K${plain}tz${number % 50}`
      : plain;
    left -= 1;
    const ends = left === 0 || index === count - 1;
    spoken.push({ text, time, ends, isName });
    time += 0.12 + 0.14 * syllables * (0.7 + 0.6 * random());
    if (!ends) continue;
    left = 4 + Math.floor(16 * random());
    time += random() < 0.25 ? 0.6 + 2 * random() : 0.1;
  }
  return spoken;
}

function cutLines(spoken: readonly Spoken[], random: () => number, beat?: number): CaptionLine[] {
  const lines: CaptionLine[] = [];
  let said: number[] = [];
  let limit = 5 + Math.floor(6 * random());
  for (const [index, word] of spoken.entries()) {
    said.push(index);
    const next = spoken[index + 1];
    const isFull =
      beat === undefined
        ? said.length >= limit ||
          (word.ends && (said.length > 3 || (next?.time ?? 0) - word.time > 1))
        : Math.floor((next?.time ?? 0) / beat) > Math.floor(word.time / beat);
    if (!isFull && next !== undefined) continue;
    const first = spoken[said[0] as number] as Spoken;
    const from = beat === undefined ? first.time : beat * Math.floor(first.time / beat);
    const after = next?.time ?? word.time + 1;
    const to = beat === undefined ? Math.min(after, word.time + 0.8) : from + beat;
    lines.push({ from, to, words: said.map((at) => wordOf(spoken[at] as Spoken)).join(' '), said });
    said = [];
    limit = 5 + Math.floor(6 * random());
  }
  return lines;
}

const wordOf = ({ text, ends }: Spoken) => (ends ? `${text}.` : text);

/** The lines of the talk, some of them joined with the next one. */
function cutLike(
  english: readonly CaptionLine[],
  cut: 'same' | 'joined',
  random: () => number,
): CaptionLine[] {
  const lines: CaptionLine[] = [];
  for (const line of english) {
    const last = lines.at(-1);
    if (cut === 'joined' && last !== undefined && last.said.length < 12 && random() < 0.4) {
      lines[lines.length - 1] = { ...last, to: line.to, said: [...last.said, ...line.said] };
    } else lines.push({ ...line });
  }
  return lines;
}

/** More or fewer words of another length; a name stays one. */
function translate(word: Spoken, random: () => number): string {
  const mark = word.ends ? '.' : '';
  if (word.isName) return `${word.text}${mark}`;
  const length = Math.max(1, Math.round((word.text.length / 3) * (0.6 + 0.9 * random())));
  return `${Array.from({ length }, () => FOREIGN[Math.floor(random() * 12)]).join('')}${mark}`;
}

/** Another order of words inside the line; what ends a sentence keeps its place. */
function shuffled(said: readonly number[], random: () => number): number[] {
  const order = [...said];
  for (let index = 0; index + 2 < order.length; index += 1)
    if (random() < 0.2)
      [order[index], order[index + 1]] = [order[index + 1] as number, order[index] as number];
  return order;
}

export function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function asVtt(lang: string, lines: readonly CaptionLine[]): string {
  const stamp = (seconds: number) => {
    const ms = Math.max(0, Math.round(seconds * 1000));
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
    return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
  };
  const cues = lines.map(({ from, to, words }) => `${stamp(from)} --> ${stamp(to)}\n${words}\n`);
  return `WEBVTT\nKind: captions\nLanguage: ${lang}\n\n${cues.join('\n')}`;
}

/** As a panel beside a video shows them: whole seconds, nothing said of ends. */
export function asStampedText(lines: readonly CaptionLine[]): string {
  const stamp = (seconds: number) =>
    `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  return lines.map(({ from, words }) => `${stamp(from)}\n${words}\n`).join('');
}

export interface PairFigures {
  /** Lines of both texts that stand in a row with the line that says most of what they say, or alone where none does. */
  right: number;
  lines: number;
  /** Lines of the longest row, of the side that has more. */
  longestRow: number;
  /** Rows as they stand in paragraphs, and those of which one side is empty though the talk is translated there. */
  paragraphRows: number;
  halfEmpty: number;
  /** Of the lines of the talk, the farthest in seconds that the translation's first words are lit from its own. */
  farthestLit: number;
}

/** `episode`: of the two texts as captions or cues, whose cues are their lines. */
export function measurePairs(episode: EpisodeFile, { english, other }: GeneratedPair): PairFigures {
  const view = viewOf(episode, { ...chooseView(episode, {}), kind: 'stacked' });
  const rowOf: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  const held: [number, number][] = [];
  for (const [index, row] of arrangeRows(view, 'lines').entries()) {
    const cues = [row.led, row.under].map((entries) =>
      entries.flatMap((entry) =>
        entry.kind === 'block' ? entry.block.pieces.map((piece) => piece.cueIndex) : [],
      ),
    ) as [number[], number[]];
    for (const side of [0, 1] as const) for (const cue of cues[side]) rowOf[side].set(cue, index);
    held.push([cues[0].length, cues[1].length]);
  }
  const sides = [english, other] as const;
  let right = 0;
  for (const side of [0, 1] as const) {
    const owner = new Map(
      sides[1 - side]?.flatMap(({ said }, line) => said.map((word) => [word, line] as const)),
    );
    for (const [line, { said }] of sides[side].entries()) {
      const counts = new Map<number, number>();
      for (const word of said) {
        const there = owner.get(word);
        if (there !== undefined) counts.set(there, (counts.get(there) ?? 0) + 1);
      }
      const most = Math.max(0, ...counts.values());
      const row = rowOf[side].get(line) as number;
      const isRight =
        most === 0
          ? true
          : [...counts].some(
              ([there, count]) => count === most && rowOf[(1 - side) as 0 | 1].get(there) === row,
            );
      const isShort = most === 0 || Math.max(...(held[row] as [number, number])) <= 8;
      if (isRight && isShort) right += 1;
    }
  }
  const paragraphs = arrangeRows(view, 'paragraphs');
  const lastSaid = Math.max(0, ...other.flatMap(({ said }) => said));
  const until = english.findLastIndex(({ said }) => (said[0] as number) <= lastSaid);
  const halfEmpty = paragraphs.filter(({ led, under }) => {
    if (led.length > 0 && under.length > 0) return false;
    const [first] = led;
    return first === undefined || (first.kind === 'block' && first.block.at[0] < until);
  });
  const translated = held.filter((row) => Math.min(...row) > 0);
  return {
    right,
    lines: english.length + other.length,
    longestRow: Math.max(0, ...translated.map((row) => Math.max(...row))),
    paragraphRows: paragraphs.length,
    halfEmpty: halfEmpty.length,
    farthestLit: farthestLit(episode, { english, other }),
  };
}

function farthestLit({ tracks }: EpisodeFile, { english, other }: GeneratedPair): number {
  const [base, text] = tracks as [Track, Track];
  const firsts = new Map(english.map(({ said }, line) => [said[0], base.start[line] as number]));
  return other.reduce((most, { said }, line) => {
    const time = firsts.get(said[0]);
    return time === undefined
      ? most
      : Math.max(most, Math.abs((text.start[line] as number) - time));
  }, 0);
}
