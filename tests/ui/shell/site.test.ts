/** What a press on a link tells the episode that is shown. */
import { expect, test, vi } from 'vitest';
import type { LoadedEpisode } from '../../../src/ui/reader/loaded-episode.ts';
import type { Services } from '../../../src/ui/services/services.ts';
import { createSite, type Host } from '../../../src/ui/shell/site.ts';
import { smallEpisode } from '../../support/small-episode.ts';

// The router would change the address, as these tests do.
vi.mock('../../../src/ui/shell/router.tsx', () => {
  throw new Error('not wanted');
});

/** The episode `a` is shown at a minute. */
function siteAt(search = '?t=60', hash = '') {
  const location = {
    pathname: '/episode/a',
    search,
    hash,
    origin: 'https://talks.example',
    assign() {},
  };
  const host = {
    location,
    history: {
      replaceState(_: unknown, __: string, href: string) {
        location.search = new URL(href, location.origin).search;
      },
      pushState() {},
    },
    addEventListener() {},
  } as unknown as Host;
  const site = createSite({} as Services, '/', host);
  const episode = smallEpisode({ id: 'a' });
  const loaded: LoadedEpisode = {
    episode,
    look: {},
    corrected: episode,
    corrections: { kind: 'loaded', value: null },
    progress: null,
    attachment: { kind: 'loaded', value: null },
  };
  site.show(loaded);
  const follows = () => {
    const shown = site.shown.getState();
    return shown.kind === 'episode' ? shown.follows : null;
  };
  return { site, location, loaded, follows };
}

test.each(['', '#content'])('a link to where one is (%s) is followed each time', (hash) => {
  const { site, follows } = siteAt('?t=60', hash);
  for (let press = 1; press <= 2; press += 1) {
    site.pages.go('/episode/a?t=60');
    expect(follows()).toBe(press);
  }
});

test('a link to the same moment with other words is followed when its address is there', () => {
  const { site, location, loaded, follows } = siteAt();
  site.pages.go('/episode/a?t=60&q=words');
  expect(follows()).toBe(0);
  location.search = '?t=60&q=words';
  site.show(loaded);
  expect(follows()).toBe(1);
});

test('a router that comes to know of an older address does not take back what the page has written since', () => {
  const { site, loaded } = siteAt();
  site.write({ lang: 'fr' });
  site.write({ view: 'stacked' });
  site.show(loaded);
  site.write({ q: 'words' });
  expect(site.shown.getState()).toMatchObject({
    search: { t: '60', lang: 'fr', view: 'stacked', q: 'words' },
  });
});

test('a change of the address by the page itself follows nothing', () => {
  const { site, follows } = siteAt();
  site.write({ q: 'words' });
  expect(follows()).toBe(0);
});

test('a second press on a link to another page is none on where one is', () => {
  const { site, location, follows } = siteAt();
  // The first press: the address is that of the library, and the episode still shown.
  Object.assign(location, { pathname: '/', search: '' });
  site.pages.go('/');
  expect(follows()).toBe(0);
});

test('what comes late of an episode that is being left is not written into the next address', () => {
  const { site, location } = siteAt();
  Object.assign(location, { pathname: '/', search: '' });
  site.write({ q: 'words' });
  expect(site.shown.getState()).toMatchObject({ search: { t: '60' } });
});
