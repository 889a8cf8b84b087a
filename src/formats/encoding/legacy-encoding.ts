/**
 * Texts from before Unicode. What encoding one is in can only be guessed, from which letters follow which; so every
 * guess is told, and one that is too unsure is no guess. Labels and decoders: https://encoding.spec.whatwg.org/#names-and-labels
 */
import { analyse } from 'chardet';
import { ALPHABETS, bestFitOf, fitOf, signsOf } from './alphabets.ts';
import { decodeDosPage } from './dos-pages.ts';

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
/** A low score that is so many times the next one is enough where the letters are a language's: the statistics know it in part. */
const LOW = 10;
const LEAD = 3;
const LONG = 60;
/** Shares of signs that are letters of one language: to be taken for it, and to be no rival of what is. */
const FITS = 0.985;
const UNFIT = 0.93;
/** Of two readings of a long text the one that fits by so much less is none: many letters are at one place in both encodings. */
const NEAR = 0.02;
const MOST_RIVALS = 3;
const MULTI = /^(?:GB|Big5|EUC|Shift|ISO-2022)/;
/** Windows writes these for what the detector calls by the older name; the letters are the same. */
const DECODER: Record<string, string> = {
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-7': 'windows-1253',
  MacRoman: 'macintosh',
  macroman: 'macintosh',
};
const THAI = 'windows-874';
/** What people call them. */
const NAMES: Record<string, string> = { macintosh: 'MacRoman' };
/** Bytes 0x80–0x9f of windows-1252, which some versions of Node leave as control characters (nodejs/node#56542). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** What the detector says of Unicode has been tried before. */
const UNICODE = /^(?:UTF|ASCII)/;

type Reading = EncodingGuess & { text: string };

export function readLegacy(bytes: Uint8Array): LegacyText {
  const sample = sampleOf(bytes);
  const guesses = analyse(sample).flatMap(({ name, confidence }) => {
    const text = UNICODE.test(name) || confidence === 0 ? null : decodeAs(name, bytes);
    return text === null ? [] : [{ encoding: name, sure: confidence, text }];
  });
  const likely = likeliest(guesses);
  const taken = byLetters(sample, bytes, likely) ?? likely;
  // Two names for one reading are no rivals.
  const rivals = guesses
    .filter((guess, index) => guess.text !== (taken ?? (index > 0 ? guesses[0] : undefined))?.text)
    .map(({ encoding, sure }) => ({ encoding, sure }))
    .slice(0, MOST_RIVALS);
  return taken === undefined ? { rivals } : { taken, rivals };
}

/** What the statistics say, where they are sure or far from saying anything else. */
function likeliest([best, ...others]: readonly Reading[]): Reading | undefined {
  if (best === undefined || !isPlausible(best.text)) return undefined;
  // Two names for one reading are no rivals.
  const rival = others.find(({ text }) => text !== best.text)?.sure ?? 0;
  if (MULTI.test(best.encoding))
    return best.sure >= SURE.multi && best.sure - rival >= MARGIN ? best : undefined;
  if (best.sure >= SURE.single && best.sure - rival >= MARGIN) return best;
  const isLong = (best.text.match(FOREIGN)?.length ?? 0) >= LONG;
  const leads = best.sure >= LOW && best.sure >= rival * LEAD;
  return isLong && leads && bestFitOf(signsOf(best.text.slice(0, SAMPLE))) >= UNFIT
    ? best
    : undefined;
}

/** The one reading whose letters are those of a language, where those of what is likely are of none. */
function byLetters(
  sample: Uint8Array,
  bytes: Uint8Array,
  likely: Reading | undefined,
): Reading | undefined {
  const isMulti = likely !== undefined && MULTI.test(likely.encoding);
  const readings = Object.entries(ALPHABETS).flatMap(([encoding, alphabets]) => {
    // Of single bytes only Thai has as many as two-byte encodings do, and passes for one.
    const text = isMulti && encoding !== THAI ? null : decodeAs(encoding, sample);
    return text === null ? [] : [{ encoding, text, fit: fitOf(signsOf(text), alphabets) }];
  });
  const [best, ...others] = readings.sort((a, b) => b.fit - a.fit);
  if (best === undefined || best.fit < FITS || !isPlausible(best.text)) return undefined;
  const isLong = (best.text.match(FOREIGN)?.length ?? 0) >= LONG;
  const rival = isLong ? best.fit - NEAR : Math.min(UNFIT, best.fit - NEAR);
  if (others.some(({ text, fit }) => text !== best.text && fit >= rival)) return undefined;
  const said = likely === undefined || isMulti ? null : decodeAs(likely.encoding, sample);
  if (said !== null && (said === best.text || bestFitOf(signsOf(said)) >= best.fit - NEAR))
    return undefined;
  const text = decodeAs(best.encoding, bytes);
  const encoding = NAMES[best.encoding] ?? best.encoding;
  return text === null ? undefined : { encoding, sure: Math.round(best.fit * 100) - 1, text };
}

/** By a name of the standard, or one that people use for it. */
export function isKnownEncoding(name: string): boolean {
  return decodeAs(name, new Uint8Array()) !== null;
}

/** The text as the encoding of that name; null where the bytes cannot be that, or nobody here reads it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  const page = decodeDosPage(encoding, bytes);
  if (page !== undefined) return page;
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
