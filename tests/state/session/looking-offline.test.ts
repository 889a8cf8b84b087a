import { expect, test, vi } from 'vitest';
import { createLooking } from '../../../src/state/session/looking.ts';
import { eventually } from '../../support/eventually.ts';
import { sessionWith } from '../../support/session.ts';

vi.mock('../../../src/state/session/near-hits.ts', () => {
  throw new Error('offline');
});

test('where the code that looks nearby does not come, nothing was found, and that is said once', async () => {
  const { session, preferences } = sessionWith();
  createLooking(session, preferences).connect();
  const outcomes: string[] = [];
  session.find.store.subscribe(({ outcome }) => {
    if (outcomes.at(-1) !== outcome.kind) outcomes.push(outcome.kind);
  });
  session.find.ask();
  session.find.type('thees wrods');
  await eventually(() => expect(outcomes.at(-1)).toBe('none'));
  // Longer than keys have to be silent before something is looked for nearby.
  await new Promise((done) => setTimeout(done, 400));
  expect(outcomes).toEqual(['nothing', 'looking', 'none']);
  session.find.type('thees wrodss');
  await eventually(() => expect(outcomes).toHaveLength(5));
});
