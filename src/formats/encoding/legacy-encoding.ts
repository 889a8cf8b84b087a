/**
 * Texts from before Unicode. What encoding one is in can only be guessed, from which letters follow which; so every
 * guess is told, and one that is too unsure is no guess. Labels and decoders: https://encoding.spec.whatwg.org/#names-and-labels
 */
import { analyse } from 'chardet';

export interface EncodingGuess {
  /** As the encoding is usually called. */
  encoding: string;
  /** Percent. */
  sure: number;
}

export interface LegacyText {
  /** Absent where no guess is good enough. */
  taken?: EncodingGuess & { text: string };
  /** What it may be as well, likeliest first. */
  rivals: EncodingGuess[];
}

/** Bytes looked at: of a longer text the lines that are not plain ASCII, as the others only tell the language. */
const SAMPLE = 32_000;
/** A wrong multi-byte decoder fails on most texts, so a right one is sure; single bytes always decode to something. */
const SURE = { multi: 80, single: 40 };
const MARGIN = 12;
const MOST_RIVALS = 3;
const MULTI = /^(?:GB|Big5|EUC|Shift|ISO-2022)/;
/** Windows writes these for what the detector calls by the older name; the letters are the same. */
const DECODER: Record<string, string> = {
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-7': 'windows-1253',
};
/** Bytes 0x80–0x9f of windows-1252, which some versions of Node leave as control characters (nodejs/node#56542). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** What the detector says of Unicode has been tried before. */
const UNICODE = /^(?:UTF|ASCII)/;

export function readLegacy(bytes: Uint8Array): LegacyText {
  const guesses = analyse(sampleOf(bytes)).flatMap(({ name, confidence }) => {
    const text = UNICODE.test(name) || confidence === 0 ? null : decodeAs(name, bytes);
    return text === null ? [] : [{ encoding: name, sure: confidence, text }];
  });
  const [best, ...others] = guesses;
  // Two names for one reading are no rivals.
  const rivals = others
    .filter((guess) => guess.text !== best?.text)
    .map(({ encoding, sure }) => ({ encoding, sure }));
  const first = best && { encoding: best.encoding, sure: best.sure };
  const isSure =
    best !== undefined &&
    best.sure >= (MULTI.test(best.encoding) ? SURE.multi : SURE.single) &&
    best.sure - (rivals[0]?.sure ?? 0) >= MARGIN &&
    isPlausible(best.text);
  if (isSure) return { taken: best, rivals: rivals.slice(0, MOST_RIVALS) };
  return { rivals: [...(first ? [first] : []), ...rivals].slice(0, MOST_RIVALS) };
}

/** The text as the encoding of that name; null where the bytes cannot be that, or nobody here reads it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  for (const label of [DECODER[encoding], encoding]) {
    if (label === undefined) continue;
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      const text = decoder.decode(bytes);
      if (decoder.encoding !== 'windows-1252') return text;
      return text.replace(/[\x80-\x9f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] as string);
    } catch {
      // The other name, if there is one.
    }
  }
  return null;
}

/** Read in the wrong encoding, letters become signs, and capitals stand inside words. */
const STRANGE =
  /\p{L}[^\p{L}\p{M}\p{Nd}\s\p{P}]+\p{L}|\p{Ll}[À-ÖØ-Þ]|[À-ÖØ-Þ]{2}\p{Ll}|[\x80-\x9f\ufffd\ue000-\uf8ff]/gu;
const FOREIGN = /[^\0-\x7f]/g;
const STRANGE_SHARE = 0.1;

function isPlausible(text: string): boolean {
  const foreign = text.match(FOREIGN)?.length ?? 0;
  return (text.match(STRANGE)?.length ?? 0) <= foreign * STRANGE_SHARE;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE);
  let filled = 0;
  let lineFrom = 0;
  let telling = false;
  for (let index = 0; index <= bytes.length && filled < sample.length; index += 1) {
    const byte = bytes[index];
    if (byte !== undefined && (byte >= 0x80 || byte === 0x1b)) telling = true;
    if (byte !== undefined && byte !== 0x0a) continue;
    if (telling) {
      const line = bytes.subarray(lineFrom, Math.min(index + 1, lineFrom + sample.length - filled));
      sample.set(line, filled);
      filled += line.length;
    }
    lineFrom = index + 1;
    telling = false;
  }
  sample.set(bytes.subarray(0, SAMPLE - filled), filled);
  return sample;
}
