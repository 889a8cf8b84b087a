/**
 * Initials that stand in place of a picture, on a row of their own above the name and the time of a turn, as Teams has them when it is
 * copied. Nobody says them.
 *
 *     AB
 *     Ana Berg   0:12
 */

const INITIALS = /^[ \t]{0,9}(\p{Lu}{2,3})[ \t]{0,9}\r?$/u;
const FIRST_LOOK = new RegExp(INITIALS.source, 'mu');
const HEAD_OF_TURN =
  /^[ \t]{0,9}(\p{Lu}[^\d\n]{1,80}?)[ \t(,–-]{1,9}\d{1,3}:\d\d(?::\d\d)?\)?[ \t]{0,9}\r?$/u;
/** Characters in which the first of them stands. */
const HEAD = 20_000;

/** The text with an empty row for each; every other row stays where it was. */
export function withoutInitials(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  const rows = text.split('\n');
  for (let at = 0; at < rows.length - 1; at += 1) {
    const initials = INITIALS.exec(rows[at] as string)?.[1];
    const name = initials && HEAD_OF_TURN.exec(rows[at + 1] as string)?.[1];
    if (initials !== undefined && name && isOf(initials, name)) rows[at] = '';
  }
  return rows.join('\n');
}

function isOf(initials: string, name: string): boolean {
  const words = name.replace(/\([^()]{0,60}\)/g, '').split(/[\s,-]+/);
  const letters = words.flatMap((word) => word.match(/^\p{Lu}/u)?.[0] ?? []);
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  return [letters.join(''), first + last, last + first].includes(initials);
}
