/** Captions of one talk in several languages and makings: what stands beside what, and what is put right. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { countWords } from '../../src/core/text/word.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { received } from './received.ts';

type Line = readonly [from: number, to: number, words: string];

function vtt(lang: string, lines: readonly Line[]): string {
  const stamp = (seconds: number) => {
    const ms = Math.round(seconds * 1000);
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
    return `${two(ms / 60_000)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
  };
  const cues = lines.map(([from, to, words]) => `${stamp(from)} --> ${stamp(to)}\n${words}\n`);
  return `WEBVTT\nKind: captions\nLanguage: ${lang}\n\n${cues.join('\n')}`;
}

async function importFiles(files: Record<string, string>, title = 'A talk') {
  const sources = Object.entries(files).map(([name, text]) => received(name, text));
  const { episode, problems } = await importEpisode({
    manifestName: 'episode.yaml',
    sources,
    title,
  });
  if (episode === undefined) throw new Error(problems[0]?.message);
  expect(readEpisode(episode)).toEqual({ episode });
  return { episode, codes: problems.map(({ code }) => code) };
}

/** For each row the words of the base and of the track. */
function beside(episode: EpisodeFile, id: string): [string, string][] {
  const base = episode.tracks[0] as Track;
  const track = episode.tracks.find((one) => one.id === id) as Track;
  return (episode.rows?.[id] ?? []).map(([from, to, at, until]) => [
    base.text.slice(from[0], to[0]).join(' '),
    track.text.slice(at[0], until[0]).join(' '),
  ]);
}

const ENGLISH: Line[] = [
  [0, 2, 'We ask what models know.'],
  [2, 5, 'Nobody has an answer,'],
  [5, 7, 'and so we ask them.'],
  [9, 12, 'They answer at length.'],
];
const GERMAN: Line[] = [
  [0.1, 2, 'Wir fragen, was Modelle wissen.'],
  [2, 4, 'Niemand hat eine Antwort,'],
  [4, 7, 'also fragen wir sie.'],
  [9, 12, 'Sie antworten ausführlich.'],
];

describe('captions in two languages', async () => {
  const { episode, codes } = await importFiles({
    'talk.en.vtt': vtt('en', ENGLISH),
    'talk.de.vtt': vtt('de', GERMAN),
  });

  test('stand beside each other by their times, and nothing is doubtful about it', () => {
    expect(codes).toEqual([]);
    expect(beside(episode, 'de-translation')).toEqual([
      ['We ask what models know.', 'Wir fragen, was Modelle wissen.'],
      ['Nobody has an answer,', 'Niemand hat eine Antwort,'],
      ['and so we ask them.', 'also fragen wir sie.'],
      ['They answer at length.', 'Sie antworten ausführlich.'],
    ]);
  });

  test('keep their own times, gaps and all', () => {
    const [english, german] = episode.tracks;
    expect(english).toMatchObject({ origin: 'authored', start: [0, 2, 5, 9], end: [2, 5, 7, 12] });
    expect(german).toMatchObject({ origin: 'authored', start: [0.1, 2, 4, 9] });
  });
});

test('an hour of lines that never start together is parted all the same', async () => {
  const words = 'we ask them what they know and they answer at some length'.split(' ');
  const line = (from: number, length: number, nth: number): Line => [
    from,
    from + length,
    `${words[nth % 12]} ${words[(nth * 5) % 12]} ${words[(nth * 7) % 12]} this and that.`,
  ];
  const english = Array.from({ length: 900 }, (_, nth) => line(nth * 4, 4, nth));
  const other = Array.from({ length: 720 }, (_, nth) => line(nth * 5 + 0.9, 5, nth));
  const { episode } = await importFiles({
    'a.en.vtt': vtt('en', english),
    'a.fr.vtt': vtt('fr', other),
  });
  const rows = episode.rows?.['fr-translation'] ?? [];
  expect(rows.length).toBeGreaterThan(150);
  expect(Math.max(...rows.map(([from, to]) => to[0] - from[0]))).toBeLessThan(12);
});

test('a long passage without captions is an omission, a short one stays with the line before', async () => {
  const long =
    'and then a good deal is said that nobody cared to put into the other tongue '.repeat(2);
  const { episode, codes } = await importFiles({
    'talk.en.vtt': vtt('en', [
      ENGLISH[0] as Line,
      [3, 4, '[music]'],
      [6, 20, long.trim()],
      [30, 33, 'They answer at length.'],
    ]),
    'talk.de.vtt': vtt('de', [GERMAN[0] as Line, [30, 33, 'Sie antworten ausführlich.']]),
  });
  expect(codes).toEqual(['passage-omitted']);
  expect(beside(episode, 'de-translation').map(([, german]) => german)).toEqual([
    'Wir fragen, was Modelle wissen.',
    '',
    'Sie antworten ausführlich.',
  ]);
});

describe('captions that a machine recognised, that somebody made, and that a machine translated', async () => {
  const json3 = JSON.stringify({
    wireMagic: 'pb3',
    events: ENGLISH.map(([from, to, words]) => ({
      tStartMs: from * 1000,
      dDurationMs: (to - from + 3) * 1000,
      segs: `um ${words.toLowerCase()}`
        .split(' ')
        .map((word, nth) => ({ utf8: nth === 0 ? word : ` ${word}`, tOffsetMs: nth * 300 })),
    })),
  });
  const { episode, codes } = await importFiles({
    'A talk [kN0w_mOd3Ls].de-en.vtt': vtt('de', GERMAN),
    'A talk [kN0w_mOd3Ls].en-orig.json3': json3,
    'A talk [kN0w_mOd3Ls].en.vtt': vtt('en', ENGLISH),
  });

  test('are a track each, told apart, the fullest of those spoken first', () => {
    expect(codes).toEqual([]);
    expect(
      episode.tracks.map(({ id, kind, machine, words }) => [
        id,
        kind,
        machine,
        words !== undefined,
      ]),
    ).toEqual([
      ['en-captured', 'captured', undefined, true],
      ['en-edited', 'edited', undefined, false],
      ['de-translation', 'translation', true, false],
    ]);
    expect(Object.keys(episode.rows ?? {})).toEqual(['en-edited', 'de-translation']);
  });

  test('keep the times of words', () => {
    expect(episode.tracks[0]?.words?.[0]).toEqual([0, 0, 3, 30, 6, 60, 10, 90, 15, 120, 22, 150]);
  });

  test('give the episode the video of their names', () => {
    expect(episode).toMatchObject({
      id: 'a-talk',
      title: { en: 'A talk' },
      media: [{ youtube: 'kN0w_mOd3Ls' }],
    });
  });
});

describe('one track in two formats', () => {
  const text = vtt('en', ENGLISH);
  const asSrt = text
    .replace(/^WEBVTT[\s\S]*?\n\n/, '')
    .replace(/(\d\d:\d\d)\.(\d{3})/g, '00:$1,$2');

  test('is read once, and the words of the other are accounted for', async () => {
    const sources = [received('a.en.srt', asSrt), received('a.en.vtt', text)];
    const { episode, problems } = await importEpisode({ manifestName: '', sources, title: 'A' });
    expect(episode?.tracks.map(({ id }) => id)).toEqual(['en-captured']);
    expect(episode?.sources).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'track-twin', source: 'a.en.srt', words: 18 }]);
  });

  test('is found also beside the plain text a program wrote with it', async () => {
    const long = Array.from({ length: 16 }, (_, nth): Line => {
      const [, , words] = ENGLISH[nth % 4] as Line;
      return [nth * 3, nth * 3 + 3, words];
    });
    const plain = long.map(([, , words]) => words).join('\n');
    const files = { 'a.txt': `${plain}\n`, 'a.vtt': vtt('en', long) };
    const { episode, codes } = await importFiles(files);
    expect(codes).toEqual(['track-twin']);
    expect(episode.tracks[0]).toMatchObject({ origin: 'authored' });
  });

  test('is found where it is too short to be known for a text of its own', async () => {
    const plain = ENGLISH.map(([, , words]) => words).join('\n');
    const files = { 'a.en.txt': `${plain}\n`, 'a.en.vtt': text };
    const { episode, codes } = await importFiles(files);
    expect(codes).toEqual(['track-twin']);
    expect(episode.problems[0]).toMatchObject({ source: 'a.en.txt', words: 18 });
  });

  test('is found in one that holds a piece of it', async () => {
    const files = { 'a.en.vtt': vtt('en', ENGLISH.slice(1, 3)), 'a.vtt': text };
    const { episode, codes } = await importFiles(files);
    expect(codes).toEqual(['track-twin']);
    expect(episode.tracks).toHaveLength(1);
  });

  test('is not one where somebody rewrote it', async () => {
    const rewritten = text.replace('at length', 'with patience');
    const { episode } = await importFiles({ 'a.vtt': text, 'a.edited.vtt': rewritten });
    expect(episode.tracks).toHaveLength(2);
  });
});

describe('notes beside captions', () => {
  const notes =
    'I should buy a spade and some roses for the garden behind the house before the spring comes. '.repeat(
      5,
    );

  test('are no text of the talk, and their heading is no title of it', async () => {
    const files = { 'a.md': `# My notes\n\n${notes}\n`, 'a.vtt': vtt('en', ENGLISH) };
    const { episode, codes } = await importFiles(files);
    expect(codes).toEqual(['source-left-out']);
    expect(episode.problems[0]).toMatchObject({ source: 'a.md', words: countWords(notes) });
    expect(episode.tracks).toHaveLength(1);
    expect(Object.values(episode.title)).toEqual(['A talk']);
  });

  test('are a text where they say what is said, or say it in another language', async () => {
    const said = ENGLISH.map(([, , words]) => words).join(' ');
    const edited = {
      'a.md': `${`${said} And so on it goes. `.repeat(4)}\n`,
      'a.vtt': vtt('en', ENGLISH),
    };
    expect((await importFiles(edited)).episode.tracks).toHaveLength(2);
    const german = GERMAN.map(([, , words]) => words).join(' ');
    const other = { 'a.md': `${`${german} `.repeat(6)}\n`, 'a.vtt': vtt('en', ENGLISH) };
    expect((await importFiles(other)).episode.tracks).toHaveLength(2);
  });
});

describe('the language spoken', async () => {
  const spoken = async (files: Record<string, string>) =>
    (await importFiles(files)).episode.tracks[0]?.lang;

  test('is that of speech recognition, whatever comes first', async () => {
    expect(
      await spoken({ 'a.de.vtt': vtt('de', GERMAN), 'a.en-orig.vtt': vtt('en', ENGLISH) }),
    ).toBe('en');
  });

  test('is what translations were made from', async () => {
    expect(
      await spoken({
        'a.de.vtt': vtt('de', GERMAN),
        'a.en.vtt': vtt('en', ENGLISH),
        'a.fr-en.vtt': vtt('fr', GERMAN),
      }),
    ).toBe('en');
  });

  test('is never that of a machine’s translation alone', async () => {
    const { episode } = await importFiles({ 'a.de-en.vtt': vtt('de', GERMAN) });
    expect(episode.tracks).toMatchObject([{ lang: 'de', kind: 'translation', machine: true }]);
  });
});

test('whatever captions are stamped, the episode is sound and holds every word', async () => {
  const seconds = fc.oneof(
    fc.nat(40),
    fc.nat(400).map((tenths) => tenths / 10),
    fc.constant(4000),
  );
  const words = fc.constantFrom('so it goes', '>> yes', '[music]', '为什么', 'and on and on', '-');
  const lines = fc.array(fc.tuple(seconds, seconds, words), { minLength: 1, maxLength: 30 });
  const timedWords = fc.array(fc.tuple(fc.nat(5000), fc.array(fc.nat(9000), { maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  });
  const json3 = (events: readonly (readonly [number, readonly number[]])[]) =>
    JSON.stringify({
      wireMagic: 'pb3',
      events: events.map(([tStartMs, offsets]) => ({
        tStartMs,
        dDurationMs: 900,
        segs: [{ utf8: 'so' }, ...offsets.map((tOffsetMs) => ({ utf8: ' on', tOffsetMs }))],
      })),
    });
  await fc.assert(
    fc.asyncProperty(lines, lines, timedWords, async (english, german, events) => {
      const { episode } = await importFiles({
        'a.en.vtt': vtt('en', english),
        'a.de-en.vtt': vtt('de', german),
        'a.en-orig.json3': json3(events),
      });
      const said = episode.tracks.map(({ text }) => countWords(text.join(' ')));
      const lost = episode.problems.reduce((sum, problem) => sum + (problem.words ?? 0), 0);
      const plain = [...english, ...german].map(([, , line]) => line.replace('>> ', '')).join(' ');
      const spoken = events.reduce((sum, [, offsets]) => sum + 1 + offsets.length, 0);
      expect(said.reduce((sum, count) => sum + count, lost)).toBe(countWords(plain) + spoken);
    }),
    { numRuns: 100 },
  );
});

describe('captions with minutes of music between them', async () => {
  const said = (lang: string, from: number, sign: string): Line[] =>
    Array.from({ length: 30 }, (_, index): Line => {
      const shift = index < 15 ? from : from + 540;
      const time = shift + index * 4;
      return index === 14
        ? [time, time + 3, sign]
        : [time, time + 3.9, `Line ${index} in ${lang}, as long as a line is.`];
    });
  const { episode } = await importFiles({
    'talk.en.vtt': vtt('en', said('English', 0, '[Music]')),
    'talk.de.vtt': vtt('de', said('German', 0.2, '[Musik]')),
  });

  test('tell them in each text, and break its paragraph there', () => {
    for (const track of episode.tracks) {
      expect(track.pauses).toMatchObject([{ before: 15, music: true }]);
      expect(Math.round(track.pauses?.[0]?.seconds ?? 0)).toBe(544);
      expect(track.paragraphs).toContainEqual([15, 0]);
    }
  });

  test('which an episode that is read again still has', async () => {
    const again = await importFiles({ 'talk.json': JSON.stringify(episode) });
    expect(again.episode.tracks[0]?.pauses).toEqual(episode.tracks[0]?.pauses);
  });
});

describe('a language in the name of a file', () => {
  const called = async (name: string, lines: readonly Line[]) => {
    const { episode } = await importFiles({ [name]: vtt('', lines).replace(/Language:.*\n/, '') });
    return episode.tracks[0]?.lang;
  };

  test('is none where it is a word of the title, and the captions are in another', async () => {
    expect(await called('Learn.German.vtt', ENGLISH)).toBe('en');
    expect(await called('Holes.German.vtt', GERMAN)).toBe('de');
  });

  test('stands where somebody wrote its tag', async () => {
    expect(await called('Learn.de.vtt', ENGLISH)).toBe('de');
  });
});

describe('where nothing tells which language was spoken', () => {
  const baseOf = async (german: string, name = 'talk.de.vtt') => {
    const { episode } = await importFiles({ [name]: german, 'talk.en.vtt': vtt('en', ENGLISH) });
    return episode.tracks[0];
  };

  test('the text that goes on to the end is the base, not the first that stops half-way', async () => {
    expect((await baseOf(vtt('de', GERMAN.slice(0, 2))))?.lang).toBe('en');
    expect((await baseOf(vtt('de', GERMAN)))?.lang).toBe('de');
  });

  test('times that were written stay, whatever stands before them without any', async () => {
    const paragraph = GERMAN.map(([, , text]) => text).join(' ');
    const base = await baseOf(`${Array(20).fill(paragraph).join('\n\n')}\n`, 'talk.de.txt');
    expect(base).toMatchObject({ lang: 'en', origin: 'authored' });
  });
});
