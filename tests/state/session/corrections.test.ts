import { expect, test, vi } from 'vitest';
import { noCorrections, withNudge } from '../../../src/corrections/edit-corrections.ts';
import { eventually } from '../../support/eventually.ts';
import { sessionWith } from '../../support/session.ts';

function correcting(options: Parameters<typeof sessionWith>[0] = {}) {
  const made = sessionWith(options);
  const { corrections } = made.session;
  const saves = () => vi.mocked(made.shelf.saveCorrections).mock.calls.map(([, file]) => file);
  return { ...made, corrections, saves, now: corrections.store.getState };
}

test('a line that was just heard begins a moment before the press, in the text that is shown', async () => {
  const { session, corrections, saves, state } = correcting();
  corrections.tap(state().view.primary, 10, 21.2);
  await eventually(() => expect(state().view.primary.start[10]).toBe(21));
  expect(saves()).toHaveLength(1);
  expect(session.episode.tracks[0]?.start[10]).toBe(20);
});

test('changes build on each other however fast they come, and are taken back one by one', async () => {
  const { corrections, saves, now } = correcting();
  for (const seconds of [0.5, 0.1, 0.1])
    corrections.change((file, edits) => edits.withNudge(file, seconds));
  await eventually(() => expect(saves()).toHaveLength(3));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBeCloseTo(2.7, 6));
  for (let n = 0; n < 5; n += 1) corrections.undo();
  await eventually(() => expect(now()).toMatchObject({ file: null, canUndo: false }));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBe(2));
  expect(saves()).toHaveLength(6);
  expect(saves().at(-1)).toBeNull();
});

test('the turn of a line gets the next person, and then nobody', async () => {
  const { corrections, state, now } = correcting();
  const nameAt = () => now().episode.people[state().view.primary.turns[0]?.person ?? -1]?.name;
  expect(nameAt()).toBe('Ada Host');
  corrections.nameTurn(state().view.primary, 3);
  await eventually(() => expect(now().file?.speakers).toHaveLength(1));
});

test('a save that was refused is said, with its reason, until the next is kept', async () => {
  const { session, corrections, shelf } = correcting();
  vi.mocked(shelf.saveCorrections).mockResolvedValueOnce({ kind: 'refused', why: 'full' });
  corrections.change((file, edits) => edits.withNudge(file, 0.1));
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('full'));
  corrections.change((file, edits) => edits.withNudge(file, 0.1));
  await eventually(() => expect(session.unsaved.store.getState().why).toBeNull());
});

test('what could not be read at first is read before it is written over', async () => {
  const stored = withNudge(noCorrections('small'), 3);
  const { corrections, saves } = correcting({
    corrections: { kind: 'refused', why: 'late' },
    shelf: { loadCorrections: async () => ({ kind: 'loaded', value: stored }) },
  });
  corrections.change((file, edits) => edits.withNudge(file, 0.5));
  await eventually(() => expect(saves()).toEqual([withNudge(stored, 0.5)]));
});

test('what was changed while nothing could be read is changed again in what is read at last', async () => {
  const stored = withNudge(noCorrections('small'), 3);
  let isLate = true;
  const { corrections, saves } = correcting({
    corrections: { kind: 'refused', why: 'late' },
    shelf: {
      loadCorrections: async () =>
        isLate ? { kind: 'refused', why: 'late' } : { kind: 'loaded', value: stored },
    },
  });
  corrections.change((file, edits) => edits.withNudge(file, 0.5));
  await eventually(() => expect(corrections.store.getState().canUndo).toBe(true));
  isLate = false;
  corrections.change((file, edits) => edits.withNudge(file, 0.1));
  await eventually(() => expect(saves()).toEqual([withNudge(withNudge(stored, 0.5), 0.1)]));
});

test('nothing is written over what cannot be read, and that is said', async () => {
  const why = 'late';
  const { session, corrections, saves, now } = correcting({
    corrections: { kind: 'refused', why },
    shelf: { loadCorrections: async () => ({ kind: 'refused', why }) },
  });
  corrections.change((file, edits) => edits.withNudge(file, 0.5));
  await eventually(() => expect(now().episode.tracks[0]?.start[1]).toBe(2.5));
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('late'));
  expect(saves()).toEqual([]);
});

test('corrections that no version understands count as none', async () => {
  const { corrections, saves } = correcting({
    corrections: { kind: 'refused', why: 'unsound' },
  });
  corrections.change((file, edits) => edits.withNudge(file, 0.5));
  await eventually(() => expect(saves()).toEqual([withNudge(noCorrections('small'), 0.5)]));
});
