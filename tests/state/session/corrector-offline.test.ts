import { expect, test, vi } from 'vitest';
import { noCorrections, withNudge } from '../../../src/corrections/edit-corrections.ts';
import { eventually } from '../../support/eventually.ts';
import { sessionWith } from '../../support/session.ts';

let isOffline = true;
vi.mock('../../../src/state/session/corrector.ts', (original) => {
  if (isOffline) throw new Error('offline');
  return original();
});

test('a change whose code did not come is said not to be kept, and is made with the next', async () => {
  const { session, shelf } = sessionWith();
  session.corrections.change((file, edits) => edits.withNudge(file, 0.5));
  await eventually(() => expect(session.unsaved.store.getState().why).toBe('failed'));
  isOffline = false;
  session.corrections.change((file, edits) => edits.withNudge(file, 0.1));
  const both = { kind: 'loaded', value: withNudge(noCorrections('small'), 0.6) };
  await eventually(async () => expect(await shelf.loadCorrections('small')).toEqual(both));
  await eventually(() => expect(session.unsaved.store.getState().why).toBeNull());
});
