/** The first real document, whole: what the page says is in the episode, and nothing else is. */
import { describe, expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { runningWords, wordIndexAt } from '../../src/core/text/running-words.ts';
import { endsSentence } from '../../src/core/text/sentence.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { sourceFolder } from './received.ts';

const folder = sourceFolder('pachocki');
const { episode, problems } = (await importEpisode(folder)) as {
  episode: EpisodeFile;
  problems: unknown[];
};
const track = episode.tracks[0] as Track;

/** The page's captions read anew, by nothing but its lines: `0:05`, then one line of words, until the footer. */
const lines = new TextDecoder()
  .decode(folder.sources[0]?.bytes ?? new Uint8Array())
  .split('\n')
  .filter((line) => line !== '');
const captionLines = lines.slice(lines.indexOf('0:00'), lines.indexOf('More transcripts'));
const stamps = captionLines.filter((_, index) => index % 2 === 0);
const captions = captionLines.filter((_, index) => index % 2 === 1);
const stampSeconds = stamps.map((stamp) => {
  const [minutes, seconds] = stamp.split(':') as [string, string];
  return Number(minutes) * 60 + Number(seconds);
});

test('the import has nothing to complain of', () => {
  expect(problems).toEqual([]);
  expect(readEpisode(JSON.parse(JSON.stringify(episode)))).toEqual({ episode });
});

describe('the words', () => {
  test('are those of the document: none lost, none added', () => {
    const spoken = captions.join(' ').split(/\s+/);
    expect(spoken).toHaveLength(13_171);
    const words = spoken.filter((word) => word !== '>>');
    expect(words).toHaveLength(13_084);
    expect(track.text.join(' ').split(/\s+/)).toEqual(words);
  });

  test('stand in its 1,845 cues, line for line', () => {
    expect(track.text).toHaveLength(1845);
    expect(track.text).toEqual(captions.map((line) => line.replace(/^>> /, '')));
  });

  test('change speakers at its 87 marks', () => {
    const marked = captions.flatMap((line, cueIndex) => (line.startsWith('>>') ? [cueIndex] : []));
    expect(marked).toHaveLength(87);
    expect(track.turns.map((turn) => turn.at)).toEqual([0, ...marked].map((cue) => [cue, 0]));
    // Nobody is named; the host says who he is.
    const named = track.turns.filter((turn) => turn.person !== null);
    expect(named).toEqual([{ at: [1827, 0], person: 0, guess: true }]);
  });
});

describe('the starts', () => {
  test('ascend and keep three decimals', () => {
    for (const [index, start] of track.start.entries()) {
      expect(start).toBeGreaterThan(track.start[index - 1] ?? -1);
      expect(Math.round(start * 1000) / 1000).toBe(start);
    }
  });

  test('are the stamps, where a stamp is not shared', () => {
    for (const [index, stamp] of stampSeconds.entries())
      if (stampSeconds[index - 1] !== stamp) expect(track.start[index]).toBe(stamp);
  });

  test('of the 12 cues that share a stamp stay before the next stamp', () => {
    const sharing = stampSeconds.flatMap((stamp, index) =>
      stampSeconds[index - 1] === stamp ? [index] : [],
    );
    expect(sharing).toHaveLength(12);
    for (const index of sharing) {
      expect(track.start[index]).toBeGreaterThan(stampSeconds[index] as number);
      expect(track.start[index]).toBeLessThan(stampSeconds[index + 1] as number);
    }
  });

  test('say where they come from', () => {
    expect(track).toMatchObject({
      origin: 'authored',
      resolution: 1,
      kind: 'captured',
      lang: 'en',
    });
  });
});

describe('the page around the words', () => {
  test('gives the facts of the recording', () => {
    expect(episode.duration).toBe(58 * 60 + 47);
    expect(episode.media).toEqual([{ youtube: 'vK1qEF3a3WM' }]);
    expect(episode.people.map(({ name, role }) => [name, role])).toEqual([
      ['Jacob Effron', 'host'],
      ['Jakub Pachocki', 'guest'],
    ]);
    expect(episode).toMatchObject({ show: 'Unsupervised Learning', published: '2026-04' });
    expect(episode.sources).toMatchObject([
      {
        name: 'pachocki/003_b7c5ab3b460a82c7.txt',
        role: 'youtldr-page',
        publisher: 'YouTLDR',
        date: '2026-04-11',
        wordCount: 13_171,
      },
    ]);
  });

  test('gives seven chapters with their verdicts', () => {
    expect(
      episode.chapters.map((chapter) => [chapter.startTime, chapter.endTime, chapter.verdict]),
    ).toEqual([
      [0, 113, 'optional'],
      [113, 681, 'watch'],
      [681, 1463, 'watch'],
      [1463, 2260, 'optional'],
      [2260, 2877, 'watch'],
      [2877, 3113, 'optional'],
      [3113, 3523, 'watch'],
    ]);
    expect(episode.chapters[5]).toMatchObject({
      title: { en: 'OpenAI Internal Culture' },
      summary: {
        en: 'Historical look at the shifts within the organization from academic to scaling lab.',
      },
    });
  });

  test('gives summary, key points and disclaimer', () => {
    const { summary } = episode;
    expect(summary?.paragraphs).toHaveLength(2);
    expect(summary?.paragraphs[1]?.en).toMatch(/^As OpenAI's Chief Scientist.*research\.$/);
    expect(summary?.keyPoints.map((point) => point.title?.en)).toEqual([
      'The Path to Research Autonomy',
      'Chain of Thought Monitoring for Alignment',
      'Generalization as the Alignment Frontier',
    ]);
    expect(summary?.keyPoints[2]?.text.en).toMatch(/^Long-term alignment.*scaling\.$/);
    expect(summary?.disclaimer).toEqual({
      en: 'AI-generated from the transcript. May contain errors.',
    });
  });

  test('gives two quotes, placed where they were said and not in the opening excerpt', () => {
    expect(episode.summary?.quotes).toEqual([
      {
        text: {
          en: "I definitely agree that continual learning is really the thing. It's really the thing that we're building.",
        },
        speaker: 'Jakub Pachocki',
        startTime: 25 * 60 + 40,
      },
      {
        text: {
          en: 'We are buying a lot of compute because we still believe... more than ever to some degree.',
        },
        speaker: 'Jakub Pachocki',
        startTime: track.start[track.text.indexOf('well we are buying a lot of compute')],
      },
    ]);
  });

  test('leaves the site’s own words out', () => {
    expect(JSON.stringify(episode)).not.toMatch(
      /More transcripts|Get the TLDR|125\+|min read|Full Transcript/,
    );
  });
});

describe('the paragraphs', () => {
  const words = runningWords(track.text);
  const starts = track.paragraphs.map((at) => wordIndexAt(words, at));
  const turns = new Set(track.turns.map((turn) => wordIndexAt(words, turn.at)));
  const ends = [...starts.slice(1), words.length];
  const lengths = ends.map((end, index) => end - (starts[index] as number));
  const sorted = lengths.toSorted((a, b) => a - b);
  const isTurnEnd = (end: number) => end === words.length || turns.has(end);

  test('are of a length for reading', () => {
    const median = sorted[sorted.length >> 1];
    expect(median).toBeGreaterThanOrEqual(70);
    expect(median).toBeLessThanOrEqual(100);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(160);
    expect(sorted.at(-1)).toBeLessThanOrEqual(200);
  });

  test('end with a sentence or a turn, 94 in 100 of them', () => {
    const good = ends.filter(
      (end) => isTurnEnd(end) || endsSentence(words[end - 1]?.word ?? '', words[end]?.word),
    );
    expect(good.length / ends.length).toBeGreaterThanOrEqual(0.94);
  });

  test('are short only where a turn is', () => {
    const orphans = starts.filter(
      (start, index) =>
        (lengths[index] as number) < 35 && !(turns.has(start) && isTurnEnd(ends[index] as number)),
    );
    expect(orphans).toEqual([]);
  });

  test('start with every turn and near every chapter', () => {
    for (const turn of turns) expect(starts).toContain(turn);
    const times = track.paragraphs.map((at) => track.start[at[0]] as number);
    for (const { startTime } of episode.chapters)
      expect(Math.min(...times.map((time) => Math.abs(time - startTime)))).toBeLessThan(1);
  });
});
