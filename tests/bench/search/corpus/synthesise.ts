/** A text to an episode file: times, turns, paragraphs and chapters as a captioned talk has them. */
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
} from '../../../../src/core/contract/episode-file.ts';
import { roundTime } from '../../../../src/core/time/time.ts';
import { pick, type SyntheticText } from './text.ts';

/** Seconds of a line: 1,845 of them last 58:43. */
const SECONDS_PER_LINE = 1.909;
const LINES_PER_PARAGRAPH = 8;
const LINES_PER_TURN = { least: 4, most: 50 };
const CHAPTERS = 8;

export function synthesise(index: number, text: SyntheticText, random: () => number): EpisodeFile {
  const start = startTimes(text.lines.length, random);
  const duration = Math.ceil(text.lines.length * SECONDS_PER_LINE);
  const title = (words: number) =>
    Array.from({ length: words }, () => pick(text.topics, random)).join(
      text.lang === 'en' ? ' ' : '',
    );
  return {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id: `episode-${index}`,
    title: { [text.lang]: title(4) },
    show: `Show ${index % 40}`,
    published: `${2016 + (index % 10)}-${String((index % 12) + 1).padStart(2, '0')}`,
    duration,
    media: [{ youtube: `bench${String(index).padStart(6, '0')}` }],
    people: text.people.map((name) => ({ name })),
    chapters: Array.from({ length: CHAPTERS }, (_, chapter) => ({
      startTime: roundTime((duration / CHAPTERS) * chapter),
      endTime: roundTime((duration / CHAPTERS) * (chapter + 1)),
      title: { [text.lang]: title(3) },
    })),
    topics: text.topics.slice(0, 3),
    tracks: [
      {
        id: `${text.lang}-captured`,
        lang: text.lang,
        kind: 'captured',
        origin: 'authored',
        text: text.lines,
        start,
        turns: turnsOf(text, random),
        paragraphs: Array.from(
          { length: Math.ceil(text.lines.length / LINES_PER_PARAGRAPH) },
          (_, paragraph): [number, number] => [paragraph * LINES_PER_PARAGRAPH, 0],
        ),
      },
    ],
    sources: [],
    problems: [],
  };
}

/** Strictly ascending, never more than half a line from even. */
function startTimes(count: number, random: () => number): number[] {
  return Array.from({ length: count }, (_, line) =>
    roundTime((line + (line === 0 ? 0 : random() * 0.5)) * SECONDS_PER_LINE),
  );
}

function turnsOf({ lines, people }: SyntheticText, random: () => number) {
  const turns: { at: [number, number]; person: number }[] = [];
  const { least, most } = LINES_PER_TURN;
  for (let line = 0; line < lines.length; line += least + Math.floor(random() * (most - least)))
    turns.push({ at: [line, 0], person: turns.length % people.length });
  return turns;
}
