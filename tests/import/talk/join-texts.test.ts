/** Documents that belong together, and documents that do not: nothing is lost, and nothing is passed off as exact. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../../src/core/contract/read-episode.ts';
import { importEpisode } from '../../../src/import/import-episode.ts';
import { captionPage, receivedFolder } from '../received.ts';

const HEAD = 'id: talk\ntitle: A talk\nlanguage: en\n';

function seed(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../../data/sources', path), 'utf8');
}

const captured = seed('izmailov/000_2509171bfbd13b01.txt');
const bilingual = seed('izmailov/001_a50128cb212f5a5f.txt');
const notes = seed('izmailov/004_da0917f10b0d2e1a.txt');
const otherTalk = seed('schrittwieser/002_a4ea8c5611a95274.txt');
const chinese = bilingual.replace(/<details>[\s\S]*?<\/details>/g, '');

async function importTalk(head: string, ...documents: string[]) {
  const { episode, problems } = await importEpisode(receivedFolder(`${HEAD}${head}`, ...documents));
  if (episode === undefined) throw new Error(problems[0]?.message);
  expect(readEpisode(episode)).toEqual({ episode });
  return { episode, codes: [...new Set(problems.map(({ code }) => code))] };
}

function figures(episode: EpisodeFile) {
  return episode.tracks.map(({ id, origin, turns }) => ({
    id,
    origin,
    turns: turns.length,
    rows: episode.rows?.[id] !== undefined,
  }));
}

function lastStart(episode: EpisodeFile, track = 0): number {
  return episode.tracks[track]?.start.at(-1) ?? 0;
}

describe('a document of another talk', () => {
  test('is kept as a text of its own, beside texts that belong together', async () => {
    const { episode, codes } = await importTalk('', otherTalk, captured, bilingual, notes);
    expect(codes).toContain('text-unrelated');
    expect(figures(episode)).toEqual([
      { id: 'en-captured', origin: 'estimated', turns: 83, rows: false },
      { id: 'en-edited', origin: 'estimated', turns: 63, rows: true },
      { id: 'zh-Hans-translation', origin: 'estimated', turns: 63, rows: true },
      { id: 'en-captured-2', origin: 'estimated', turns: 98, rows: false },
    ]);
  });

  test('never takes the place of one with times, though it is longer', async () => {
    const page = captionPage([
      ['0:00', 'Nobody knows what models know,'],
      ['0:04', 'and so we ask them.'],
    ]);
    const { episode, codes } = await importTalk('duration: 1:00\n', otherTalk, page);
    expect(codes).toContain('text-unrelated');
    expect(figures(episode).map(({ origin }) => origin)).toEqual(['authored', 'estimated']);
  });

  test('with chapters that fit nowhere has no part in the times', async () => {
    const { episode, codes } = await importTalk('duration: 1:09:56\n', otherTalk, notes);
    expect(codes).toContain('chapters-implausible');
    const alone = (await importTalk('duration: 1:09:56\n', otherTalk)).episode;
    expect(episode.tracks[0]?.start).toEqual(alone.tracks[0]?.start);
  });
});

describe('a translation', () => {
  test('that nothing pairs with its original is spread over the talk, and stands alone', async () => {
    const { episode, codes } = await importTalk('', captured, chinese, notes);
    expect(codes).toContain('translation-unpaired');
    expect(figures(episode)[1]).toEqual({
      id: 'zh-Hans-translation',
      origin: 'estimated',
      turns: 63,
      rows: false,
    });
    expect(Math.abs(lastStart(episode, 1) - lastStart(episode))).toBeLessThan(30);
    expect(Math.max(...(episode.tracks[1]?.sd ?? []))).toBeGreaterThan(5);
  });

  test('is laid beside its original where that is the base itself', async () => {
    const { episode } = await importTalk('', bilingual, notes);
    expect(figures(episode).map(({ id, rows }) => [id, rows])).toEqual([
      ['en-edited', false],
      ['zh-Hans-translation', true],
    ]);
    const rows = episode.rows?.['zh-Hans-translation'] ?? [];
    for (const { at } of episode.tracks.at(-1)?.turns ?? [])
      expect(rows.map(([, , from]) => from)).toContainEqual(at);
  });
});

describe('a passage left out', () => {
  const sentences = [
    'Today we ask what models know and how anybody could find out about it.',
    'Nobody knows what models know, and so we ask them every day of the week.',
    'They answer in sentences that sound as if somebody had thought about them for a long while, before they were written down on paper by a careful hand.',
    'Which is where the trouble starts, because a good sentence is not yet a true one.',
    'You look for something in the world that would be different if it were not.',
  ];
  const spoken = `>> ${sentences.join(' ')}\n>> Thank you for that, and good night to all of you.\n`;
  const folded = (name: string, outer: string, inner: string) =>
    `**${name}**: ${outer}\n\n<details>\n<summary>Original English</summary>\n\n**${name}**: ${inner}\n\n</details>\n`;

  test('inside a turn parts the turn in all texts, the translation at a sentence', async () => {
    const kept = sentences.filter((_, index) => index !== 2).join(' ');
    const turns = [
      folded(
        'Ann',
        '今天我们问模型知道什么。没有人知道，所以我们每天问它们。麻烦从这里开始，好的句子不一定是真的。你要找世界上的不同。',
        kept,
      ),
      folded('Ben', '谢谢，晚安。', 'Thank you for that, and good night to all of you.'),
    ];
    const { episode, codes } = await importTalk('', spoken, turns.join('\n'));
    expect(codes).toEqual(['passage-omitted']);
    const beside = episode.rows?.['zh-Hans-translation']?.map(([from, , at]) => [
      episode.tracks[0]?.text[from[0]]?.slice(0, 10),
      episode.tracks[2]?.text[at[0]]?.slice(0, 6),
    ]);
    expect(beside).toEqual([
      ['Today we a', '今天我们问模'],
      ['They answe', '麻烦从这里开'],
      ['Which is w', '麻烦从这里开'],
      ['Thank you ', '谢谢，晚安。'],
    ]);
  });

  test('by the translation alone is an empty row of its own, and said to be', async () => {
    const turns = [
      folded('Ann', '今天我们问模型知道什么，没有人知道这个问题的答案。', sentences.join(' ')),
      folded('Ben', '谢谢，晚安。', 'Thank you for that, and good night to all of you.'),
    ].join('\n');
    const untranslated = turns.replace(/^\*\*Ann\*\*: 今.*\n/m, '');
    const { episode, codes } = await importTalk('', spoken, untranslated);
    expect(codes).toEqual(['passage-omitted']);
    expect(episode.rows?.['zh-Hans-translation']?.[0]?.slice(2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('times', () => {
  const talk = captured.split('\n').slice(0, 30);
  const page = captionPage(
    talk
      .flatMap((turn) => turn.match(/(?:\S+\s*){1,7}/g) ?? [])
      .map((line, index) => {
        const second = index * 3;
        return [
          `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`,
          line,
        ] as const;
      }),
  );
  const fillers = talk.join('\n').replace(/\b(?:uh|um|like),? /g, '');

  test('of captions are carried to an edited text, and shown as carried', async () => {
    const { episode, codes } = await importTalk('', page, fillers);
    expect(codes).toEqual([]);
    expect(figures(episode).map(({ origin }) => origin)).toEqual(['authored', 'aligned']);
    const [stamped, carried] = episode.tracks;
    const opening = 'I wanted to start this conversation';
    const at = (texts: readonly string[]) =>
      texts.findIndex((text) => text.includes('to start this'));
    expect(carried?.text[at(carried.text)]).toContain(opening);
    const [a, b] = [stamped?.start[at(stamped.text)] ?? 0, carried?.start[at(carried.text)] ?? 0];
    expect(Math.abs(a - b)).toBeLessThan(3);
  });

  test('of captions that end early time the fuller text as far as they go', async () => {
    const half = page.slice(0, page.indexOf('\n2:'));
    const { episode } = await importTalk('', half, talk.join('\n'));
    const [base, stamped] = episode.tracks;
    expect([base?.origin, stamped?.origin]).toEqual(['aligned', 'authored']);
    expect(base?.text.length).toBeGreaterThan(stamped?.text.length ?? 0);
  });

  test.each(['35:00', '2:20:00'])(
    'ignore a length of %s, which nobody could fill',
    async (duration) => {
      const { episode, codes } = await importTalk(`duration: ${duration}\n`, otherTalk);
      expect(codes).toContain('length-differs');
      expect(lastStart(episode)).toBeGreaterThan(45 * 60);
      expect(lastStart(episode)).toBeLessThan(95 * 60);
      expect(Math.max(...(episode.tracks[0]?.sd ?? []))).toBeGreaterThan(100);
    },
  );

  test('ignore a length twice that of the chapters', async () => {
    const { episode, codes } = await importTalk('duration: 1:30:00\n', captured, notes);
    expect(codes).toContain('length-differs');
    expect(lastStart(episode)).toBeLessThan(50 * 60);
  });
});

describe('half of the talk', () => {
  test('on the side of the base leaves the other standing for the rest', async () => {
    const half = captured.slice(0, captured.length / 2);
    const { episode, codes } = await importTalk('', half, bilingual, notes);
    expect(codes).toContain('passage-omitted');
    expect(episode.tracks.map(({ id }) => id)).toEqual([
      'en-edited',
      'en-captured',
      'zh-Hans-translation',
    ]);
    const rows = episode.rows?.['zh-Hans-translation'] ?? [];
    for (const { at } of episode.tracks.at(-1)?.turns ?? [])
      expect(rows.map(([, , from]) => from)).toContainEqual(at);
  });

  test('on the other side is an omission to the end', async () => {
    const half = bilingual.slice(0, bilingual.length / 2);
    const { episode } = await importTalk('', captured, half, notes);
    const [from, to, at, until] = episode.rows?.['en-edited']?.at(-1) ?? [];
    expect(at).toEqual(until);
    expect((to?.[0] ?? 0) - (from?.[0] ?? 0)).toBeGreaterThan(200);
  });
});

describe('very repetitive texts', () => {
  test.each([
    ['alone', [`>> ${'word '.repeat(10_000)}`]],
    ['beside another', [`>> ${'word '.repeat(10_000)}`, `>> ${'word '.repeat(9_000)}`]],
    ['beside a talk', [`>> ${'word '.repeat(10_000)}`, captured, notes]],
  ])('are joined as others are: %s', async (_name, documents) => {
    const { episode } = await importTalk('duration: 1:00:00\n', ...documents);
    const words = episode.tracks.map(({ text }) => text.join(' ').split(/\s+/).length);
    expect(words).toContain(10_000);
  });
});

test('a speaker of nothing but marks after the last word has no turn', async () => {
  const { episode } = await importTalk(
    '',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Yes.</v> <v Bo>#</v>\n',
  );
  expect(episode.tracks[0]?.turns).toEqual([{ at: [0, 0], person: 0 }]);
});
