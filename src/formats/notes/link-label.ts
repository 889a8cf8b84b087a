/** The words before an address: whose page it is, and which. */

/** Sites by the names that link lists call them; a name before one, run into it, is whose page it is. */
export const LINK_PLACE =
  'X/Twitter|Twitter/X|Twitter|X|LinkedIn|Website|Web site|Homepage|Blog|Newsletter|Substack|YouTube|Instagram|Facebook|Threads|TikTok|Bluesky|Mastodon|GitHub|Discord|Spotify|Apple Podcasts';
const PLACE = new RegExp(`^(.*?)\\s*(${LINK_PLACE})$`, 's');
const DASH = /\s*[-–—:|]\s*$/;

/**
 * `before` ends where the address starts. `owner`: whose pages the links above were; it goes on for a bare `X/Twitter`.
 * `Pavel IzmailovBlog - ` is the label `Pavel Izmailov: Blog`.
 */
export function linkLabel(
  before: string,
  owner: string | undefined,
): { label: string; owner: string | undefined } {
  const words = before.replace(DASH, '').trim();
  const [, whose, place] = PLACE.exec(words) ?? [];
  if (place === undefined) return { label: words, owner: undefined };
  const named = whose === '' ? owner : whose;
  return { label: named === undefined ? place : `${named}: ${place}`, owner: named };
}
