/** Real talks, on which nothing was tuned and nothing planted: queries drawn from them by seed, answered in this process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
} from '../../../src/core/contract/episode-file.ts';
import { roundTime } from '../../../src/core/time/time.ts';
import { type Figure, formatFigures } from '../targets.ts';
import { type CorpusTalk, readCorpus, SHARED } from '../timing/documents.ts';
import { quantile, round } from '../timing/statistics.ts';
import { open } from './contenders/ours.ts';
import { prepare } from './prepare.ts';
import { judgedScore } from './promises.ts';
import { CLASSES } from './queries/classes.ts';
import { keystrokesOf } from './queries/keystrokes.ts';
import { scoreOf } from './score.ts';
import { formatClasses, formatMissed } from './search-table.ts';

const WORDS_PER_LINE = 7;
/** Seconds of a word, where the next turn does not say it. */
const SECONDS_PER_WORD = 0.4;

/** Prints a table; gives what is judged, nothing where the talks are missing. */
export function measureRealTalks(folder: string): Figure[] {
  if (!existsSync(join(SHARED, 'corpus'))) {
    console.log(`The real talks are skipped: there is no folder “corpus” in ${SHARED}.\n`);
    return [];
  }
  const classes = CLASSES.filter(({ inRealTalks }) => inRealTalks);
  const prepared = prepare(readCorpus().map(talkEpisode), folder, classes, false);
  const ours = open(readFileSync(join(folder, 'ours.bin')));
  const scores = Object.entries(prepared.queries).map(([seed, queries]) => {
    const hits = queries.map(({ typed }) => ours.find(typed));
    return [`Cuelight, ${seed} seed`, scoreOf(queries, hits, prepared.moments)] as const;
  });
  const times = keystrokesOf(prepared.queries.tuned).map((text) => {
    const started = performance.now();
    ours.find(text);
    return performance.now() - started;
  });
  const figures = scores.flatMap(([, score], index) =>
    judgedScore(index === 0 ? '' : 'unseen seed, ', score, null),
  );
  console.log(`${prepared.episodes} real talks, ${prepared.words.toLocaleString('en')} words`);
  console.log(
    `keystroke in Node, p50 / p95: ${round(quantile(times, 0.5))} / ${round(quantile(times, 0.95))} ms\n`,
  );
  console.log(`${formatClasses(scores)}\n`);
  for (const [title, score] of scores)
    for (const line of formatMissed(`${title}:`, score)) console.log(line);
  console.log(`\n${formatFigures(figures)}\n`);
  return figures;
}

/** Turns cut into lines as captions would be, so that phrases run over their ends. */
function talkEpisode(talk: CorpusTalk, index: number): EpisodeFile {
  const text: string[] = [];
  const start: number[] = [];
  const turns: EpisodeFile['tracks'][number]['turns'] = [];
  const people = [...new Set(talk.speaker)];
  for (const [turn, spoken] of talk.text.lines.entries()) {
    const words = spoken.split(/\s+/).filter(Boolean);
    turns.push({ at: [text.length, 0], person: people.indexOf(talk.speaker[turn] as string) });
    for (let from = 0; from < words.length; from += WORDS_PER_LINE) {
      const said = (talk.start[turn] as number) + from * SECONDS_PER_WORD;
      start.push(roundTime(Math.max(said, (start.at(-1) ?? -1) + 0.1)));
      text.push(words.slice(from, from + WORDS_PER_LINE).join(' '));
    }
  }
  return {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id: `talk-${index}`,
    title: { en: talk.name },
    duration: null,
    media: [],
    people: people.map((name) => ({ name })),
    chapters: [],
    tracks: [
      {
        id: 'spoken',
        lang: 'en',
        kind: 'captured',
        origin: 'authored',
        text,
        start,
        turns,
        paragraphs: turns.map(({ at }) => at),
      },
    ],
    sources: [],
    problems: [],
  };
}
