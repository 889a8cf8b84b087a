/**
 * Where a web address ends that has the next link's label run into it: `https://x.comX/Twitter`,
 * `…/2505.19806Introspection`. A page lost its line breaks; hosts are in lower case, labels start with a capital.
 */
import { LINK_PLACE } from './link-label.ts';

export interface AddressEnd {
  /** Length of the address in the run of characters. */
  length: number;
  /** More than one end is as likely. */
  doubtful: boolean;
}

const BARE_HOST = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=\p{Lu}|$)/u;
const PLACE_AT_END = new RegExp(`(?:${LINK_PLACE})$`);
/** What stands in an address and in no label. */
const ADDRESS_ONLY = /[_=?&#%~]/;

/**
 * `run`: from `http` to the next space, with other words after it. `isKnown`: whether the notes use a word elsewhere; of
 * several capitals the one that starts such a word is the label's.
 */
export function addressEnd(run: string, isKnown: (word: string) => boolean): AddressEnd {
  const host = BARE_HOST.exec(run)?.[0];
  if (host !== undefined) return { length: host.length, doubtful: false };
  const place = PLACE_AT_END.exec(run);
  const core = place === null ? run : run.slice(0, place.index);
  const ends = capitals(core);
  // Before the name of a site there may be whose site it is, or nothing.
  const others = place === null ? 0 : 1;
  const known = ends.filter((end) => isKnown(/^[\p{L}\p{N}]+/u.exec(core.slice(end))?.[0] ?? ''));
  const length = known[0] ?? ends.at(-1) ?? core.length;
  return { length, doubtful: ends.length + others > 1 && known.length !== 1 };
}

/** Offsets in the path where a capital may start a label. */
function capitals(core: string): number[] {
  const path = /^https?:\/\/[^/]*/.exec(core)?.[0].length ?? 0;
  const found: number[] = [];
  for (let index = path + 1; index < core.length; index += 1) {
    const [before, here, after] = [core[index - 1] ?? '', core[index] ?? '', core[index + 1] ?? ''];
    if (!/\p{Lu}/u.test(here) || ADDRESS_ONLY.test(core.slice(index))) continue;
    if (/[\p{Ll}\p{N}/]/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(after)))
      found.push(index);
  }
  return found;
}
