/** Who keeps an id: the policy of the import, asked of it without a library. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimId,
  type IdClaim,
  type IdHolder,
  idsFor,
  isReplaced,
  keptEpisode,
} from '../../../src/import/receive/claim-id.ts';

const holder = (id: string, ...marks: string[]): IdHolder => ({ entry: { id }, marks });
const claim = (id: string, more: Partial<IdClaim> = {}): IdClaim => ({
  id,
  marks: ['mine'],
  isGiven: false,
  ...more,
});

describe('an id', () => {
  test('that is free is had', () => {
    expect(claimId(claim('talk'), [holder('other')], [holder('more')])).toEqual({ id: 'talk' });
  });

  test('that a manifest gives is refused where another episode has it, of this import or of before', () => {
    const other = holder('talk', 'theirs');
    const given = claim('talk', { isGiven: true });
    expect(claimId(given, [other], [])).toEqual({ takenBy: other });
    expect(claimId(given, [], [other])).toEqual({ takenBy: other });
  });

  test('made of a title makes way: for the video’s, else for the next number', () => {
    const taken = [holder('talk', 'theirs')];
    expect(claimId(claim('talk', { video: 'kN0w_mOd3Ls' }), taken, [])).toEqual({
      id: 'talk-kn0w-mod3ls',
    });
    expect(claimId(claim('talk'), taken, [holder('talk-2')])).toEqual({ id: 'talk-3' });
  });

  test('is not had twice by one recording of one import', () => {
    const twin = holder('talk', 'mine');
    expect(claimId(claim('talk'), [twin], [])).toEqual({ takenBy: twin });
  });

  test('is taken over from the same recording of before, and from no other', () => {
    expect(isReplaced(holder('talk', 'old', 'mine'), claim('talk'))).toBe(true);
    expect(isReplaced(holder('talk', 'theirs'), claim('talk'))).toBe(false);
    expect(isReplaced(holder('other', 'mine'), claim('talk'))).toBe(false);
  });

  test('is unique, however many claim it', () => {
    const claims = fc.array(
      fc.record({
        id: fc.constantFrom('talk', 'talk-2', 'other'),
        marks: fc.array(fc.nat(5).map(String), { minLength: 1, maxLength: 2 }),
        video: fc.option(fc.constantFrom('abcdefghijk', 'xyzxyzxyz12'), { nil: undefined }),
        isGiven: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(claims, claims, (before, now) => {
        const import1 = run(before, []);
        const { made, stays } = run(now, import1.made);
        const ids = [...made, ...stays].map(({ entry }) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

/** As an import does: what is replaced goes, what is claimed is had. */
function run(claims: readonly IdClaim[], before: readonly IdHolder[]) {
  const made: IdHolder[] = [];
  let stays = before;
  for (const one of claims) {
    stays = stays.filter((earlier) => !isReplaced(earlier, one));
    const claimed = claimId(one, made, stays);
    if ('id' in claimed) made.push({ entry: { id: claimed.id }, marks: one.marks });
  }
  return { made, stays };
}

test('ids of a recording end with the last number asked for', () => {
  expect(idsFor('talk', 'kN0w_mOd3Ls', 3)).toEqual([
    'talk',
    'talk-kn0w-mod3ls',
    'talk-2',
    'talk-3',
  ]);
  expect(idsFor('talk', '___', 2)).toEqual(['talk', 'talk-2']);
});

test('what cannot be read keeps the episode that was made of its folder, or is called so', () => {
  const earlier = [
    { entry: { id: 'a' }, folder: 'one' },
    { entry: { id: 'b' }, folder: 'two' },
  ];
  expect(keptEpisode({ id: '?', folder: 'two' }, earlier, new Set())?.entry.id).toBe('b');
  expect(keptEpisode({ id: 'a', folder: '?' }, earlier, new Set())?.entry.id).toBe('a');
  expect(keptEpisode({ id: 'a', folder: '?' }, earlier, new Set(['a']))).toBeUndefined();
});
