/** The reader in jsdom, with a player and a clock of the test's own. */
import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { chooseView, type ViewParams } from '../../src/core/reading/views.ts';
import type { OwnVerdicts } from '../../src/library/records/record-kinds.ts';
import type { Player } from '../../src/playback/player.ts';
import { createPreferencesStore } from '../../src/state/preferences-store.ts';
import { ReaderView } from '../../src/ui/reader/reader-view.tsx';
import { type Pages, PagesContext } from '../../src/ui/services/pages.ts';
import { type Services, ServicesContext } from '../../src/ui/services/services.ts';
import { FakeFrames, FakePlayer } from '../playback/fakes.ts';
import { emptyCatalog } from '../support/empty-catalog.ts';
import { emptyShelf } from '../support/empty-shelf.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { createFakeSearch } from './search/fake-search.ts';

/** What `media-surface.tsx` hands out instead of a real player; tests mock that module with `surfaceOf`. */
export const stage: { player: FakePlayer; made: number } = { player: new FakePlayer(), made: 0 };

export function FakeSurface({ onPlayer }: { onPlayer(player: Player): void }) {
  if (stage.made === 0) {
    stage.made += 1;
    queueMicrotask(() => act(() => onPlayer(stage.player)));
  }
  return null;
}

interface ReadingOptions {
  episode?: EpisodeFile;
  linked?: { startTime: number; endTime: number | null } | null;
  /** Where the last visit stopped playing, seconds. */
  playedTo?: number;
  /** The view a link asks for. */
  params?: ViewParams;
  /** What the reader thought of the chapters at the last visit. */
  verdicts?: OwnVerdicts['verdicts'];
  /** What a link says is looked for. */
  words?: string;
}

/** A site that the page stands in and never leaves. */
const PAGES: Pages = {
  href: (address) => address,
  url: (address) => `https://talks.example${address}`,
  go: vi.fn(),
  prepare() {},
  playhead: () => null,
  tellPlayhead: () => () => {},
  reload() {},
};

export function renderReader(options: ReadingOptions = {}) {
  stage.player = new FakePlayer();
  stage.made = 0;
  localStorage.clear();
  const frames = new FakeFrames();
  vi.stubGlobal('requestAnimationFrame', frames.requestAnimationFrame);
  vi.stubGlobal('cancelAnimationFrame', frames.cancelAnimationFrame);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('1100px'),
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal('scrollTo', vi.fn());
  const services: Services = {
    catalog: emptyCatalog(),
    shelf: emptyShelf({
      loadVerdicts: async () => ({ kind: 'loaded', value: options.verdicts ?? [] }),
    }),
    preferences: createPreferencesStore(localStorage),
    kept: localStorage,
    search: createFakeSearch(() => []),
    frames,
    now: () => frames.now,
    device: { isApple: false, languages: () => navigator.languages },
  };
  const episode = options.episode ?? smallEpisode();
  const { playedTo } = options;
  const progress =
    playedTo === undefined ? null : { episodeId: episode.id, playedTo, duration: null, updated: 0 };
  const onChoice = vi.fn();
  const onWords = vi.fn();
  const view = render(
    <ServicesContext value={services}>
      <PagesContext value={PAGES}>
        <ReaderView
          loaded={{
            episode,
            look: {},
            corrected: episode,
            corrections: { kind: 'loaded', value: null },
            progress,
            attachment: { kind: 'loaded', value: null },
          }}
          linked={options.linked ?? null}
          choice={chooseView(episode, options.params ?? {})}
          onChoice={onChoice}
          words={options.words ?? null}
          follows={0}
          onWords={onWords}
        />
      </PagesContext>
    </ServicesContext>,
  );
  const lit = () =>
    [...view.container.querySelectorAll('[data-cue][aria-current="true"]')].map((element) =>
      Number(element.getAttribute('data-cue')),
    );
  const cue = (index: number) =>
    view.container.querySelector(`[data-cue="${index}"]`) as HTMLElement;
  /** The player reports this time in the next frame. */
  const playTo = (time: number) =>
    act(() => {
      stage.player.time = time;
      frames.frame();
    });
  return { ...view, services, frames, lit, cue, playTo, onChoice, onWords };
}
