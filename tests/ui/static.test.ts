/** Pages as strings, in plain Node: whatever is drawn before the browser is asked for anything. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { chooseView } from '../../src/core/reading/views.ts';
import { createPreferencesStore } from '../../src/state/preferences-store.ts';
import { ReaderView } from '../../src/ui/reader/reader-view.tsx';
import { type Services, ServicesContext } from '../../src/ui/services/services.ts';
import { App } from '../../src/ui/shell/app.tsx';
import type { Host } from '../../src/ui/shell/site.ts';
import { FakeFrames } from '../playback/fakes.ts';
import { emptyCatalog } from '../support/empty-catalog.ts';
import { emptyShelf } from '../support/empty-shelf.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { createFakeSearch } from './search/fake-search.ts';

const services: Services = {
  catalog: emptyCatalog(),
  shelf: emptyShelf(),
  preferences: createPreferencesStore({ getItem: () => null, setItem() {} }),
  kept: { getItem: () => null, setItem() {} },
  search: createFakeSearch(() => []),
  frames: new FakeFrames(),
  now: () => 0,
  device: { isApple: true, languages: () => ['en'] },
};

test('the page of an episode: its title, chapters, people and all of its words', () => {
  const episode = smallEpisode({}, 200);
  const html = renderToStaticMarkup(
    createElement(
      ServicesContext,
      { value: services },
      createElement(ReaderView, {
        loaded: {
          episode,
          look: {},
          corrected: episode,
          corrections: { kind: 'loaded', value: null },
          progress: null,
          attachment: { kind: 'loaded', value: null },
        },
        linked: null,
        choice: chooseView(episode, {}),
        onChoice() {},
        words: null,
        follows: 0,
        onWords() {},
      }),
    ),
  );
  for (const said of ['A small talk', 'First half', 'Second half', 'Ada Host', 'Ben Guest'])
    expect(html).toContain(said);
  for (const line of episode.tracks[0]?.text ?? []) expect(html).toContain(line);
});

test('the frame around every page, with the keys of the machine it is drawn for', () => {
  const host = {
    location: { pathname: '/episode/small', search: '', hash: '' },
    history: {},
    addEventListener() {},
  } as unknown as Host;
  const html = renderToStaticMarkup(createElement(App, { services, basePath: '/', host }));
  expect(html).toContain('Cuelight');
  expect(html).toContain('⌘');
});
