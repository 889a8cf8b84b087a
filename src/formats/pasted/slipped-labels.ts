/**
 * Labels without their mark, or with it misplaced, in a text whose other rows have it: `Q Will he?` as press offices write
 * questions, `ANN :Well` and `ANN:Well` where a finger slipped. Written as usual they are read as all others are.
 */

/** Characters in which captions show what they are: there a row is somebody's words however it begins. */
const HEAD = 4000;
const CAPTIONS = /-->|^\ufeff?\s{0,99}WEBVTT/;
const QUESTION = /^(?:Q|Question)[ \t]{1,9}(?=["“([—–-]{0,2}\s?\p{Lu}|[—–-]{2}|\(|\[)/u;
const LABEL = /^([^\s:：][^:：\n]{0,40}?): (?=\S)/;
/** Of an address, a time or code no label is the beginning. */
const SLIPPED = /^([^\s:：][^:：\n]{0,40}?)(?:[ \t]{1,3}:[ \t]{0,3}|:)(?=["“([]?\p{L})/u;
const FEWEST = 2;

/** The same text where no label has slipped. Every row stays at its place. */
export function withPlainLabels(text: string): string {
  if (CAPTIONS.test(text.slice(0, HEAD)) || !text.includes(': ')) return text;
  const rows = text.split('\n');
  const names = new Set<string>();
  let labelled = 0;
  for (const row of rows) {
    const name = LABEL.exec(row)?.[1];
    if (name === undefined) continue;
    names.add(name);
    labelled += 1;
  }
  if (labelled < FEWEST) return text;
  const asked = rows.filter((row) => QUESTION.test(row)).length >= FEWEST;
  let isChanged = false;
  const plain = rows.map((row) => {
    const head = (asked && QUESTION.exec(row)) || slipOf(row, names);
    if (!head) return row;
    isChanged = true;
    return `${(head[1] ?? 'Q').trimEnd()}: ${row.slice(head[0].length)}`;
  });
  return isChanged ? plain.join('\n') : text;
}

function slipOf(row: string, names: ReadonlySet<string>): RegExpExecArray | null {
  const slip = SLIPPED.exec(row);
  return slip !== null && names.has(slip[1] as string) ? slip : null;
}
