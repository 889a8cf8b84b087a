/**
 * Rows: which passage of the base says what which passage of another text says. Rows partition both texts; where one
 * side is empty the other stands alone (left out, or added).
 */
import type { LoneSpan } from '../../../timing/align/lone-spans.ts';
import type { NamedTurn, WordSpan } from '../../../timing/align/turns.ts';

/** A place where both texts are cut: words of the base and of the text. Both never descend from station to station. */
export interface Station {
  base: number;
  text: number;
}

/** Half-open spans of words, one of them may be empty. */
export interface WordRow {
  baseFrom: number;
  baseTo: number;
  textFrom: number;
  textTo: number;
}

interface Sizes {
  baseCount: number;
  textCount: number;
}

/** The base's place for each turn of a text: where its share of the base's turns starts, else where its words do. */
export function turnPlaces(
  spans: readonly (WordSpan | null)[],
  named: readonly NamedTurn[],
): (number | null)[] {
  const places = spans.map((span) => span?.from ?? null);
  for (const { turn, from } of named.toReversed())
    if (turn !== null && places[turn] !== null) places[turn] = from;
  return places;
}

/** Cuts at every turn of the text that has a place in the base, and round every passage only one of the two has. */
export function stationsOf(
  places: readonly (number | null)[],
  turnStarts: readonly number[],
  lone: readonly LoneSpan[],
  { baseCount, textCount }: Sizes,
): Station[] {
  const stations: Station[] = [{ base: 0, text: 0 }];
  for (const [turn, base] of places.entries()) {
    const text = turnStarts[turn] as number;
    const last = stations.at(-1) as Station;
    if (base !== null && base >= last.base && text >= last.text) stations.push({ base, text });
  }
  stations.push({ base: baseCount, text: textCount });
  for (const span of lone) addLone(stations, span);
  return stations;
}

/**
 * Two stations with nothing between them on the short side. A turn that starts in the span keeps the words it reaches
 * back over; few words of the short side may stand in the span, and go with the passage after it.
 */
function addLone(stations: Station[], span: LoneSpan): void {
  const long = span.kind === 'omitted' ? 'base' : 'text';
  const short = span.kind === 'omitted' ? 'text' : 'base';
  const [longFrom, longTo, shortFrom, shortTo] =
    span.kind === 'omitted'
      ? [span.baseFrom, span.baseTo, span.textFrom, span.textTo]
      : [span.textFrom, span.textTo, span.baseFrom, span.baseTo];
  const inside = stations.filter(
    (station) =>
      station[short] >= shortFrom &&
      station[short] <= shortTo &&
      station[long] >= longFrom &&
      station[long] <= longTo,
  );
  const at = inside.at(-1)?.[short] ?? shortFrom;
  const from = Math.max(
    longFrom,
    ...stations.map((station) => (station[short] < at ? station[long] : 0)),
  );
  const to = Math.min(
    longTo,
    ...stations.map((station) =>
      station[short] > at || (station[short] === at && station[long] > from)
        ? station[long]
        : longTo,
    ),
  );
  if (to <= from) return;
  for (const place of [from, to])
    stations.push(long === 'base' ? { base: place, text: at } : { base: at, text: place });
  stations.sort((a, b) => a.base - b.base || a.text - b.text);
}

/** `stations` from the start to the end of both texts. */
export function rowsBetween(stations: readonly Station[]): WordRow[] {
  const rows: WordRow[] = [];
  for (const [index, from] of stations.entries()) {
    const to = stations[index + 1];
    if (to === undefined || (to.base === from.base && to.text === from.text)) continue;
    rows.push({ baseFrom: from.base, baseTo: to.base, textFrom: from.text, textTo: to.text });
  }
  return rows;
}
