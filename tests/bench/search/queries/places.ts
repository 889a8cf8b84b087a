/** Where what is sought stands: one pass over every word of the corpus, no index, no ranking. */
import { type CorpusText, cueOfWord, type TrackText } from './corpus-text.ts';
import type { Sought, WordsSought } from './sought.ts';

export interface Place {
  episode: string;
  /** Index in the episode's tracks. */
  track: number;
  /** Cues, both of the place. */
  from: number;
  to: number;
}

/** For each of `soughts` every place that fits, in the order of the corpus. */
export function findPlaces(text: CorpusText, soughts: readonly Sought[]): Place[][] {
  const places = soughts.map((): Place[] => []);
  const asked = askedSlots(text, soughts);
  for (const track of text.tracks) {
    const placeOf = (from: number, to: number): Place => ({
      episode: text.episodes[track.episode] as string,
      track: track.track,
      from,
      to,
    });
    for (const { query, sought, at } of wordsAsked(track, asked)) {
      for (const [from, to] of windows(at, sought.span))
        places[query]?.push(placeOf(cueOfWord(track, from), cueOfWord(track, to)));
    }
    for (const [query, sought] of soughts.entries())
      if ('characters' in sought && track.lines !== undefined)
        for (const [from, to] of characterRuns(track.lines, sought.characters))
          places[query]?.push(placeOf(from, to));
  }
  return places;
}

interface Asked {
  query: number;
  sought: WordsSought;
  slot: number;
}

/** By number of a word: who asks for it. */
function askedSlots(text: CorpusText, soughts: readonly Sought[]): (Asked[] | undefined)[] {
  const asked = new Array<Asked[] | undefined>(text.vocabulary.length);
  for (const [query, alternatives] of soughts.entries()) {
    if ('characters' in alternatives) continue;
    for (const sought of alternatives)
      for (const [slot, numbers] of sought.slots.entries())
        for (const number of numbers) {
          const row = asked[number] ?? [];
          asked[number] = row;
          row.push({ query, sought, slot });
        }
  }
  return asked;
}

/** What of a track's words is asked for, where every slot has one: for each slot its places, ascending. */
function wordsAsked({ words }: TrackText, asked: readonly (Asked[] | undefined)[]) {
  const found = new Map<WordsSought, { query: number; sought: WordsSought; at: number[][] }>();
  for (let index = 0; index < words.length; index += 1) {
    const row = asked[words[index] as number];
    if (row === undefined) continue;
    for (const { query, sought, slot } of row) {
      let entry = found.get(sought);
      if (entry === undefined) {
        entry = { query, sought, at: sought.slots.map(() => []) };
        found.set(sought, entry);
      }
      entry.at[slot]?.push(index);
    }
  }
  return [...found.values()].filter(({ at }) => at.every((list) => list.length > 0));
}

/** The narrowest windows with a word for every slot, as first and last word. */
function windows(at: readonly (readonly number[])[], span: number | null): [number, number][] {
  const [first = []] = at;
  if (span === null)
    return first
      .filter((start) => at.every((list, slot) => list.includes(start + slot)))
      .map((start) => [start, start + at.length - 1]);
  const all = at.flatMap((list, slot) => list.map((word) => ({ word, slot })));
  all.sort((a, b) => a.word - b.word);
  const latest = at.map(() => Number.NEGATIVE_INFINITY);
  const found: [number, number][] = [];
  for (const { word, slot } of all) {
    latest[slot] = word;
    const from = Math.min(...latest);
    if (word - from < span && found.at(-1)?.[0] !== from) found.push([from, word]);
  }
  return found;
}

/** Lines follow each other without a space, as Chinese is written. */
function characterRuns(lines: readonly string[], characters: string): [number, number][] {
  const text = lines.join('');
  const lineOf: number[] = lines.flatMap((line, index) => new Array(line.length).fill(index));
  const found: [number, number][] = [];
  for (let at = text.indexOf(characters); at !== -1; at = text.indexOf(characters, at + 1))
    found.push([lineOf[at] as number, lineOf[at + characters.length - 1] as number]);
  return found;
}
