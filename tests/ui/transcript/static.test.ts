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

interface Block {
  side: number;
  firstCue: number;
  /** As it is shown. */
  time: string | undefined;
  words: string;
  /** Since the block before. */
  speaker: string | undefined;
  headings: string[];
}

const PARTS =
  /<div class="chapter-heading"[^>]*>(?<chapter>.*?)<\/div>|<h3 class="text-heading"[^>]*>(?<heading>.*?)<\/h3>|<p class="speaker"[^>]*>(?<speaker>.*?)<\/p>|<p class="text-block"(?<attributes>[^>]*)>(?<block>.*?)<\/p>/g;

/** What is read, block after block, with what stands over each. */
function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let above: Pick<Block, 'speaker' | 'headings'> = { speaker: undefined, headings: [] };
  for (const { groups = {} } of html.matchAll(PARTS)) {
    const heading = groups.chapter ?? groups.heading;
    if (heading !== undefined) above.headings.push(text(heading.replace(/<\/h2>/g, ':')));
    else if (groups.speaker !== undefined) above.speaker = text(groups.speaker);
    else {
      const { attributes = '', block = '' } = groups;
      blocks.push({
        side: Number(/data-side="(\d)"/.exec(attributes)?.[1]),
        firstCue: Number(/data-cue="(\d+)"/.exec(block)?.[1]),
        time: /data-time="([^"]*)"/.exec(block)?.[1],
        words: text(block),
        ...above,
      });
      above = { speaker: undefined, headings: [] };
    }
  }
  return blocks;
}

/** The words of one side, one block after another. */
const sideOf = (html: string, side: 0 | 1) =>
  blocksOf(html)
    .filter((block) => block.side === side)
    .map(({ words }) => words)
    .join('');

/** Every block has the time of its first line, estimated or not. */
function expectTimes(html: string, tracks: readonly (Track | null)[]) {
  const blocks = blocksOf(html);
  expect(blocks.length).toBe([...html.matchAll(/class="text-block"/g)].length);
  for (const { side, firstCue, time } of blocks) {
    const { start, origin } = tracks[side] as Track;
    const shown = formatTime(start[firstCue] as number);
    expect(time).toBe(origin === 'estimated' ? `≈${shown}` : shown);
  }
}

/** Original (o) and translation (t), by the first line of each block. */
const ORDERS = {
  lines: { beside: 'o0 o1 t0 t1 o2 o3 o4 o5 t2', tap: 't0 t1 o0 o1 o2 o3 t2 o4 o5' },
  paragraphs: { beside: 'o0 t0 o2 o4 t2', tap: 't0 o0 o2 t2 o4' },
};

describe.each<Arrangement>(['paragraphs', 'lines'])('as a string, in %s', (arrangement) => {
  test('an episode has every word, in order', () => {
    const { view, html } = render(FULL_EPISODE, arrangement);
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
  });

  test('it has a time for every block, that of its first line', () => {
    const { view, html } = render(FULL_EPISODE, arrangement);
    expectTimes(html, [view.primary, view.other]);
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
    const [first, ...others] = blocksOf(html);
    expect(first).toMatchObject({
      headings: [expect.stringMatching(/Worthwatching.*First&last:/), 'Ofthetextitself'],
      speaker: 'AdaHost',
    });
    const second = others.find(({ firstCue }) => firstCue === 4);
    expect(second?.headings).toEqual([expect.stringMatching(/Skip.*Second:/)]);
    expect(decode(html)).toContain('>Why.<');
    expect(others.filter(({ headings }) => headings.length > 0)).toEqual([second]);
  });

  test('each turn has its speaker over it, and no other block has one', () => {
    const episode = smallEpisode({}, 20);
    const { html } = render(episode, arrangement);
    const spoken = blocksOf(html).flatMap(({ firstCue, speaker }) =>
      speaker === undefined ? [] : [[firstCue, speaker]],
    );
    expect(spoken).toEqual([
      [0, 'AdaHost'],
      [5, 'BenGuest'],
      [10, 'AdaHost'],
      [15, 'BenGuest'],
    ]);
  });

  test.each<ViewKind>(['stacked', 'side', 'tap'])('two languages, %s, are both whole', (kind) => {
    const { view, html } = render(bilingualEpisode(), arrangement, kind);
    expect(view.other).not.toBeNull();
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
    expect(sideOf(html, 1)).toBe(wordsOf(view.other as Track));
    expectTimes(html, [view.primary, view.other]);
    // What says the same stands together: the translation's third line beside the original's fifth and sixth.
    const original = kind === 'tap' ? 1 : 0;
    const order = blocksOf(html).map(
      ({ side, firstCue }) => (side === original ? 'o' : 't') + firstCue,
    );
    expect(order.join(' ')).toBe(ORDERS[arrangement][kind === 'tap' ? 'tap' : 'beside']);
  });

  test('twenty thousand lines are all there', () => {
    const { view, html } = render(smallEpisode({}, 20_000), arrangement);
    expect(sideOf(html, 0)).toBe(wordsOf(view.primary));
  });
});
