import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { PersonFile } from '../../core/contract/person-file.ts';
import type { LoadOutcome } from '../../library/records/save-outcome.ts';
import type { Places } from '../../library/shelf.ts';
import type { Services } from '../services/services.ts';
import { type Named, nearNames } from './near-names.ts';

export type LoadedPerson =
  | {
      kind: 'known';
      /** Null in a library that an earlier importer wrote: it does not say who says how much. */
      file: PersonFile | null;
      /** The newest first. */
      entries: readonly CatalogEntry[];
    }
  | { kind: 'unknown'; near: readonly Named[] };

export interface ShowPerson {
  name: string;
  episodes: number;
  /** Of all that is said in the show; null where nobody knows. */
  share: number | null;
}

export type LoadedShow =
  | {
      kind: 'known';
      entries: readonly CatalogEntry[];
      /** Who says most first. */
      people: readonly ShowPerson[];
      kept: LoadOutcome<Places>;
    }
  | { kind: 'unknown'; near: readonly string[] };

/** Rows of so few episodes are asked for one by one, of a catalog of thousands. */
const FEW = 8;

export async function loadPerson(
  { catalog }: Pick<Services, 'catalog'>,
  { name, show }: { name: string; show: string | undefined },
): Promise<LoadedPerson> {
  const list = await catalog.people();
  const isNamed = (entry: CatalogEntry) => entry.show === show && entry.people.includes(name);
  if (list === null) {
    const all = await catalog.entries();
    const entries = all.filter(isNamed);
    if (entries.length > 0) return { kind: 'known', file: null, entries };
    return { kind: 'unknown', near: nearNames({ name, show }, namedIn(all)) };
  }
  const row = list.people.find(([of, one]) => one === name && (of ?? undefined) === show);
  if (row === undefined) {
    const named = list.people.map(([of, one]): Named => ({ name: one, show: of ?? undefined }));
    return { kind: 'unknown', near: nearNames({ name, show }, named) };
  }
  const file = await catalog.person(row[2]);
  const ids = new Set(file.episodes.map(({ id }) => id));
  const entries =
    ids.size <= FEW
      ? (await Promise.all([...ids].map((id) => catalog.entry(id).catch(() => null)))).filter(
          (entry) => entry !== null,
        )
      : (await catalog.entries()).filter(({ id }) => ids.has(id));
  return { kind: 'known', file, entries };
}

export async function loadShow(
  { catalog, shelf }: Pick<Services, 'catalog' | 'shelf'>,
  show: string,
): Promise<LoadedShow> {
  const [all, list, kept] = await Promise.all([
    catalog.entries(),
    // The episodes are the page; who says how much of them is beside it.
    catalog.people().catch(() => null),
    shelf.loadPlaces(),
  ]);
  const entries = all.filter((entry) => entry.show === show);
  if (entries.length === 0) {
    const shows = new Set(all.flatMap((entry) => entry.show ?? []));
    const named = [...shows].map((name): Named => ({ name, show: undefined }));
    return {
      kind: 'unknown',
      near: nearNames({ name: show, show: undefined }, named).map(({ name }) => name),
    };
  }
  const words = list?.shows?.find(([name]) => name === show)?.[1] ?? 0;
  const spoken = new Map(
    list?.people.filter(([of]) => of === show).map(([, name, , , said]) => [name, said]),
  );
  const counts = new Map<string, number>();
  for (const { people } of entries)
    for (const name of new Set(people)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const people = [...counts].map(([name, episodes]): ShowPerson => {
    const said = spoken.get(name) ?? 0;
    return { name, episodes, share: said > 0 && words > 0 ? Math.min(1, said / words) : null };
  });
  people.sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || b.episodes - a.episodes);
  return { kind: 'known', entries, people, kept };
}

function namedIn(entries: readonly CatalogEntry[]): Named[] {
  const named = entries.flatMap(({ show, people }) =>
    people.map((name): Named => ({ name, show })),
  );
  return [...new Map(named.map((one) => [JSON.stringify([one.show, one.name]), one])).values()];
}
