import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { CatalogEntry } from '../../../src/core/contract/catalog-file.ts';
import type { PeopleFile, PersonFile } from '../../../src/core/contract/person-file.ts';
import type { Catalog } from '../../../src/library/catalog.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { createPreferencesStore } from '../../../src/state/preferences-store.ts';
import { personAddress, showAddress } from '../../../src/ui/services/people-addresses.ts';
import { App } from '../../../src/ui/shell/app.tsx';
import { emptyCatalog } from '../../support/empty-catalog.ts';
import { emptyShelf } from '../../support/empty-shelf.ts';
import { catalogRows } from '../../support/rows.ts';
import { createFakeSearch } from '../search/fake-search.ts';

afterEach(() => vi.unstubAllGlobals());

const ROWS = catalogRows(12).map(
  (row): CatalogEntry => ({ ...row, show: 'Lamps', people: ['Ada', 'Ben'] }),
);
const FILE: PersonFile = {
  format: 'cuelight-person',
  version: 1,
  name: 'Ada',
  show: 'Lamps',
  share: 0.344,
  episodes: ROWS.map(({ id }, index) => ({
    id,
    words: 100,
    share: 0.344,
    turns: 3,
    said:
      index > 0
        ? []
        : [{ text: 'Light is late.', lang: 'en', start: 754.6, estimated: true, guess: true }],
  })),
};
const LIST: PeopleFile = {
  format: 'cuelight-people',
  version: 1,
  people: [
    ['Lamps', 'Ada', 'people/ada.json', 12, 344],
    ['Lamps', 'Ben', 'people/ben.json', 12, 0],
    ['Wicks', 'Ada', 'people/ada-2.json', 1, 10],
  ],
  shows: [['Lamps', 1000]],
};

function open(address: string, change: Partial<Catalog> = {}) {
  history.pushState(null, '', address);
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const catalog: Catalog = {
    ...emptyCatalog(),
    entries: async () => ROWS,
    people: async () => LIST,
    person: async () => FILE,
    ...change,
  };
  const services = {
    catalog,
    shelf: emptyShelf(),
    preferences: createPreferencesStore(localStorage),
    kept: localStorage,
    search: createFakeSearch(() => []),
    frames: window,
    now: () => performance.now(),
    device: { isApple: false, languages: () => ['en'] },
  };
  return render(<App services={services} basePath="/" host={window} />);
}

test('a person: how much of the talk is theirs, where, and what they said, each a link to the moment', async () => {
  open(personAddress('Ada', 'Lamps'));
  await screen.findByRole('heading', { level: 1, name: 'Ada' });
  await screen.findByText(/12 episodes · speaks 34 % of the talk/);
  expect(screen.getByRole('link', { name: 'Lamps' }).getAttribute('href')).toBe('/show?name=Lamps');
  const said = screen.getByRole('link', { name: /Light is late\./ });
  expect(said.getAttribute('href')).toBe(`/episode/${ROWS[0]?.id}?t=754`);
  expect(said.textContent).toMatch(/≈ 12:34.*a guess/);
  const episodes = within(screen.getByRole('region', { name: 'Episodes' }));
  expect(episodes.getAllByRole('listitem')).toHaveLength(8);
  await userEvent.click(episodes.getByRole('button', { name: 'Show all 12 episodes' }));
  expect(episodes.getAllByRole('listitem')).toHaveLength(12);
});

test('an older library shows the episodes alone', async () => {
  open(personAddress('Ben', 'Lamps'), { people: async () => null });
  await screen.findByText(/12 episodes$/, { selector: 'p' });
  expect(screen.queryByRole('heading', { name: 'What they said' })).toBeNull();
});

test('a name that nobody has leads to those that come near', async () => {
  open(personAddress('ada', 'Lamps'));
  await screen.findByRole('heading', { name: 'Nobody here is called “ada”.' });
  expect(
    screen.getAllByRole('link', { name: 'Ada' }).map((link) => link.getAttribute('href')),
  ).toEqual(['/person?name=Ada&show=Lamps', '/person?name=Ada&show=Wicks']);
});

test('a file that cannot be had is said, and asked for again', async () => {
  const person = vi
    .fn<Catalog['person']>()
    .mockRejectedValueOnce(new LibraryError('unreachable', 'people/ada.json'))
    .mockResolvedValue(FILE);
  open(personAddress('Ada', 'Lamps'), { person });
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/speaks 34 %/);
});

test('a show: its people, who says most first, and its episodes', async () => {
  open(showAddress('Lamps'));
  await screen.findByRole('heading', { level: 1, name: 'Lamps' });
  const people = within(await screen.findByRole('region', { name: 'Who speaks' }));
  expect(people.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Ada12 episodes34 % of the talk',
    'Ben12 episodes',
  ]);
  const episodes = within(screen.getByRole('region', { name: 'Episodes' }));
  expect(episodes.getAllByRole('heading', { level: 3 })).toHaveLength(12);
});

test('a show that is not here is said to be none', async () => {
  open(showAddress('Lamp'));
  await screen.findByRole('heading', { name: 'No show here is called “Lamp”.' });
  screen.getByRole('link', { name: 'Lamps' });
});
