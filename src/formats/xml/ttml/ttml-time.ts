/** Time expressions of TTML 2 (https://www.w3.org/TR/ttml2/#timing-value-time-expression). */
import { parseTime, roundTime } from '../../../core/time/time.ts';
import type { XmlElement } from '../xml-tree.ts';

/** How often a second; what the document's root says of it. */
export interface TimeRates {
  frames: number;
  subFrames: number;
  ticks: number;
}

const CLOCK = /^(\d+):(\d\d?):(\d\d?)(?:([.,]\d+)|:(\d+)(?:\.(\d+))?)?$/;
const OFFSET = /^(\d+(?:[.,]\d+)?)(h|m|s|ms|f|t)$/;
/** TTML 2, 7.2.4. */
const FRAMES = 30;

export function readTimeRates({ attributes }: XmlElement): TimeRates {
  const [numerator = 1, denominator = 1] = (attributes.frameRateMultiplier ?? '')
    .split(/[\s:]+/)
    .filter((part) => part !== '')
    .map(Number);
  const whole = rate(attributes.frameRate) ?? FRAMES;
  const subFrames = rate(attributes.subFrameRate) ?? 1;
  const multiplier = numerator / denominator;
  return {
    frames: multiplier > 0 && Number.isFinite(multiplier) ? whole * multiplier : whole,
    subFrames,
    // Without a rate of its own a tick is a frame, where frames are spoken of, or else a second.
    ticks:
      rate(attributes.tickRate) ?? (attributes.frameRate === undefined ? 1 : whole * subFrames),
  };
}

/** Seconds, three decimals at most; null for what is no time expression, nor a time as people write it (`12.5`). */
export function parseTtmlTime(expression: string, rates: TimeRates): number | null {
  const text = expression.trim();
  const seconds = clockSeconds(text, rates) ?? offsetSeconds(text, rates);
  return parseTime(seconds === null ? text.replace(',', '.') : String(roundTime(seconds)));
}

function clockSeconds(text: string, { frames, subFrames }: TimeRates): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds, fraction = '0', frame = 0, subFrame = 0] = match;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const within = Number(fraction.replace(',', '.')) + Number(frame) / frames;
  return whole + within + Number(subFrame) / (frames * subFrames);
}

function offsetSeconds(text: string, { frames, ticks }: TimeRates): number | null {
  const match = OFFSET.exec(text);
  if (match === null) return null;
  const count = Number((match[1] as string).replace(',', '.'));
  const units = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frames, t: 1 / ticks };
  return count * units[match[2] as keyof typeof units];
}

function rate(written: string | undefined): number | undefined {
  const count = Number(written);
  return count > 0 && Number.isFinite(count) ? count : undefined;
}
