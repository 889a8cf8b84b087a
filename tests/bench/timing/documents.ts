/** Reads the documents the benchmark measures on. Nothing in the product knows them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type SpokenText, spokenText } from '../../../src/core/text/spoken-text.ts';
import { parseTime } from '../../../src/core/time/time.ts';

/** The folder of the shared documents: beside the checkout, or where `CUELIGHT_SHARED` says. */
export const SHARED = resolve(process.env.CUELIGHT_SHARED ?? '../shared');

export function hasDocuments(): boolean {
  return existsSync(join(SHARED, 'seeds'));
}

function readSeed(prefix: string): string {
  const folder = join(SHARED, 'seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(prefix));
  if (name === undefined) throw new Error(`no ${prefix}… in ${folder}`);
  return readFileSync(join(folder, name), 'utf8');
}

export interface TimedChapter {
  title: string;
  startTime: number;
}

export interface CaptionedTalk {
  text: SpokenText;
  /** Whole seconds, floored. */
  start: number[];
  duration: number;
  sections: TimedChapter[];
}

/** `003`: caption lines with a stamp each, and section summaries. */
export function readCaptioned(): CaptionedTalk {
  const raw = readSeed('003_')
    .split('\n')
    .map((line) => line.trim());
  const first = raw.indexOf('0:00');
  const last = raw.indexOf('More transcripts');
  const lines: string[] = [];
  const start: number[] = [];
  for (const line of raw.slice(first, last)) {
    if (line === '') continue;
    const time = /^(\d+:)?\d+:\d\d$/.test(line) ? parseTime(line) : null;
    if (time !== null) start.push(time);
    else if (lines.length < start.length) lines.push(line);
    else lines[lines.length - 1] += ` ${line}`;
  }
  const sections: TimedChapter[] = [];
  for (const [index, line] of raw.slice(0, first).entries()) {
    const range = /^(\d+:\d\d)-\d+:\d\d$/.exec(line);
    if (!range) continue;
    const title = raw.slice(index + 1).find((next) => next !== '') ?? '';
    sections.push({ title, startTime: parseTime(range[1] as string) ?? 0 });
  }
  return { text: spokenText(lines), start, duration: 58 * 60 + 47, sections };
}

/** The chapters published with the video of `003`; finer than its sections. */
export const PUBLIC_CHAPTERS: TimedChapter[] = [
  ['0:00', 'Intro'],
  ['1:53', 'Research Intern Capability Timelines'],
  ['4:59', 'Math Breakthroughs'],
  ['7:59', 'RL Beyond Verifiable Tasks'],
  ['12:32', 'RL vs In-Context'],
  ['19:01', 'Allocating Compute Internally'],
  ['28:18', 'AI for Science'],
  ['31:40', 'Pattern Matching'],
  ['33:23', 'Solving the Hardest Math Problems'],
  ['37:40', 'Chain of Thought Monitoring'],
  ['44:33', 'Generalization and Value Alignment in Models'],
  ['47:57', 'Inside OpenAI'],
  ['51:55', 'Quickfire'],
].map(([time, title]) => ({
  startTime: parseTime(time as string) as number,
  title: title as string,
}));

/** `000`: a turn a line, `>>` in front. */
export function readTurns(): string[] {
  return readSeed('000_')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

export interface NamedTurn {
  name: string;
  text: string;
}

/** `001`: the English turns with names, and the Chinese beside them. Bold marks are left out. */
export function readBilingual(): { original: NamedTurn; translation: NamedTurn }[] {
  const body = readSeed('001_').split(/^---$/m).slice(2).join('---');
  const turns: { original: NamedTurn; translation: NamedTurn }[] = [];
  const pattern =
    /([\s\S]*?)<details>\s*<summary>Original English<\/summary>([\s\S]*?)<\/details>/g;
  for (const match of body.matchAll(pattern)) {
    const chinese = (match[1] as string).replace(/^###.*$/gm, '');
    turns.push({ original: namedTurn(match[2] as string), translation: namedTurn(chinese) });
  }
  return turns;
}

function namedTurn(markdown: string): NamedTurn {
  const named = /^\s*\*\*([^*]+)\*\*\s*[:：]\s*([\s\S]*)$/.exec(markdown.trim());
  if (!named) throw new Error(`no name: ${markdown.slice(0, 60)}`);
  return {
    name: named[1] as string,
    text: (named[2] as string).replaceAll('**', '').replace(/\s+/g, ' ').trim(),
  };
}

export interface ChapterTruth extends TimedChapter {
  acceptedStarts: { line: number; words: string }[];
}

export function readChapterTruth(): ChapterTruth[] {
  const path = join(SHARED, 'seeds/truth/izmailov-chapter-starts.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { chapters: ChapterTruth[] }).chapters;
}

export interface CorpusTalk {
  name: string;
  /** A turn a line. */
  text: SpokenText;
  speaker: string[];
  /** Seconds, whole; one a turn. */
  start: number[];
  headings: TimedChapter[];
}

/** The talks of the corpus: `Name: HH:MM:SS`, then the turn; `##` headings between. */
export function readCorpus(): CorpusTalk[] {
  const folder = join(SHARED, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.includes('__'))
    .sort()
    .map((file) =>
      readCorpusTalk(file.replace(/\.md$/, ''), readFileSync(join(folder, file), 'utf8')),
    );
}

function readCorpusTalk(name: string, markdown: string): CorpusTalk {
  const body = markdown
    .split(/^---\s*$/m)
    .slice(2)
    .join('---');
  const turns: { speaker: string; start: number; lines: string[] }[] = [];
  const headings: TimedChapter[] = [];
  let heading: string | null = null;
  for (const line of body.split('\n')) {
    const turn = /^([^:#]{1,60}): (\d{1,2}:\d\d:\d\d)\s*$/.exec(line);
    if (turn) {
      const start = parseTime(turn[2] as string) as number;
      turns.push({ speaker: turn[1] as string, start, lines: [] });
      if (heading !== null) headings.push({ title: heading, startTime: start });
      heading = null;
    } else if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '').trim();
    else turns.at(-1)?.lines.push(line);
  }
  const kept = turns.filter(
    (turn, index) =>
      turn.lines.join('').trim() !== '' && turn.start >= (turns[index - 1]?.start ?? 0),
  );
  return {
    name,
    text: spokenText(
      kept.map((turn) => turn.lines.join(' ').replace(/\s+/g, ' ').trim()),
      'lines',
    ),
    speaker: kept.map((turn) => turn.speaker),
    start: kept.map((turn) => turn.start),
    headings,
  };
}
