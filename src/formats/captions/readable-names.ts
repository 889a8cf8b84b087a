/**
 * Names that programs write who knew none: ids of a tenant or a meeting, addresses, bare numbers. A reader gets something
 * short to read, and whom the document tells apart stays apart.
 */

/** `8:orgid:`, `sip:`, `mailto:`, which stand before an id or an address. */
const SCHEME = /^(?:\d{1,2}:)?(?:orgid|acs|teamsvisitor|live|sip|sips|tel|mailto):/i;
const HEX_ID = /^\{?(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{16,})\}?/i;
const LONG_NUMBER = /^\d{6,}$/;
/** Letters of both cases and numbers without a space: nobody is called so. */
const OPAQUE = /^(?=[^\s]*\d)(?=[^\s]*\p{Ll})(?=[^\s]*\p{Lu})[\w+/=-]{20,}$/u;
const NUMBER = /^\d{1,5}$/;
const IN_ANGLES = /^(\S[^<>]*?)\s*<[^<>\s]+@[^<>\s]+>$/;
const MAIL = /^<?([^\s@<>]+)@([^\s@<>]+)>?$/;
const WEB = /^https?:\/\/([^\s/?#]+)(?:\/(?:[^\s?#]*\/)?@?([^\s/?#]+))?\/?(?:[?#]\S*)?$/i;
/** Characters; what is longer is no address. */
const LONGEST = 200;
/** Of a number that a service has given. */
const VOICE = 'Speaker';

/**
 * What each of these names is to be called; those that can be read as they are are left out. `names`: all of the document, in
 * their order.
 */
export function readableNames(names: Iterable<string>): Map<string, string> {
  const all = new Set(names);
  const readable = new Map<string, string>();
  const taken = new Set(all);
  const give = (name: string, wanted: string) => {
    taken.add(wanted);
    readable.set(name, wanted);
  };
  const opaque: string[] = [];
  for (const name of all) {
    if (!mayBeWritten(name)) continue;
    const bare = name.replace(SCHEME, '');
    const number = NUMBER.test(bare);
    const [short, place] = number ? [`${VOICE} ${Number(bare)}`, bare] : shortOf(bare);
    if (short === undefined) opaque.push(name);
    else if (short !== name) give(name, taken.has(short) ? `${short} (${place})` : short);
  }
  let voice = 1;
  for (const name of opaque) {
    while (taken.has(`${VOICE} ${voice}`)) voice += 1;
    give(name, `${VOICE} ${voice}`);
  }
  return readable;
}

/** Most names are words: told by a look at their marks. */
function mayBeWritten(name: string): boolean {
  return name.length <= LONGEST && /[@/]|^\d+$|\d{6}|^\S{16,}$|^\S*:\S/.test(name);
}

/** A short name, and what tells it from the same of another place; undefined for what nobody can read. */
function shortOf(name: string): [short: string | undefined, place: string] {
  const inAngles = IN_ANGLES.exec(name)?.[1];
  if (inAngles !== undefined) return [inAngles, name.slice(inAngles.length).replace(/[<>\s]/g, '')];
  const [, site, page] = WEB.exec(name) ?? [];
  if (site !== undefined) return [page === undefined || isOpaque(page) ? site : page, site];
  const [, account, host = ''] = MAIL.exec(name) ?? [];
  if (account !== undefined) return [isOpaque(account) ? undefined : account, host];
  return [isOpaque(name) ? undefined : name, name];
}

function isOpaque(name: string): boolean {
  return HEX_ID.test(name) || LONG_NUMBER.test(name) || OPAQUE.test(name);
}
