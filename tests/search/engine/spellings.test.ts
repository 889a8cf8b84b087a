import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/search/engine/marks.ts';
import { FOUND, NOT_FOUND, type Spelling } from '../spellings.ts';
import { ask, engineOf, talk, talkTrack } from '../talks.ts';

function exactly({ typed, written, lang = 'en' }: Spelling) {
  const text = ['nothing of it here', written, 'nor after it'];
  const found = ask(engineOf(talk('talk', text, { tracks: [talkTrack(text, { lang })] })), typed);
  const exact = found.passages.filter((passage) => passage.exact);
  return { cues: exact.map(({ fromCue }) => fromCue), marks: findMarks(text, found.words) };
}

describe.each(['', ' '])('the search, typed with “%s” behind it', (behind) => {
  test.each(FOUND)('finds $typed in “$written”', (spelling) => {
    const { cues, marks } = exactly({ ...spelling, typed: spelling.typed + behind });
    expect(cues).toEqual([1]);
    expect(marks[1]).not.toEqual([]);
  });

  test.each(NOT_FOUND)('takes nothing in “$written” for $typed', (spelling) => {
    expect(exactly({ ...spelling, typed: spelling.typed + behind }).cues).toEqual([]);
  });
});
