/**
 * Fetches what a press would open, once the page is at rest, and runs none of it: a page that stays open goes on without
 * a network, and where its version is gone from the site. The build names the files (`build/later-parts.ts`), in the
 * order in which they came out of it. Whoever asks their browser to save data is not made to pay for it.
 */
export function fetchParts(base: URL): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name=later-parts]')?.content;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (named === undefined || connection?.saveData === true) return;
  const links = document.createDocumentFragment();
  for (const file of named.split(' ')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, base).href;
    link.fetchPriority = 'low';
    link.crossOrigin = '';
    links.append(link);
  }
  document.head.append(links);
}
