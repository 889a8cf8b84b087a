/** The words before an address: whose page it is, and which. */

/** Sites by the names that link lists call them; a name before one, run into it, is whose page it is. */
export const LINK_PLACE =
  'X/Twitter|Twitter/X|Twitter|X|LinkedIn|Website|Web site|Homepage|Blog|Newsletter|Substack|YouTube|Instagram|Facebook|Threads|TikTok|Bluesky|Mastodon|GitHub|Discord|Spotify|Apple Podcasts';
const PLACE = new RegExp(`(?:${LINK_PLACE})$`);
const DASH = /[-–—:|]$/;

/**
 * `before` ends where the address starts. `owner`: whose pages the links above were; it goes on for a bare `X/Twitter`.
 * `Pavel IzmailovBlog - ` is the label `Pavel Izmailov: Blog`.
 */
export function linkLabel(
  before: string,
  owner: string | undefined,
): { label: string; owner: string | undefined } {
  // Spaces are trimmed and not matched: an expression for a run of them at the end takes the square of its length.
  const words = before.trim().replace(DASH, '').trim();
  const found = PLACE.exec(words);
  if (found === null) return { label: words, owner: undefined };
  const [place] = found;
  const whose = words.slice(0, found.index).trim();
  const named = whose === '' ? owner : whose;
  return { label: named === undefined ? place : `${named}: ${place}`, owner: named };
}
