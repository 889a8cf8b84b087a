/**
 * Turns that a name opens and corner brackets hold, as Japanese interviews and plays have them: `田中「…」`. Written with a colon
 * they are read as all others are. In a novel whoever speaks stands elsewhere, and so do others' brackets.
 */

const OPENING = /^[ \t\u3000]{0,4}([^\s\u3000「」『』（）()、。，．！？!?：:…]{1,14})「(?=[^\s」])/;
const CLOSED = /」[ \t\u3000]{0,4}\r?$/;
const FEWEST = 3;
/** Of all rows that hold something and go on with none above. */
const SHARE = 0.7;
/** So many names a turn at most: whoever talks comes again. */
const PEOPLE_SHARE = 0.67;

export function withColonsForQuotes(text: string): string {
  if (!text.includes('「')) return text;
  const people = new Set<string>();
  let turns = 0;
  let others = 0;
  let isOpen = false;
  const plain = text.split('\n').map((row) => {
    if (!/\S/.test(row)) return row;
    const name = isOpen ? undefined : OPENING.exec(row)?.[1];
    if (name !== undefined) {
      turns += 1;
      people.add(name);
      isOpen = true;
    } else if (!isOpen) {
      others += 1;
      return row;
    }
    const words = name === undefined ? row : row.replace(OPENING, '$1：');
    if (!CLOSED.test(row)) return words;
    isOpen = false;
    return words.replace(CLOSED, '');
  });
  const areTurns = turns >= FEWEST && turns >= (turns + others) * SHARE && !isOpen;
  return areTurns && people.size > 1 && people.size <= turns * PEOPLE_SHARE
    ? plain.join('\n')
    : text;
}
