import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CorrectionsFile } from '../../src/core/contract/corrections-file.ts';
import { changeBetween, undoOf, withChange } from '../../src/corrections/corrections-change.ts';
import {
  noCorrections,
  withNudge,
  withSpeaker,
  withTap,
} from '../../src/corrections/edit-corrections.ts';
import { smallEpisode } from '../support/small-episode.ts';

const track = smallEpisode().tracks[0] as ReturnType<typeof smallEpisode>['tracks'][0];

/** What somebody does, on any file. */
const edit = fc.oneof(
  fc
    .integer({ min: -50, max: 50 })
    .map((tenths) => (file: CorrectionsFile) => withNudge(file, tenths / 10)),
  fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 400 })).map(
    ([cue, tenths]) =>
      (file: CorrectionsFile) =>
        withTap(file, track, cue, tenths / 10),
  ),
  fc
    .tuple(fc.nat({ max: track.turns.length - 1 }), fc.constantFrom('Ada Host', 'Ben Guest', null))
    .map(
      ([turn, person]) =>
        (file: CorrectionsFile) =>
          withSpeaker(file, track, turn, person),
    ),
);
const edits = fc.array(edit, { maxLength: 6 });
const made = (file: CorrectionsFile, steps: ((file: CorrectionsFile) => CorrectionsFile)[]) =>
  steps.reduce((so, step) => step(so), file);
/** The order in which turns were named says nothing. */
const bySaid = ({ taps, speakers, ...rest }: CorrectionsFile) => ({
  ...rest,
  taps: taps.map((tap) => JSON.stringify(tap)).sort(),
  speakers: speakers.map((speaker) => JSON.stringify(speaker)).sort(),
});

test('a change made in what it was made in first is the same', () => {
  fc.assert(
    fc.property(edits, edit, (before, change) => {
      const file = made(noCorrections('small'), before);
      const again = withChange(file, changeBetween(file, change(file)));
      expect(bySaid(again)).toEqual(bySaid(change(file)));
    }),
  );
});

test('changes taken back one by one leave what was there', () => {
  fc.assert(
    fc.property(edits, edits, (before, changes) => {
      const file = made(noCorrections('small'), before);
      let now = file;
      const done = changes.map((change) => {
        const one = changeBetween(now, change(now));
        now = withChange(now, one);
        return one;
      });
      for (const one of done.reverse()) now = withChange(now, undoOf(one));
      expect(bySaid(now)).toEqual(bySaid(file));
    }),
  );
});

test('the latest word on a turn replaces that of another window', () => {
  const file = noCorrections('small');
  const here = changeBetween(file, withSpeaker(file, track, 0, 'Ada Host'));
  const theirs = withSpeaker(file, track, 0, 'Ben Guest');
  expect(withChange(theirs, here)).toEqual(withSpeaker(file, track, 0, 'Ada Host'));
});
