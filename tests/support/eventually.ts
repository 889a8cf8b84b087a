import { vi } from 'vitest';

/** Waits until `check` throws no more. The limit ends a hang: it does not judge how fast a machine is. */
export function eventually<T>(check: () => T | Promise<T>, interval = 50): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval });
}
