/** The whole app in jsdom, opened at an address, with a search of the test's own and a reader that is only a name. */

import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { createPreferencesStore } from '../../../src/state/preferences-store.ts';
import type { Services } from '../../../src/ui/services/services.ts';
import { App } from '../../../src/ui/shell/app.tsx';
import { emptyCatalog } from '../../support/empty-catalog.ts';
import { emptyShelf } from '../../support/empty-shelf.ts';
import { standInForDialogs } from '../dialogs.ts';
import { type Answering, createFakeSearch } from './fake-search.ts';

export function openApp(address: string, answering: Answering) {
  history.pushState(null, '', address);
  localStorage.clear();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /1100px|pointer: fine/.test(query),
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
  standInForDialogs();
  const search = createFakeSearch(answering);
  const services: Services = {
    catalog: emptyCatalog(),
    shelf: emptyShelf(),
    preferences: createPreferencesStore(localStorage),
    kept: localStorage,
    search,
    frames: window,
    now: () => performance.now(),
    device: { isApple: false, languages: () => navigator.languages },
  };
  const view = render(<App services={services} basePath="/" host={window} />);
  return { ...view, search };
}
