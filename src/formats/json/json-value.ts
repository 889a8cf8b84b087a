/** What a JSON value is, where its shape was promised and nobody keeps promises. */
import { parseTime, soundTime } from '../../core/time/time.ts';

export type JsonRecord = Record<string, unknown>;

export function recordOf(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : undefined;
}

/** The list itself; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Trimmed; undefined for anything but a text that holds something. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** Whoever an entry says is speaking: by name, by number, or as a record with a name. Undefined where it says nobody. */
export function speakerOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  const { name } = recordOf(value) ?? {};
  return textOf(value) ?? textOf(name);
}

/** Seconds of a time given in units of `unit` seconds, or as a person writes it; null where it is no time at all. */
export function timeOf(value: unknown, unit = 1): number | null {
  if (typeof value === 'number') return soundTime(value * unit);
  // Made of SRT, a time has a comma before its milliseconds.
  return typeof value === 'string' ? parseTime(value.replace(/(?<=\d:\d\d),(?=\d)/, '.')) : null;
}
