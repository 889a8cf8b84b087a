/**
 * UTF-8 that was once read in an old encoding and saved again: `Itâ€™s`, `Ã©tÃ©`, `РџСЂРёРІРµС‚`. Its bytes are those of the old
 * encoding's signs, so it can be read once more. Done only where nearly all signs beyond ASCII are such.
 */

import { decodeAs } from './legacy-encoding.ts';

export interface Mended {
  text: string;
  /** The encoding it was once read in. */
  encoding: string;
}

const OLD = ['windows-1252', 'windows-1251', 'windows-1250', 'macintosh'];
/** Two by chance are unlikely; of all signs beyond ASCII so many are such, as a person may have typed one since. */
const FEWEST = 2;
const SHARE = 0.85;
/** Read wrongly once, and then again. */
const MOST_TIMES = 2;
/** Runs of signs beyond ASCII that show what the whole is. */
const RUNS = 100;
const BEYOND_ASCII = /[^\0-\x7f]{1,20}/g;
const CONTROL = /[\x80-\x9f]/;
/** Scripts and signs that the mended text may be in. */
const LIKELY =
  /^(?:[\u0080-\u024f]|[\u0300-\u036f]|[\u0370-\u03ff\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u0600-\u06ff\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u203a\u20ac\u2116\u2122\u2190-\u21ff\u2260-\u2265\u2500-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uffee]|\ufe0f|[\u{1f300}-\u{1faff}])$/u;

/** undefined where the text is as it was written. */
export function mendMojibake(text: string): Mended | undefined {
  let mended: Mended | undefined;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const before = mended?.text ?? text;
    const signs = signsOf(before);
    const encodings = OLD.filter((encoding) => mendOnce(signs, encoding) !== undefined);
    const [best] = encodings.flatMap((encoding) => mendOnce(before, encoding) ?? []);
    if (best === undefined) break;
    mended = best;
  }
  // A control character is a byte of what was read wrongly once more.
  return mended !== undefined && CONTROL.test(mended.text) ? undefined : mended;
}

/** The first of the runs, as they stand in the text: looked at before the whole of it, which nearly always is as it was written. */
function signsOf(text: string): string {
  const runs: string[] = [];
  for (const [run] of text.matchAll(BEYOND_ASCII)) if (runs.push(run) === RUNS) break;
  return runs.join(' ');
}

function mendOnce(text: string, encoding: string): Mended | undefined {
  const { form, bytesOf } = wrongReadings(encoding);
  let found = 0;
  let signs = 0;
  const mended = text.replace(form, (run) => {
    const read = decodeUtf8(bytesOf(run));
    if (read === undefined || !LIKELY.test(read)) return run;
    found += 1;
    signs += run.length;
    return read;
  });
  const isWindows = encoding === 'windows-1252';
  if (isWindows) signs += 2 * (text.match(LOST)?.length ?? 0);
  if (found < FEWEST) return undefined;
  const all = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (signs < all * SHARE) return undefined;
  return { text: isWindows ? mendLost(mended) : mended, encoding };
}

/** `”` without its last byte. */
const LOST = /â€(?![\u0080-\uffff])/g;

/** Windows has no sign for the last byte of `”`, and editors make a plain space of the last of `à`: they are lost. */
function mendLost(text: string): string {
  return text.replace(LOST, '”').replace(/Ã (?=[\s\p{L}\p{P}])/gu, 'à');
}

interface WrongReadings {
  /** A whole character of UTF-8, each of its bytes as a sign. */
  form: RegExp;
  bytesOf: (run: string) => Uint8Array;
}

const known = new Map<string, WrongReadings>();

function wrongReadings(encoding: string): WrongReadings {
  const there = known.get(encoding);
  if (there !== undefined) return there;
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const sign = decodeAs(encoding, Uint8Array.of(byte));
    if (sign !== null) byteOf.set(sign, byte);
    // What the encoding has no sign for is often kept as the control character of its number.
    const control = String.fromCharCode(byte);
    if (byte < 0xa0 && !byteOf.has(control)) byteOf.set(control, byte);
  }
  const signs = (from: number, to: number) =>
    [...byteOf].flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : []));
  const oneOf = (from: number, to: number) =>
    `[${signs(from, to)
      .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')}]`;
  const more = oneOf(0x80, 0xbf);
  const form = new RegExp(
    `${oneOf(0xc2, 0xdf)}${more}|${oneOf(0xe0, 0xef)}${more}{2}|${oneOf(0xf0, 0xf4)}${more}{3}`,
    'g',
  );
  const readings = {
    form,
    bytesOf: (run: string) => Uint8Array.from(run, (sign) => byteOf.get(sign) ?? 0),
  };
  known.set(encoding, readings);
  return readings;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
