/** Three documents of one talk, end to end: every expectation is read from the documents anew, not from the pipeline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareAt } from '../../src/core/contract/at.ts';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { sourceFolder } from './received.ts';

const { episode, problems } = await importEpisode(sourceFolder('izmailov'));
if (episode === undefined) throw new Error('izmailov was refused');
const [captured, edited, chinese] = episode.tracks as [Track, Track, Track];

function sourceText(name: string): string {
  const path = join(import.meta.dirname, '../../data/sources/izmailov', name);
  return readFileSync(path, 'utf8');
}

const plain = sourceText('000_2509171bfbd13b01.txt');
const markdown = sourceText('001_a50128cb212f5a5f.txt').replace(/^---[\s\S]*?\n---\n/, '');
const notes = sourceText('004_da0917f10b0d2e1a.txt');
const folds = Array.from(markdown.matchAll(/<\/summary>([\s\S]*?)<\/details>/g), (m) => m[1] ?? '');
const unfolded = markdown.replace(/<details>[\s\S]*?<\/details>/g, '');

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Without speakers, headings and bold marks. */
function spoken(text: string): string {
  return text
    .replace(/^#+ .*$/gm, '')
    .replace(/^\*\*[^*]+\*\*: /gm, '')
    .replaceAll('**', '');
}

function turnTexts(track: Track): string[] {
  return track.turns.map(({ at }, index) => {
    const to = track.turns[index + 1]?.at ?? [track.text.length, 0];
    return track.text
      .flatMap((cue, cueIndex) => {
        if (cueIndex < at[0] || cueIndex > to[0]) return [];
        return cue.slice(cueIndex === at[0] ? at[1] : 0, cueIndex === to[0] ? to[1] : undefined);
      })
      .join(' ')
      .trim();
  });
}

function nameOf(person: number | null): string | undefined {
  return person === null ? undefined : episode?.people[person]?.name;
}

test('is a sound episode of three tracks', () => {
  expect(readEpisode(episode)).toEqual({ episode });
  expect(episode.tracks.map(({ id, lang, kind, origin }) => [id, lang, kind, origin])).toEqual([
    ['en-captured', 'en', 'captured', 'estimated'],
    ['en-edited', 'en', 'edited', 'estimated'],
    ['zh-Hans-translation', 'zh-Hans', 'translation', 'estimated'],
  ]);
});

describe('every word is kept', () => {
  test('of the transcript as captured', () => {
    expect(words(captured.text.join(' '))).toEqual(words(plain.replaceAll('>>', ' ')));
  });

  test('of the edited English', () => {
    expect(words(edited.text.join(' '))).toEqual(words(folds.map(spoken).join(' ')));
  });

  test('of the Chinese, character by character', () => {
    const characters = (text: string) => text.replace(/\s+/g, '');
    expect(characters(chinese.text.join(''))).toBe(characters(spoken(unfolded)));
  });

  test('of the show notes, in their fields', () => {
    const { title, show, description, links = [], chapters } = episode;
    const kept = new Set(
      words(
        [
          ...Object.values(title),
          show,
          ...Object.values(description ?? {}),
          ...links.flatMap(({ label, url }) => [label, url]),
          ...chapters.flatMap((chapter) => Object.values(chapter.title)),
        ].join(' '),
      ).flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []),
    );
    const labels = /Podcast:|Published On: Thu Jan 15 2026|Description:|Sources:|\(\d\d:\d\d\)/g;
    const told = words(notes.replace(labels, ' ')).filter((word) => !/https?:/.test(word));
    const lost = told
      .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
      // A label that ran into the word before it was parted from it.
      .filter((word) => !kept.has(word) && ![...kept].some((one) => word.endsWith(one)));
    expect(lost).toEqual([]);
  });
});

describe('turns', () => {
  test('of the base start at each of the 74 paragraphs, and more where one holds two speakers', () => {
    const paragraphs = plain.split('\n').map((line) => words(line.replace('>>', '')).join(' '));
    expect(paragraphs).toHaveLength(74);
    const starts = turnTexts(captured).map((turn) => words(turn).slice(0, 6).join(' '));
    for (const paragraph of paragraphs)
      expect(
        starts.some((start) => paragraph.startsWith(start)),
        paragraph.slice(0, 60),
      ).toBe(true);
    expect(captured.turns.length).toBeGreaterThanOrEqual(74);
  });

  test('of the two other texts are those of their document, with its names', () => {
    const names = Array.from(unfolded.matchAll(/^\*\*([^*]+)\*\*: /gm), (m) => m[1]);
    expect(names).toHaveLength(63);
    for (const track of [edited, chinese])
      expect(track.turns.map(({ person }) => nameOf(person)?.replace('Turck', 'Turk'))).toEqual(
        names,
      );
  });

  test('of the base have the names of the edited text where it has their words', () => {
    const named = captured.turns.filter(({ person, guess }) => person !== null && guess !== true);
    expect(named.length).toBeGreaterThanOrEqual(62);
    const speakers = new Map(
      turnTexts(captured).map((text, index) => [text, captured.turns[index]]),
    );
    const speakerOf = (opening: string) =>
      [...speakers].find(([text]) => text.startsWith(opening))?.[1];
    expect(nameOf(speakerOf("Hi, I'm Matt Turk")?.person ?? null)).toBe('Matt Turck');
    // One paragraph, two speakers.
    expect(nameOf(speakerOf('Pavl, welcome')?.person ?? null)).toBe('Pavel Izmailov');
    expect(nameOf(speakerOf('That is uh the project')?.person ?? null)).toBe('Pavel Izmailov');
    expect(nameOf(speakerOf('And then uh within that world')?.person ?? null)).toBe('Matt Turck');
    // Nobody names the opening excerpts.
    expect(speakerOf('We are moving to this future')?.person).toBeNull();
    // Not in the edited text; between two turns of the host.
    expect(speakerOf('Yes.')).toMatchObject({ person: 1, guess: true });
  });
});

describe('rows', () => {
  const omissions = (track: Track) =>
    (episode.rows?.[track.id] ?? []).filter(([, , from, to]) => compareAt(from, to) === 0);

  test.each([
    ['edited', edited, 290],
    ['Chinese', chinese, 190],
  ])(
    'of the %s: 63 turns beside the base, and sentences in them, three passages left out',
    (...given) => {
      const [, track, least] = given;
      const rows = episode.rows?.[track.id] ?? [];
      expect(rows.length).toBeGreaterThan(least);
      expect(omissions(track)).toHaveLength(3);
      for (const { at } of track.turns)
        expect(
          rows.some(([, , from, to]) => compareAt(from, at) === 0 && compareAt(from, to) < 0),
        ).toBe(true);
    },
  );

  test('put what says the same beside each other', () => {
    const rows = episode.rows?.[chinese.id] ?? [];
    const row = rows.find(
      ([, , from, to]) =>
        compareAt(from, to) < 0 && chinese.text[from[0]]?.startsWith('让我们聊聊你今天刚发布'),
    );
    const [from] = row ?? [];
    expect(captured.text[from?.[0] ?? 0]).toMatch(/^Let's talk about your new paper/);
  });

  test.each([
    ['我很确信我们目前还没达到那个阶段', 'I am pretty confident we are not there'],
    ['需要注意的是，为了让模型表现出这些行为', 'It is important to note that in order'],
    ['有时模型会这样做，但在其他情况下', 'Sometimes the models would do something'],
    ['欢迎回到 Mad Podcast', 'Welcome back to the Mad'],
    ['总的来说，我对 Anthropic 非常满意', 'So overall I cannot'],
  ])('part a long turn where a sentence is surely the same: %s', (theirs, ours) => {
    const rows = episode.rows?.[chinese.id] ?? [];
    const wordsAt = (track: Track, [cue, char]: readonly [number, number]) =>
      `${track.text[cue]?.slice(char)} ${track.text[cue + 1]}`.trim();
    const row = rows.find(([, , from]) => wordsAt(chinese, from).startsWith(theirs));
    expect(
      row &&
        words(wordsAt(captured, row[0]))
          .filter((word) => word !== 'uh')
          .join(' '),
    ).toContain(ours);
  });

  test('that leave something out are told in words', () => {
    const told = problems.filter(({ code }) => code === 'passage-omitted');
    expect(told.map(({ message, line }) => [message.split(' ')[0], line])).toEqual([
      ['77', 1],
      ['309', 36],
      ['626', 48],
    ]);
  });
});

describe('times', () => {
  test('carry an uncertainty each, and ascend on every track', () => {
    for (const { start, sd, text } of episode.tracks) {
      expect(sd).toHaveLength(text.length);
      expect(start.every((time, index) => index === 0 || time > (start[index - 1] ?? 0))).toBe(
        true,
      );
    }
  });

  test('are one clock: the first words of a row are said together', () => {
    for (const track of [edited, chinese])
      for (const [from, to, other, otherTo] of episode.rows?.[track.id] ?? []) {
        if (compareAt(from, to) === 0 || compareAt(other, otherTo) === 0) continue;
        const [base, beside] = [captured.start[from[0]] ?? 0, track.start[other[0]] ?? 0];
        expect(Math.abs(base - beside), `${track.id} ${other}`).toBeLessThan(6);
      }
  });

  test('of the chapters are those of the notes; the last one ends with the talk', () => {
    const stamps = Array.from(
      notes.matchAll(/\((\d\d):(\d\d)\)/g),
      ([, m, s]) => Number(m) * 60 + Number(s),
    );
    expect(stamps).toHaveLength(20);
    expect(episode.chapters.map((chapter) => chapter.startTime)).toEqual(stamps);
    expect(episode.duration).toBeNull();
    const end = episode.chapters.at(-1)?.endTime ?? 0;
    expect(end).toBeGreaterThan(captured.start.at(-1) ?? 0);
    expect(end).toBeLessThan((captured.start.at(-1) ?? 0) + 10);
  });
});

test('headings and emphasis stand on their words', () => {
  const headings = Array.from(unfolded.matchAll(/^### (.*)$/gm), (m) => m[1]);
  expect(chinese.headings?.map(({ text }) => text)).toEqual(headings);
  expect(captured.headings).toBeUndefined();
  for (const [track, text] of [
    [chinese, unfolded],
    [edited, folds.join('\n')],
  ] as const) {
    const bold = Array.from(
      text.replace(/^\*\*[^*]+\*\*: /gm, '').matchAll(/\*\*([^*]+)\*\*/g),
      (m) => m[1],
    );
    const marked = track.emphasis?.map(([cue, from, to]) => track.text[cue]?.slice(from, to));
    expect(marked?.join('')).toBe(bold.join(''));
  }
});

test('the facts of all documents come together', () => {
  expect(episode.title).toHaveProperty(
    'en',
    'The Evaluators Are Being Evaluated — Pavel Izmailov (Anthropic/NYU)',
  );
  expect(episode.title).toHaveProperty('zh-Hans');
  expect(episode.published).toBe('2026-01-15');
  expect(episode.links).toHaveLength(21);
  expect(new Set(episode.links?.map(({ url }) => url)).size).toBe(21);
  expect(episode.topics).toEqual(expect.arrayContaining(['ai-safety', 'Anthropic', 'o1']));
  expect(episode.summary?.paragraphs[0]).toHaveProperty('zh-Hans');
  expect(episode.description).toHaveProperty('en');
  expect(episode.sources.map(({ role }) => role)).toEqual([
    'plain-turns',
    'markdown-turns',
    'show-notes',
  ]);
});
