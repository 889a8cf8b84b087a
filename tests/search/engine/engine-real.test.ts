/** The queries that must hold on the three real episodes, over a segment of what the import makes of them. */
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/search/engine/marks.ts';
import { realEpisodes } from '../library.ts';
import { ask, engineOf } from '../talks.ts';

const episodes = await realEpisodes();
const engine = engineOf(...episodes);
/** The talk as it was captured alone, as every other text of it spells names rightly. */
const spoken = engineOf(
  ...episodes.map((episode) => ({ ...episode, tracks: episode.tracks.slice(0, 1) })),
);

/** The texts of the passages with what is marked in brackets, a stroke at the end of a line. */
function found(typed: string, over = engine): string[] {
  const { passages, words } = ask(over, typed, {}, 300);
  return passages.map(({ episode, track, fromCue, toCue }) => {
    const text = episodes.find(({ id }) => id === episode)?.tracks[track]?.text ?? [];
    const lines = text.slice(fromCue, toCue + 1);
    const marks = findMarks(lines, words);
    return lines
      .map((line, index) =>
        (marks[index] ?? []).reduceRight(
          (marked, [from, to]) =>
            `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
          line,
        ),
      )
      .join(' | ');
  });
}

describe('on the real episodes', () => {
  test('“Pavel Izmailov” finds the spoken “Pavl Ismileov”', () => {
    expect(found('Pavel Izmailov', spoken)[0]).toContain('[Pavl] [Ismileov]');
    const { passages, words } = ask(engine, 'Pavel Izmailov');
    expect(passages[0]).toMatchObject({ episode: 'izmailov' });
    expect(words.map(({ terms }) => terms.map(({ term }) => term))).toEqual([
      expect.arrayContaining(['pavel', 'pavl']),
      expect.arrayContaining(['izmailov', 'ismileov']),
    ]);
  });

  test('of two words one that is lacking and one that something merely resembles are no answer', () => {
    expect(found('zebra crossing')).toEqual([]);
    expect(found('fire brigade')).toEqual([]);
    // A slip in a long word is one all the same.
    expect(found('zebra reinforcment')[0]).toMatch(/\[reinforcement\]/i);
  });

  test('“Anthropic” finds “Enthropic” and “Antropic” beside itself, every one', () => {
    const texts = found('Anthropic', spoken);
    expect(texts[0]).toMatch(/\[anthropic\]/i);
    const misheard = episodes.flatMap(
      ({ tracks }) => tracks[0]?.text.filter((line) => /Enthropic|Antropic/.test(line)) ?? [],
    );
    expect(misheard.length).toBeGreaterThan(2);
    for (const line of misheard)
      expect(texts).toContain(line.replaceAll(/Enthropic|Antropic|Anthropic/gi, '[$&]'));
    // With the edited text beside, which spells it rightly, its moments are found there.
    expect(found('Anthropic').join()).toMatch(
      /\[Enthropic\].*\[Antropic\]|\[Antropic\].*\[Enthropic\]/,
    );
  });

  test('“continual learning is really the thing” finds the cold open across its line break', () => {
    expect(found('continual learning is really the thing')[0]).toBe(
      "I definitely agree that [continual] | [learning] [is] [really] [the] [thing]. It's",
    );
  });

  test('“对齐” and “超对齐” find the Chinese turns', () => {
    const track = episodes[0]?.tracks.find(({ lang }) => lang.startsWith('zh'));
    const turns = track?.text.filter((line) => line.includes('对齐')) ?? [];
    expect(found('对齐')).toHaveLength(turns.length);
    for (const text of found('对齐')) expect(text).toContain('对齐]');
    for (const text of found('超对齐').slice(0, 5)) expect(text).toContain('[超对齐]');
  });

  test('“epiplexty” finds epiplexity', () => {
    expect(found('epiplexty')[0]).toContain('[epiplexity]');
  });

  test('“move 37 alpha go” finds it', () => {
    const texts = found('move 37 alpha go');
    expect(texts[0]).toMatch(/\[move\] \[37\].*\[Alph(a)?\]?( \[)?Go\]/);
    expect(texts.join()).toContain('[move] [37] from [Alph] [Go]');
  });
});
