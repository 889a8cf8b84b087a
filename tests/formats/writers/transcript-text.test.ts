import { expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import type { View } from '../../../src/core/reading/reading.ts';
import { viewOf } from '../../../src/core/reading/views.ts';
import {
  type TranscriptTextOptions,
  transcriptText,
} from '../../../src/formats/writers/transcript-text.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const OPTIONS: TranscriptTextOptions = {
  format: 'text',
  times: true,
  arrangement: 'paragraphs',
  languages: ['en'],
  about: ['The Show', 'https://talks.example/episode/small'],
  addressOf: null,
  omitted: ({ words }) => `${words} words left out`,
  pause: ({ seconds }) => `${seconds} s`,
};

function viewOfBase(episode: EpisodeFile): View {
  return { episode, primary: episode.tracks[0] as Track, other: null };
}

const stacked = viewOf(bilingualEpisode(), {
  kind: 'stacked',
  original: 'en-captured',
  translation: 'zh-Hans-translation',
});

test('plain text: title, chapters, times, names, paragraphs', () => {
  expect(transcriptText(viewOfBase(smallEpisode({}, 7)), OPTIONS)).toBe(
    `A small talk

The Show
https://talks.example/episode/small


First half
----------

[0:00] Ada Host: These are the words of line 0. These are the words of line 1. These are the words of line 2. These are the words of line 3. These are the words of line 4.


Second half
-----------

[0:10] Ben Guest: These are the words of line 5. These are the words of line 6.
`,
  );
});

test('without times there are none', () => {
  const text = transcriptText(viewOfBase(smallEpisode({}, 7)), { ...OPTIONS, times: false });
  expect(text).toContain('\nBen Guest: These are');
  expect(text).not.toContain('0:10');
});

test('Markdown: headings, names and times that lead to their moment', () => {
  const text = transcriptText(viewOfBase(smallEpisode({}, 7)), {
    ...OPTIONS,
    format: 'markdown',
    addressOf: (time) => `https://talks.example/episode/small?t=${time}`,
  });
  expect(text.split('\n\n').map((part) => part.slice(0, 90))).toEqual(
    [
      '# A small talk',
      'The Show  \n<https://talks.example/episode/small>',
      '## First half',
      '[0:00](https://talks.example/episode/small?t=0) **Ada Host:** These are the words of line ',
      '## Second half',
      '[0:10](https://talks.example/episode/small?t=10) **Ben Guest:** These are the words of line',
    ].map((part) => part.slice(0, 90)),
  );
});

test('the link of an estimated time leads to a whole second', () => {
  const episode = smallEpisode({}, 7);
  const [track] = episode.tracks as [Track];
  track.origin = 'estimated';
  track.start = track.start.map((time) => time + 0.211);
  const text = transcriptText(viewOfBase(episode), {
    ...OPTIONS,
    format: 'markdown',
    addressOf: (time) => `https://talks.example/episode/small?t=${time}`,
  });
  expect(text).toContain('[≈0:10](https://talks.example/episode/small?t=10)');
});

test('words are never Markdown, and a speaker named <b> is no markup', () => {
  const episode = smallEpisode({ people: [{ name: '<b>' }, { name: 'Ben' }] }, 5);
  const [track] = episode.tracks as [Track];
  track.text = ['# no heading', '1. no list', '*a* _b_ `c` [d](e) <i>', '& \\', '> x'];
  track.turns = [{ at: [0, 0], person: null }];
  track.paragraphs = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ];
  const text = transcriptText(viewOfBase(episode), {
    ...OPTIONS,
    format: 'markdown',
    times: false,
  });
  expect(text).toContain('\n\n\\# no heading\n\n1\\. no list\n\n');
  expect(text).toContain('\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<i\\>');
  expect(text).toContain('\\& \\\\ \\> x');
  track.turns = [{ at: [0, 0], person: 0 }];
  expect(
    transcriptText(viewOfBase(episode), { ...OPTIONS, format: 'markdown', times: false }),
  ).toContain('**\\<b\\>:** \\# no heading');
});

test('both languages as shown: one time a row, what is left out said, guesses and estimates marked', () => {
  const text = transcriptText(stacked, { ...OPTIONS, about: [] });
  expect(text).toContain('[≈0:00] Ada Host: These are');
  expect(text).toContain('line 1.\n\n开头\n\n第一行。第二行。');
  expect(text).toContain('[≈0:04] Ben Guest (?): These');
  expect(text).toContain('[14 words left out]');
  expect(text.match(/≈/g)).toHaveLength(3);
});

test('every word of 20,000 lines is in it once', () => {
  const text = transcriptText(viewOfBase(smallEpisode({}, 20_000)), OPTIONS);
  const lines = Array.from(text.matchAll(/words of line (\d+)\./g), ([, line]) => Number(line));
  expect(lines).toEqual(Array.from({ length: 20_000 }, (_, index) => index));
});
