import { createContext, useContext } from 'react';

/** Going from page to page. Addresses are as in `addresses.ts`. */
export interface Pages {
  /** As it stands in a link: with the path that the site is served under. */
  href(address: string): string;
  /** As it stands on paper: whole. */
  url(address: string): string;
  go(address: string): void;
  /** Fetches what the page will need: somebody is about to go there. */
  prepare(address: string): void;
  /** Where the recording of the page that is shown stands, in seconds; null where there is none. */
  playhead(): number | null;
  /** The page that is shown says where its recording stands; returns the function that ends it. */
  tellPlayhead(read: () => number): () => void;
  /** Fetches the whole page anew, and comes back to where its recording stands. */
  reload(): void;
}

/** Without an app around it a link is a link. */
export const PagesContext = createContext<Pages>({
  href: (address) => address,
  url: (address) => address,
  go: (address) => location.assign(address),
  prepare() {},
  playhead: () => null,
  tellPlayhead: () => () => {},
  reload: () => location.reload(),
});

export function usePages(): Pages {
  return useContext(PagesContext);
}
