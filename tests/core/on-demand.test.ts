import { expect, test, vi } from 'vitest';
import { onDemand } from '../../src/core/on-demand.ts';

test('is loaded when it is first asked for, and once', async () => {
  const load = vi.fn(async () => 'here');
  const ask = onDemand(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([ask(), ask()])).toEqual(['here', 'here']);
  expect(await ask()).toBe('here');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failure reaches all who waited, and the next to ask has it tried again', async () => {
  const load = vi.fn(async () => 'here');
  load.mockRejectedValueOnce(new Error('gone'));
  const ask = onDemand(load);
  const asked = await Promise.allSettled([ask(), ask()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await ask()).toBe('here');
});
