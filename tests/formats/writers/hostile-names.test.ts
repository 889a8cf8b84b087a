/** Names and titles that look like the syntax of the format they are written to. */
import { expect, test } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { readDocument } from '../../../src/formats/formats.ts';
import { transcriptText } from '../../../src/formats/writers/transcript-text.ts';
import { writeWebvtt } from '../../../src/formats/writers/webvtt-writer.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { viewOfTrack } from './talk.ts';

function calledAs(name: string): EpisodeFile {
  const episode = smallEpisode({}, 7);
  return {
    ...episode,
    people: episode.people.map((one, index) => (index === 0 ? { ...one, name } : one)),
  };
}

test.each(['Ada--', 'Ada-', '--', '<Ada>', 'Ada & Co', 'Ada -->'])(
  'a speaker called %s is read back from WebVTT, and so are the words',
  async (name) => {
    const episode = calledAs(name);
    const written = writeWebvtt(viewOfTrack(episode), {});
    expect(
      written.split('\n').filter((line) => line.includes('-->') && line.includes('<v')),
    ).toEqual([]);
    const text = (await readDocument(written))?.document.texts[0];
    expect(text?.cues.map((cue) => cue.text)).toEqual(episode.tracks[0]?.text);
    expect(text?.turns?.[0]?.name).toBe(name);
  },
);

test('a title with line ends, a show that looks like an address and a parenthesis in one stay in their place in Markdown', () => {
  const episode = { ...smallEpisode({}, 7), title: { en: 'One\n\n# Two' } };
  const written = transcriptText(viewOfTrack(episode), {
    format: 'markdown',
    times: true,
    arrangement: 'paragraphs',
    languages: ['en'],
    about: ['https://x.example/><b>show'],
    addressOf: () => 'https://x.example/a)b',
    omitted: () => '',
    pause: () => '',
  });
  expect(written.split('\n')[0]).toBe('# One # Two');
  expect(written).toContain('https://x.example/\\>\\<b\\>show');
  expect(written).toContain('(https://x.example/a%29b)');
});
