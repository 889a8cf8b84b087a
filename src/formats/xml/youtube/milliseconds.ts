import { soundTime } from '../../../core/time/time.ts';

const SECOND = 1000;

/** Seconds of an attribute that counts milliseconds; null where it is missing or no such number. */
export function milliseconds(written: string | undefined): number | null {
  return written !== undefined && /^\d{1,15}$/.test(written)
    ? soundTime(Number(written) / SECOND)
    : null;
}
