import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/core/reading/reading.ts';
import { variantsOf } from '../../../src/core/text/han-variants.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { exactHits } from '../../../src/state/session/exact-hits.ts';
import { FOUND, NOT_FOUND, type Spelling } from '../../search/spellings.ts';
import { talk, talkTrack } from '../../search/talks.ts';

function cuesOf({ typed, written, lang = 'en' }: Spelling): (number | undefined)[] {
  const track = talkTrack(['nothing of it here', written, 'nor after it'], { lang });
  const view: View = {
    episode: talk('talk', [], { tracks: [track] }),
    primary: track,
    other: null,
  };
  return exactHits(view, parseQuery(typed), variantsOf).map(({ spans }) => spans[0]?.[0]);
}

describe.each(['', ' '])('the find in an episode, typed with “%s” behind it', (behind) => {
  test.each(FOUND)('finds $typed in “$written”', (spelling) => {
    const cues = cuesOf({ ...spelling, typed: spelling.typed + behind });
    expect(new Set(cues)).toEqual(new Set([1]));
  });

  test.each(NOT_FOUND)('takes nothing in “$written” for $typed', (spelling) => {
    expect(cuesOf({ ...spelling, typed: spelling.typed + behind })).toEqual([]);
  });
});
