/** Where one may look, as ranges of positions of a segment. */

import Fuse from 'fuse.js';
import { append } from '../../../core/append.ts';
import { soughtKey } from '../../../core/text/sought-key.ts';
import { type Ranges, rangesOf } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import type { Scope } from '../ranked.ts';

/** Null: everywhere. `live`: whether each episode of the segment is to be found. */
export function scopeRanges(
  segment: IndexSegment,
  live: readonly boolean[],
  { episodes, languages, speakers }: Scope,
): Ranges | null {
  const isOpen = episodes === null && languages.length === 0 && speakers.length === 0;
  if (isOpen && !live.includes(false)) return null;
  const wanted = speakers.length === 0 ? null : speakersCalled(segment.speakers, speakers);
  const pairs: (readonly [number, number])[] = [];
  for (const [index, { episode, lang }] of segment.trackOwners.entries()) {
    if (live[episode] !== true) continue;
    if (episodes !== null && !episodes.has(segment.episodes[episode]?.id ?? '')) continue;
    if (languages.length > 0 && !languages.some((tag) => isOfLanguage(lang, tag))) continue;
    if (wanted === null) pairs.push(segment.tracks.range(index));
    else append(pairs, segment.tracks.turnsOf(index, wanted));
  }
  return rangesOf(pairs);
}

function isOfLanguage(lang: string, tag: string): boolean {
  const [own, wanted] = [lang.toLowerCase(), tag.toLowerCase()];
  return own === wanted || own.startsWith(`${wanted}-`);
}

/** Indices of the speakers meant: those whose name holds what was typed, else those whose name is like it. */
function speakersCalled(
  speakers: readonly (readonly string[])[],
  typed: readonly string[],
): Set<number> {
  const names = speakers.map((called) => called.map(soughtKey));
  const wanted = new Set<number>();
  for (const name of typed.map((text) => soughtKey(text.trim()))) {
    const holding = names.flatMap((called, index) =>
      called.some((own) => own.includes(name)) ? [index] : [],
    );
    const found = holding.length > 0 ? holding : namesLike(names, name);
    for (const index of found) wanted.add(index);
  }
  return wanted;
}

function namesLike(names: readonly (readonly string[])[], name: string): number[] {
  const rows = names.flatMap((called, index) => called.map((own) => ({ own, index })));
  const fuse = new Fuse(rows, {
    keys: ['own'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.4,
  });
  const found = fuse.search(name);
  const best = found[0]?.score ?? 1;
  return found.filter(({ score }) => (score ?? 1) <= best + 0.05).map(({ item }) => item.index);
}
