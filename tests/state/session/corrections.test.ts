import { describe, expect, test } from 'vitest';
import type { CorrectionsFile } from '../../../src/core/contract/corrections-file.ts';
import { noCorrections, withNudge } from '../../../src/corrections/edit-corrections.ts';
import type { LoadOutcome, Refusal } from '../../../src/library/records/save-outcome.ts';
import { eventually } from '../../support/eventually.ts';
import { sessionWith } from '../../support/session.ts';

interface Stored {
  /** What another window left, or an earlier visit. */
  stored?: CorrectionsFile | null;
  /** What the storage answers instead of keeping anything, as long as it does. */
  refusal?: Refusal | null;
}

/** A session and the storage under it, which other windows write to as well. */
function correcting({
  stored = null,
  refusal = null,
  ...options
}: Stored & Parameters<typeof sessionWith>[0] = {}) {
  const storage = { stored, refusal, saves: [] as (CorrectionsFile | null)[] };
  const made = sessionWith({
    corrections: { kind: 'loaded', value: stored },
    ...options,
    shelf: {
      changeCorrections: async (_id, change) => {
        if (storage.refusal !== null) return { kind: 'refused', why: storage.refusal };
        storage.stored = change(storage.stored);
        storage.saves.push(storage.stored);
        return { kind: 'saved' };
      },
    },
  });
  const { corrections } = made.session;
  const nudge = (seconds: number) =>
    corrections.change((file, edits) => edits.withNudge(file, seconds));
  const saves = () => storage.saves;
  return { ...made, corrections, storage, nudge, saves, now: corrections.store.getState };
}

const NONE = noCorrections('small');
const LATE: LoadOutcome<never> = { kind: 'refused', why: 'late' };

test('a line that was just heard begins a moment before the press, in the text that is shown', async () => {
  const { session, corrections, saves, state } = correcting();
  corrections.tap(state().view.primary, 10, 21.2);
  await eventually(() => expect(state().view.primary.start[10]).toBe(21));
  expect(saves()).toHaveLength(1);
  expect(session.episode.tracks[0]?.start[10]).toBe(20);
});

test('changes build on each other however fast they come, and are taken back one by one', async () => {
  const { corrections, nudge, saves, now } = correcting();
  for (const seconds of [0.5, 0.1, 0.1]) nudge(seconds);
  await eventually(() => expect(saves()).toHaveLength(3));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBeCloseTo(2.7, 6));
  for (let n = 0; n < 5; n += 1) corrections.undo();
  await eventually(() => expect(now()).toMatchObject({ file: null, canUndo: false }));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBe(2));
  expect(saves()).toHaveLength(6);
  expect(saves().at(-1)).toBeNull();
});

test('a save that was refused is said, with its reason, until the next is kept', async () => {
  const { session, storage, nudge } = correcting({ refusal: 'full' });
  nudge(0.1);
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('full'));
  storage.refusal = null;
  nudge(0.1);
  await eventually(() => expect(session.unsaved.store.getState().why).toBeNull());
  expect(storage.stored).toEqual(withNudge(NONE, 0.2));
});

test('a save of another kind does not unsay it', async () => {
  const { session, shelf, nudge } = correcting({ refusal: 'full' });
  nudge(0.1);
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('full'));
  await session.steer();
  session.steering.getState()?.judge(0, 'skip');
  await eventually(() => expect(shelf.saveVerdicts).toHaveBeenCalled());
  expect(session.unsaved.store.getState().why).toBe('full');
});

describe('what another window corrected meanwhile', () => {
  const others = withNudge(NONE, 3);

  test('stays, and the next change is made in it', async () => {
    const { storage, nudge, now } = correcting();
    nudge(0.5);
    await eventually(() => expect(storage.stored).toEqual(withNudge(NONE, 0.5)));
    storage.stored = others;
    nudge(0.1);
    await eventually(() => expect(storage.stored).toEqual(withNudge(others, 0.1)));
    await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBeCloseTo(5.1, 6));
  });

  test('stays when what was corrected here is taken back, change by change', async () => {
    const { corrections, storage, nudge, now } = correcting();
    nudge(0.5);
    await eventually(() => expect(storage.stored).toEqual(withNudge(NONE, 0.5)));
    const speaker = { track: 'en', quote: 'said', before: '', after: '', person: null };
    storage.stored = { ...withNudge(storage.stored ?? NONE, 3), speakers: [speaker] };
    for (let n = 0; n < 3; n += 1) corrections.undo();
    await eventually(() =>
      expect(storage.stored).toMatchObject({ offset: 3, speakers: [speaker] }),
    );
    await eventually(() => expect(now()).toMatchObject({ file: storage.stored, canUndo: false }));
  });

  test('of the same turn is not taken back here', async () => {
    const { corrections, storage, state, now } = correcting();
    corrections.change((file, { withSpeaker }) =>
      withSpeaker(file, state().view.primary, 0, 'Ben Guest'),
    );
    await eventually(() => expect(storage.stored?.speakers).toHaveLength(1));
    const speakers = [{ ...(storage.stored?.speakers[0] as object), person: 'Ada Host' }];
    const theirs = { ...NONE, speakers } as CorrectionsFile;
    storage.stored = theirs;
    corrections.undo();
    await eventually(() => expect(now().file).toEqual(theirs));
    expect(storage.stored).toEqual(theirs);
  });

  test('is not lost where they took back what was done here', async () => {
    const { storage, nudge, saves } = correcting({ stored: withNudge(NONE, 1) });
    nudge(0.5);
    await eventually(() => expect(saves()).toHaveLength(1));
    storage.stored = withNudge(NONE, 1);
    nudge(0.1);
    await eventually(() => expect(storage.stored).toEqual(withNudge(NONE, 1.1)));
  });

  test('gets all that was changed here while nothing could be kept', async () => {
    const { storage, nudge, now } = correcting({ refusal: 'late' });
    nudge(0.5);
    nudge(0.2);
    storage.stored = others;
    await eventually(() => expect(now().file).toEqual(withNudge(NONE, 0.7)));
    storage.refusal = null;
    nudge(0.1);
    await eventually(() => expect(storage.stored).toEqual(withNudge(others, 0.8)));
  });
});

test('an undo that was not kept is kept with the next', async () => {
  const { corrections, storage, nudge, now } = correcting();
  nudge(0.5);
  await eventually(() => expect(storage.stored).not.toBeNull());
  storage.refusal = 'late';
  corrections.undo();
  await eventually(() => expect(now().file).toBeNull());
  storage.refusal = null;
  nudge(0.1);
  await eventually(() => expect(storage.stored).toEqual(withNudge(NONE, 0.1)));
});

test('what could not be read at first is changed as it is stored', async () => {
  const stored = withNudge(NONE, 3);
  const { saves, nudge, now } = correcting({ corrections: LATE, stored });
  nudge(0.5);
  await eventually(() => expect(saves()).toEqual([withNudge(stored, 0.5)]));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBe(5.5));
});

test('what is not kept is shown all the same, and that it is not is said', async () => {
  const { session, saves, nudge, now } = correcting({ corrections: LATE, refusal: 'late' });
  nudge(0.5);
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBe(2.5));
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('late'));
  expect(saves()).toEqual([]);
});

test('corrections that no version understands count as none', async () => {
  const { saves, nudge } = correcting({ corrections: { kind: 'refused', why: 'unsound' } });
  nudge(0.5);
  await eventually(() => expect(saves()).toEqual([withNudge(NONE, 0.5)]));
});
