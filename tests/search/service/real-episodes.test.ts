/** What people would type to find something in the three real episodes, and what they must be shown. */
import { describe, expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { chooseView, viewOf } from '../../../src/core/reading/views.ts';
import { activeIndex } from '../../../src/core/time/active.ts';
import type { Excerpt, MarkedText, SearchAnswer } from '../../../src/search/search.ts';
import { createSearch } from '../../../src/search/service/service.ts';
import { ask, realEpisodes, sourcesOf } from '../library.ts';

const EPISODES = await realEpisodes();
const search = createSearch(sourcesOf(EPISODES));
const episodeOf = (id: string) => EPISODES.find((episode) => episode.id === id) as EpisodeFile;

function excerpts({ episodes }: SearchAnswer): (Excerpt & { id: string })[] {
  return episodes.flatMap(({ episode, passages }) =>
    passages.map(({ excerpt }) => {
      if (excerpt === null || excerpt === 'unreachable') throw new Error('An excerpt is missing.');
      return { ...excerpt, id: episode.id };
    }),
  );
}

const marked = ({ text, marks }: MarkedText) => marks.map(([from, to]) => text.slice(from, to));
const allMarked = (answer: SearchAnswer) => excerpts(answer).flatMap(({ line }) => marked(line));

describe('names as they were heard', () => {
  test('“Pavel Izmailov” finds the spoken “Pavl Ismileov”', async () => {
    // Where there is nothing but what was captured, the misheard name itself is found …
    const episode = episodeOf('izmailov');
    const captured = { ...episode, tracks: [episode.tracks[0] as Track], rows: {} };
    const spoken = createSearch(sourcesOf([captured]));
    const [heard] = excerpts(await ask(spoken, 'Pavel Izmailov'));
    expect(heard && marked(heard.line).join(' ')).toBe('Pavl Ismileov');
    // … and beside an edited text, the moment at which it was said.
    const [found] = excerpts(await ask(search, 'Pavel Izmailov'));
    expect(found?.startTime).toBeCloseTo(heard?.startTime ?? Number.NaN, -1);
  });

  test('“Anthropic” finds “Enthropic” and “Antropic”', async () => {
    const words = allMarked(await ask(search, 'Anthropic'));
    expect(words).toContain('Enthropic');
    expect(words).toContain('Antropic');
  });

  test('“epiplexty” finds epiplexity', async () => {
    const words = allMarked(await ask(search, 'epiplexty')).map((word) => word.toLowerCase());
    expect(words).toContain('epiplexity');
  });
});

describe('phrases', () => {
  test('run across the lines of the captions', async () => {
    const [first] = excerpts(await ask(search, 'continual learning is really the thing'));
    expect(first?.id).toBe('pachocki');
    expect(first?.line.text).toMatch(/continual learning is really the thing/i);
    // The cold open: the interview proper begins after it.
    expect(first?.startTime).toBeLessThan(60);
  });

  test('stand before passages that only have the words', async () => {
    const [first] = excerpts(await ask(search, 'automated AI researcher'));
    expect(first?.line.text).toMatch(/automated AI researcher/);
  });

  test('“move 37 alpha go” finds its place', async () => {
    const [first] = excerpts(await ask(search, 'move 37 alpha go'));
    expect(first?.line.text).toMatch(/move 37/i);
  });

  test('half remembered, find the passage', async () => {
    const found = excerpts(await ask(search, 'data can look like noise to a weaker observer'));
    expect(found[0]?.line.text).toMatch(/noise/i);
  });
});

describe('Chinese', () => {
  test.each(['对齐', '超对齐'])(
    '%s finds Chinese turns, with their original beneath',
    async (text) => {
      const found = excerpts(await ask(search, text));
      expect(found.length).toBeGreaterThan(0);
      for (const { line, original, id, view } of found) {
        expect(id).toBe('izmailov');
        expect(line.lang).toBe('zh-Hans');
        expect(marked(line).some((words) => words.includes(text))).toBe(true);
        expect(original?.lang).toBe('en');
        expect(original?.text.length).toBeGreaterThan(10);
        expect(view).toEqual({ lang: 'zh-Hans' });
      }
    },
  );

  test('a phrase of one language opened in the view of the other leads to the same moment', async () => {
    const [chinese] = excerpts(await ask(search, '超对齐'));
    const episode = episodeOf('izmailov');
    const time = chinese?.startTime ?? Number.NaN;
    const english = viewOf(episode, chooseView(episode, {})).primary;
    const translation = viewOf(episode, chooseView(episode, { lang: 'zh-Hans' })).primary;
    const lit = translation.text[activeIndex(translation.start, time)] ?? '';
    expect(lit).toContain('超对齐');
    // The English lit at that time stands in the row whose Chinese is lit.
    const rows = episode.rows?.[translation.id] ?? [];
    const row = rows.findLast(([, , from]) => from[0] <= activeIndex(translation.start, time));
    const cue = activeIndex(english.start, time);
    expect(cue).toBeGreaterThanOrEqual(row?.[0][0] ?? Number.NaN);
    expect(cue).toBeLessThanOrEqual(row?.[1][0] ?? Number.NaN);
  });
});

describe('an answer', () => {
  test('names speaker, chapter and time of what is said', async () => {
    const [first] = excerpts(await ask(search, 'designed scenarios to look for behaviors'));
    expect(first?.speaker?.name).toBeTruthy();
    expect(first?.chapter?.title.en).toBeTruthy();
    expect(first?.startTime).toBeGreaterThan(0);
  });

  test('shows one moment once, though three texts tell it', async () => {
    const found = excerpts(await ask(search, 'epiplexity'));
    const times = found.map(({ startTime }) => startTime).sort((a, b) => a - b);
    for (const [index, time] of times.entries())
      if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(1);
  });

  test('says that there are more only where there are', async () => {
    expect((await ask(search, 'move 37')).clipped).toBe(false);
    expect((await ask(search, 'you')).clipped).toBe(true);
  });

  test('counts what it shows, and gives all of one episode when asked for it', async () => {
    const few = await ask(search, 'learning', { passagesEach: 3 });
    const [result] = few.episodes;
    expect(result?.passages).toHaveLength(3);
    const all = await ask(search, 'learning', {
      passagesEach: 1000,
      only: result?.episode.id ?? '',
    });
    expect(all.episodes).toHaveLength(1);
    expect(all.episodes[0]?.passages).toHaveLength(result?.count ?? 0);
  });

  test('finds titles, people, topics and chapters', async () => {
    const { headings } = await ask(search, 'pachocki');
    expect(headings.some(({ kind }) => kind === 'person')).toBe(true);
    const chapters = (await ask(search, 'timelines benchmarks')).headings;
    const chapter = chapters.find(({ kind }) => kind === 'chapter');
    expect(chapter?.episode?.id).toBe('pachocki');
    expect(chapter?.startTime).toBeCloseTo(113, 0);
  });

  test('is narrowed by speaker, language and words to leave out', async () => {
    const all = excerpts(await ask(search, 'models'));
    const said = excerpts(await ask(search, 'models speaker:turck'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(all.length);
    expect(new Set(said.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Matt Turck']));
    const chinese = excerpts(await ask(search, 'AI in:chinese'));
    expect(chinese.length).toBeGreaterThan(0);
    expect(chinese.every(({ line }) => line.lang === 'zh-Hans')).toBe(true);
    const without = excerpts(await ask(search, 'continual -learning'));
    expect(without.every(({ line }) => !/continual learning/i.test(line.text))).toBe(true);
  });

  test('lists the episodes that filters leave where no word is typed', async () => {
    const { headings, passageCount } = await ask(search, 'person:pachocki');
    expect(passageCount).toBe(0);
    expect(headings.map(({ episode }) => episode?.id)).toEqual(['pachocki']);
  });

  test('offers the nearest spelling where the words were not found as typed', async () => {
    expect((await ask(search, 'epiplexty')).nearest).toBe('epiplexity');
    expect((await ask(search, 'epiplexity')).nearest).toBeNull();
  });
});

describe('a strange query', () => {
  test.each([
    ['10,000 characters', 'learning '.repeat(1111)],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['emoji', '🙂🙃 👩‍👩‍👧‍👦'],
    ['right-to-left text', 'שלום עולם مرحبا'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: no template is meant
    ['regular-expression characters', '.*+?^${}()|[]\\ (((('],
    ['only stop words', 'the of and to a in'],
    ['only punctuation', '?!… — “” \'"'],
    ['a lone surrogate', '\ud800 learning'],
    ['operators without operands', '- -- speaker: in: " -"'],
    ['a filter of nothing', 'learning show:nowhere'],
    ['nothing', ''],
    ['a null character', '\u0000'],
  ])('of %s is answered', async (_name, text) => {
    const { passageCount, episodes } = await ask(search, text);
    expect(passageCount).toBeGreaterThanOrEqual(0);
    expect(episodes.length).toBeLessThanOrEqual(10);
  });
});
