/**
 * Time as text. Everywhere in Cuelight a time is a float in seconds, as in WebVTT and Podcasting 2.0;
 * other units exist only inside a format file, converted at its edge.
 */

/** Three years: beyond, a number is no time in a recording, and a millisecond more makes no difference to a float. */
const LONGEST = 1e8;

const CLOCK = /^(?:(\d+):)?(\d{1,3}):([0-5]\d(?:\.\d+)?)$/;
const UNITS = /^(?:pt(?=\d))?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/i;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * Seconds to `m:ss` or `h:mm:ss`, floored: a label never shows a second that has not begun. With a minus where they lie
 * before the recording starts.
 */
export function formatTime(seconds: number): string {
  if (seconds < 0) return `\u2212${formatTime(Math.ceil(-seconds))}`;
  const whole = Math.max(0, Math.floor(seconds));
  const s = String(whole % 60).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${s}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${s}`;
}

/**
 * What a person or a document writes for a time: `754`, `754.5`, `12:34`, `1:02:03`, `90:30`, `1h2m3s`.
 * Returns seconds (three decimals at most), or null where the text is none of these.
 */
export function parseTime(text: string): number | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return soundTime(Number(trimmed));
  const clock = CLOCK.exec(trimmed);
  if (clock) {
    const [, hours, minutes, seconds] = clock;
    // Inside hours a minute has two digits at most 59; alone it may run past 59 (`90:30`).
    if (hours !== undefined && (minutes?.length !== 2 || Number(minutes) > 59)) return null;
    return soundTime(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds));
  }
  const units = trimmed === '' ? null : UNITS.exec(trimmed);
  if (!units) return null;
  const [, hours, minutes, seconds] = units;
  return soundTime(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
}

/** The same with a sign before it, or without one: how much later something is; null where the text is none of these. */
export function parseOffset(text: string): number | null {
  const [, sign = '', time = ''] = /^\s*([-+\u2212]?)(.*)$/s.exec(text) ?? [];
  const seconds = parseTime(time);
  return seconds === null || sign === '' || sign === '+' ? seconds : -seconds;
}

/** Seconds as a time in a recording, three decimals at most; null for a number that is none. */
export function soundTime(seconds: number): number | null {
  return seconds >= 0 && seconds <= LONGEST ? roundTime(seconds) : null;
}

/** Milliseconds are the finest time any format or player gives; more decimals are float noise. */
export function roundTime(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
