/** What the router needs of these pages; the pages themselves come when somebody goes there. */
import { LibraryError } from '../../library/library-error.ts';
import { part } from '../kit/part.tsx';
import type { Services } from '../services/services.ts';
import type { LoadedPerson, LoadedShow } from './load-people.ts';

export const PersonRoom = part(async () => (await import('./person-page.tsx')).PersonPage);
export const ShowRoom = part(async () => (await import('./show-page.tsx')).ShowPage);

export interface NameSearch {
  name?: string | undefined;
  /** Of a person: in which show. */
  show?: string | undefined;
}

/** A name is taken as it is written: nothing else tells two people apart. */
export function validateNameSearch({ name, show }: Record<string, unknown>): NameSearch {
  const written = (value: unknown) =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return { name: written(name), show: written(show) };
}

export async function loadPersonRoom(
  services: Services,
  { name = '', show }: NameSearch,
): Promise<LoadedPerson> {
  PersonRoom.prepare();
  return (await loading()).loadPerson(services, { name, show });
}

export async function loadShowRoom(
  services: Services,
  { name = '' }: NameSearch,
): Promise<LoadedShow> {
  ShowRoom.prepare();
  return (await loading()).loadShow(services, name);
}

async function loading() {
  return import('./load-people.ts').catch(() => {
    throw new LibraryError('unreachable', 'people');
  });
}
