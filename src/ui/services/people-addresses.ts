/** Where the pages of people and shows lie; beside `addresses.ts`, as no first page needs them. */
import { stringifySearch } from './search-params.ts';

/**
 * A name stands in the query, where each is safe: of a path `..` leads elsewhere however it is written, and hosts read a
 * slash or a dot in it as they please. A person is a name within a show.
 */
export function personAddress(name: string, show: string | undefined): string {
  return `/person${stringifySearch({ name, show })}`;
}

export function showAddress(name: string): string {
  return `/show${stringifySearch({ name })}`;
}
