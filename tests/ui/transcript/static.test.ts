/** The transcript as a string, in plain Node: no browser, no player, nothing of a live reader around it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { chooseView, type ViewKind, viewOf } from '../../../src/core/reading/views.ts';
import { formatTime } from '../../../src/core/time/time.ts';
import { Transcript } from '../../../src/ui/transcript/transcript.tsx';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { FULL_EPISODE } from '../../support/full-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

type Arrangement = 'paragraphs' | 'lines';

function render(episode: EpisodeFile, arrangement: Arrangement, kind?: ViewKind) {
  const choice = chooseView(episode, {}, {});
  const view = viewOf(episode, kind === undefined ? choice : { ...choice, kind });
  return { view, html: renderToStaticMarkup(createElement(Transcript, { view, arrangement })) };
}

const decode = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => CHARACTERS[name] ?? '');
const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What is read of it, without white space: where that stands is the language's. */
const text = (html: string) => decode(html.replace(/<[^>]*>/g, '')).replace(/\s+/g, '');
const wordsOf = (track: Track) => track.text.join('').replace(/\s+/g, '');

/** The blocks of one side, one after another. */
const sideOf = (html: string, side: 0 | 1) =>
  [...html.matchAll(/<p class="text-block"([^>]*)>(.*?)<\/p>/g)]
    .filter(([, attributes = '']) => attributes.includes(`data-side="${side}"`))
    .map(([, , block = '']) => text(block))
    .join('');

describe.each<Arrangement>(['paragraphs', 'lines'])('as a string, in %s', (arrangement) => {
  test('an episode has every word, in order', () => {
    const { view, html } = render(FULL_EPISODE, arrangement);
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
  });

  test('it has a time for every block', () => {
    const { view, html } = render(FULL_EPISODE, arrangement);
    const times = [...html.matchAll(/data-time="([^"]*)"/g)].map(([, time]) => time);
    expect(times.length).toBe([...html.matchAll(/class="text-block"/g)].length);
    expect(times[0]).toContain(formatTime(view.primary.start[0] ?? 0));
    if (arrangement === 'lines')
      for (const start of view.primary.start)
        expect(times.some((time) => time?.endsWith(formatTime(start)))).toBe(true);
  });

  test('it has headings, verdicts and speakers', () => {
    const episode = smallEpisode({}, 8);
    const track = episode.tracks[0] as Track;
    const half = track.start[4] as number;
    const judged: EpisodeFile = {
      ...episode,
      chapters: [
        { startTime: 0, endTime: half, title: { en: 'First & last' }, verdict: 'watch' },
        {
          startTime: half,
          endTime: 40,
          title: { en: 'Second' },
          summary: { en: 'Why.' },
          verdict: 'skip',
        },
      ],
      tracks: [
        {
          ...track,
          paragraphs: [
            [0, 0],
            [4, 0],
          ],
          headings: [{ at: [0, 0], text: 'Of the text itself' }],
        },
      ],
    };
    const { html } = render(judged, arrangement);
    const all = decode(html);
    for (const said of ['First & last', 'Second', 'Why.', 'Of the text itself', 'watch', 'skip'])
      expect(all).toContain(`>${said}<`);
    const spoken = judged.tracks[0]?.turns.flatMap(({ person }) =>
      person === null ? [] : [judged.people[person]?.name ?? ''],
    );
    expect(spoken?.length).toBeGreaterThan(0);
    for (const name of spoken ?? []) expect(all).toContain(name);
  });

  test.each<ViewKind>(['stacked', 'side', 'tap'])('two languages, %s, are both whole', (kind) => {
    const { view, html } = render(bilingualEpisode(), arrangement, kind);
    expect(view.other).not.toBeNull();
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
    expect(sideOf(html, 1)).toBe(wordsOf(view.other as Track));
  });

  test('twenty thousand lines are all there', () => {
    const { view, html } = render(smallEpisode({}, 20_000), arrangement);
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
  });
});
