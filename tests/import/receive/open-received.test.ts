import { expect, test } from 'vitest';
import { importEpisode } from '../../../src/import/import-episode.ts';
import { openReceived } from '../../../src/import/receive/open-received.ts';
import { received } from '../received.ts';

test('letters that a system wrote in parts are whole', () => {
  const text = 'Łódź été 한국 ガス đẹp';
  const opened = openReceived(received('talk.txt', text.normalize('NFD')));
  expect(opened).toEqual({ text, problems: [] });
});

test('a talk whose captions are decomposed is imported as its composed twin', async () => {
  const captions =
    '1\n00:00:01,000 --> 00:00:03,000\nl’été à Łódź\n\n2\n00:00:04,000 --> 00:00:06,000\n한국의 ガス\n';
  const texts = await Promise.all(
    [captions, captions.normalize('NFD')].map(async (text) => {
      const folder = {
        manifestName: 'talk/episode.yaml',
        sources: [received('talk/talk.srt', text)],
      };
      const { episode } = await importEpisode({ ...folder, title: 'A talk', id: 'talk' });
      return episode?.tracks.map((track) => track.text);
    }),
  );
  expect(texts[0]).toEqual([['l’été à Łódź', '한국의 ガス']]);
  expect(texts[1]).toEqual(texts[0]);
});
