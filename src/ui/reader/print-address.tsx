import { episodeAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useSession } from '../session/session-context.ts';

/** On paper a page has no address but the one that is printed on it. */
export function PrintAddress() {
  const pages = usePages();
  const { episode } = useSession();
  return <p className="print-only">{pages.url(episodeAddress(episode.id))}</p>;
}
