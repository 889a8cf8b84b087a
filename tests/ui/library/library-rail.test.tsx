import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CatalogFacet } from '../../../src/library/catalog-facets.ts';
import { LibraryRail } from '../../../src/ui/library/library-rail.tsx';

const people = (count: number): CatalogFacet => ({
  kind: 'person',
  all: 99,
  values: Array.from({ length: count }, (_, index) => ({
    value: index === 7 ? 'Zoë Nobody' : `Person ${index}`,
    count: count - index,
  })),
});

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

test('the values of most episodes stand first, and all are opened with what most have', async () => {
  render(<LibraryRail facets={[people(8)]} choices={{}} onChoice={() => {}} />);
  expect(names()).toEqual([
    'All people99',
    'Person 08',
    'Person 17',
    'Person 26',
    'Person 35',
    'Person 44',
    '3 more…',
  ]);
  await userEvent.click(screen.getByRole('button', { name: '3 more…' }));
  expect(names()).toHaveLength(10);
});

test('what is chosen is there however few have it, and a second press takes it back', async () => {
  const onChoice = vi.fn();
  render(
    <LibraryRail facets={[people(8)]} choices={{ person: 'Zoë Nobody' }} onChoice={onChoice} />,
  );
  const chosen = screen.getByRole('button', { name: /Zoë/ });
  expect(chosen.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: /All people/ }).getAttribute('aria-pressed')).toBe(
    'false',
  );
  await userEvent.click(chosen);
  expect(onChoice).toHaveBeenLastCalledWith('person', undefined);
});

test('among many one is found by part of the name, with or without its accents', async () => {
  render(<LibraryRail facets={[people(40)]} choices={{}} onChoice={() => {}} />);
  expect(screen.queryByRole('searchbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '35 more…' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'zoe');
  const list = within(screen.getByRole('list'));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Zoë Nobody33',
  ]);
});
