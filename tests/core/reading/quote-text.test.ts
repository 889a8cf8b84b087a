import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import {
  type QuotedSpan,
  quoteHtml,
  quoteOf,
  quoteText,
} from '../../../src/core/reading/quote-text.ts';
import type { View } from '../../../src/core/reading/reading.ts';
import { viewOf } from '../../../src/core/reading/views.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const SOURCE = {
  title: 'A small talk',
  show: 'The Show',
  address: 'https://talks.example/episode/small?t=4&end=8',
};

function oneText(people = smallEpisode().people): View {
  const episode = smallEpisode({ people });
  return { episode, primary: episode.tracks[0] as Track, other: null };
}

function quoted(passages: QuotedSpan[], view = oneText()) {
  const quote = quoteOf(view, passages);
  if (quote === null) throw new Error('No quotation.');
  return quote;
}

test('words across lines are read on, named with who says them, where and when', () => {
  const quote = quoted([{ side: 0, from: [2, 10], to: [3, 9] }]);
  expect(quote).toMatchObject({ startTime: 4, endTime: 8, isEstimated: false });
  expect(quoteText(quote, SOURCE)).toBe(
    [
      '“the words of line 2. These are”',
      '',
      '— Ada Host, “A small talk”, The Show, 0:04',
      'https://talks.example/episode/small?t=4&end=8',
    ].join('\n'),
  );
});

test('a selection that ends where a line starts does not hold that line', () => {
  expect(quoted([{ side: 0, from: [2, 0], to: [4, 0] }]).endTime).toBe(8);
});

test('the last line ends where its track says so, else with the episode, else nobody knows when', () => {
  const passage: QuotedSpan = { side: 0, from: [19, 0], to: [19, 5] };
  expect(quoted([passage]).endTime).toBe(40);
  const view = oneText();
  const unknown = { ...view, episode: { ...view.episode, duration: null } };
  expect(quoted([passage], unknown).endTime).toBeNull();
  const ended = {
    ...view,
    primary: { ...view.primary, end: view.primary.start.map((t) => t + 1) },
  };
  expect(quoted([passage], ended).endTime).toBe(39);
});

test('several speakers are each named where they begin', () => {
  const quote = quoted([
    { side: 0, from: [4, 10], to: [5, 0] },
    { side: 0, from: [5, 0], to: [5, 5] },
    { side: 0, from: [6, 0], to: [6, 5] },
  ]);
  expect(quoteText(quote, SOURCE).split('\n\n')).toEqual([
    'Ada Host: “the words of line 4.”',
    'Ben Guest: “These”',
    '“These”',
    `— “A small talk”, The Show, 0:08\n${SOURCE.address}`,
  ]);
});

test('both languages of a row are quoted as they stand, and named once', () => {
  const episode = bilingualEpisode();
  const view = viewOf(episode, {
    kind: 'stacked',
    original: 'en-captured',
    translation: 'zh-Hans-translation',
  });
  const quote = quoted(
    [
      { side: 0, from: [4, 0], to: [6, 0] },
      { side: 1, from: [2, 0], to: [2, 8] },
    ],
    view,
  );
  expect(quote.parts.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans']);
  expect(quote).toMatchObject({ startTime: 8, endTime: 12, isEstimated: true });
  const text = quoteText(quote, SOURCE);
  expect(text).toContain('“第五行和第六行。”');
  expect(text).toContain('≈0:08');
  expect(text.match(/Ada Host/g)).toHaveLength(1);
});

test('a guessed name is told as a guess', () => {
  const view = viewOf(bilingualEpisode(), {
    kind: 'original',
    original: 'en-captured',
    translation: null,
  });
  expect(quoteText(quoted([{ side: 0, from: [2, 0], to: [3, 0] }], view), SOURCE)).toContain(
    '— Ben Guest (?), ',
  );
});

test('no name, no word and no address is ever markup', () => {
  const view = oneText([{ name: '<b>' }, { name: 'Ben' }]);
  view.primary.text[0] = 'if a < b && "c"';
  const html = quoteHtml(quoted([{ side: 0, from: [0, 0], to: [1, 0] }], view), {
    title: '<script>',
    address: 'https://talks.example/?t=0&end="2"',
  });
  const { body } = new JSDOM(html).window.document;
  expect(Array.from(body.querySelectorAll('*'), ({ localName }) => localName)).toEqual([
    'blockquote',
    'p',
    'p',
    'cite',
    'a',
  ]);
  expect(body.textContent).toBe('“if a < b && "c"”— <b>, <script>, 0:00');
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://talks.example/?t=0&end="2"');
});

test('white space alone is no quotation', () => {
  expect(quoteOf(oneText(), [{ side: 0, from: [2, 5], to: [2, 6] }])).toBeNull();
  expect(quoteOf(oneText(), [])).toBeNull();
});

test('estimated times are whole seconds, and said to be about right', () => {
  const view = oneText();
  const primary: Track = {
    ...view.primary,
    origin: 'estimated',
    start: view.primary.start.map((time) => time + 0.211),
  };
  const quote = quoted([{ side: 0, from: [2, 0], to: [3, 9] }], { ...view, primary });
  expect(quote).toMatchObject({ startTime: 4, endTime: 9, isEstimated: true });
  expect(quoteText(quote, SOURCE)).toContain('≈0:04');
});
