/** The whole transcript as one text, as it stands on the page: for a note, a mail, a file. */
import type { Chapter, Track } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { Pause } from '../../core/reading/openings.ts';
import { speakerName } from '../../core/reading/quote-text.ts';
import {
  arrangeReading,
  type Omission,
  shownFirst,
  trackOn,
  type View,
} from '../../core/reading/reading.ts';
import type { Arrangement, Block } from '../../core/reading/transcript.ts';
import { joinerBetween } from '../../core/text/joiner.ts';
import { formatTime } from '../../core/time/time.ts';

export type TextFormat = 'text' | 'markdown';

export interface TranscriptTextOptions {
  format: TextFormat;
  /** A time before each paragraph, linked in Markdown where `addressOf` is there. */
  times: boolean;
  arrangement: Arrangement;
  /** In which titles are wanted, best first. */
  languages: readonly string[];
  /** Lines under the title: show, people, date, address. */
  about: readonly string[];
  /** The address of a moment, seconds; null where there is none. */
  addressOf: ((time: number) => string) | null;
  /** The sentence that stands for words a track leaves out. */
  omitted(omission: Omission, track: Track): string;
  /** The sentence for a while in which nothing is said. */
  pause(pause: Pause): string;
}

/** How each part is written. */
interface Writing {
  title(words: string): string;
  chapter(words: string): string;
  heading(words: string): string;
  time(written: string, address: string | null): string;
  speaker(name: string): string;
  words(words: string): string;
  note(words: string): string;
}

const WRITINGS: Record<TextFormat, Writing> = {
  text: {
    title: (words) => words,
    chapter: (words) => `\n${words}\n${'-'.repeat(Math.min(60, words.length))}`,
    heading: (words) => words,
    time: (written) => `[${written}]`,
    speaker: (name) => `${name}:`,
    words: (words) => words,
    note: (words) => `[${words}]`,
  },
  markdown: {
    title: (words) => `# ${escapeMarkdown(words)}`,
    chapter: (words) => `## ${escapeMarkdown(words)}`,
    heading: (words) => `### ${escapeMarkdown(words)}`,
    time: (written, address) =>
      address === null ? written : `[${written}](${escapeAddress(address)})`,
    speaker: (name) => `**${escapeMarkdown(name)}:**`,
    words: escapeMarkdown,
    note: (words) => `*${escapeMarkdown(words)}*`,
  },
};

/** Ends with a line break. Every word of the shown tracks is in it once, in the order of the page. */
export function transcriptText(whole: View, options: TranscriptTextOptions): string {
  const view = shownFirst(whole);
  const { episode } = view;
  const writing = WRITINGS[options.format];
  const nameOf = (words: Record<string, string>) => inLanguage(words, options.languages).text;
  const headings = [headingsOf(view.primary), headingsOf(view.other)];
  const parts = [writing.title(nameOf(episode.title))];
  if (options.about.length > 0) parts.push(aboutText(options));

  for (const entry of arrangeReading(view, options.arrangement)) {
    const track = trackOn(view, entry.side);
    if (entry.kind === 'omission') {
      parts.push(writing.note(options.omitted(entry.omission, track)));
      continue;
    }
    const { block, side } = entry;
    for (const head of block.heads)
      parts.push(
        typeof head === 'number'
          ? writing.chapter(nameOf((episode.chapters[head] as Chapter).title))
          : writing.note(options.pause(head)),
      );
    const heading = headings[side]?.get(block.at.join('.'));
    if (heading !== undefined) parts.push(writing.heading(heading));
    const turn = side === 0 && block.opensTurn ? track.turns[block.turnIndex] : undefined;
    const speaker = turn === undefined ? null : speakerName(episode, turn);
    const line = [
      // The translation stands under words that have their time already.
      options.times && side === 0 ? timeText(track, block, options) : null,
      speaker === null ? null : writing.speaker(speaker),
      writing.words(textOf(track, block)),
    ];
    parts.push(line.filter((part) => part !== null).join(' '));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Two spaces at its end keep a line of Markdown a line. */
function aboutText({ about, format }: TranscriptTextOptions): string {
  if (format === 'text') return about.join('\n');
  return about.map((line) => (isAddress(line) ? `<${line}>` : escapeMarkdown(line))).join('  \n');
}

function isAddress(line: string): boolean {
  return /^https?:\/\/[^\s<>]+$/.test(line);
}

function timeText(track: Track, block: Block, options: TranscriptTextOptions): string {
  const isEstimated = track.origin === 'estimated';
  const written = `${isEstimated ? '≈' : ''}${formatTime(block.startTime)}`;
  // Decimals of an estimate would claim what nobody knows.
  const linked = isEstimated ? Math.floor(block.startTime) : block.startTime;
  const address = options.addressOf?.(linked) ?? null;
  return WRITINGS[options.format].time(written, address);
}

function headingsOf(track: Track | null): Map<string, string> {
  return new Map(track?.headings?.map(({ at, text }) => [at.join('.'), text]));
}

function textOf({ text }: Track, { pieces }: Block): string {
  let joined = '';
  for (const { cueIndex, from, to } of pieces) {
    const piece = (text[cueIndex] as string).slice(from, to).replace(/\s*[\r\n]\s*/g, ' ');
    joined += (joined === '' ? '' : joinerBetween(joined, piece)) + piece;
  }
  return joined.trim();
}

/** What the words hold is words: no character of them means anything to Markdown, nor to HTML inside it. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A parenthesis that has no other, a space or an angle would end the address before its end. */
function escapeAddress(address: string): string {
  return address
    .replace(/[<>\s\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
