/** Where a talk pauses: for seconds, where a paragraph ends, and for minutes, which are told. */
import type { Track } from '../../../core/contract/episode-file.ts';
import { endsSentence } from '../../../core/text/sentence.ts';
import { type Silence, silenceOf } from '../../../core/time/silence.ts';
import { roundTime } from '../../../core/time/time.ts';

export type Pauses = NonNullable<Track['pauses']>;

export interface TalkPauses {
  /** Cues at which a paragraph starts because nothing was said before them. */
  breaks: number[];
  pauses: Pauses;
}

/** Seconds: after so many a paragraph ends, inside a sentence after twice as many. */
const BREAK = 4;
const BREAK_IN_SENTENCE = 8;
/** Of the lines of a text, so many hold the end of a sentence, or it marks none. */
const MARKED = 0.05;
/** Seconds that are told. */
const TOLD = 60;
/** Seconds: before the first line there may be music for so long; longer, the clock is another one. */
const LONGEST_OPENING = 3000;
/** Seconds by which another text of the talk may be off. */
const OFF = 5;

const SENTENCE_END = /[.!?…。！？]/;
const MUSIC =
  /[♪♫🎵🎶]|[[(（【][^\])）】]*(?:musi[ckqkt]|músic|muzi[ek]|muzyk|hudba|müzik|музык|музик|μουσικ|موسيق|מוזיק|संगीत|音[乐樂楽]|음악)/iu;

type Timed = Pick<Track, 'text' | 'start' | 'end' | 'words'>;

/** Of a text whose lines have times of their own. */
export function pausesOfTalk(track: Timed): TalkPauses {
  const silence = silenceOf(track);
  const pauses = toldPauses(track, silence);
  const { text } = track;
  const isMarked = text.filter((cue) => SENTENCE_END.test(cue)).length > text.length * MARKED;
  const breaks = silence.seconds.flatMap((seconds, cue) => {
    const isEnd = seconds >= BREAK && (!isMarked || isSentenceStart(text, cue));
    return isEnd || seconds >= BREAK_IN_SENTENCE ? [cue] : [];
  });
  for (const { before } of pauses) {
    // What is only heard stands apart from what was said before it.
    let first = before;
    while (first > 0 && !silence.isWorded[first - 1]) first -= 1;
    breaks.push(first, before);
  }
  return { breaks, pauses };
}

/**
 * The pauses of another text of the talk, which may leave out much of what is said: those that the base has as well. `own`:
 * what it tells by times of its own, where it has any.
 */
export function pausesBeside(
  { pauses = [], start: baseStart }: Pick<Track, 'pauses' | 'start'>,
  start: readonly number[],
  own?: Pauses,
): Pauses {
  const ends = (pause: Pauses[number]) => baseStart[pause.before] as number;
  if (own !== undefined)
    return own.filter(({ before, seconds }) => {
      const end = start[before] as number;
      return pauses.some(
        (pause) => ends(pause) > end - seconds && ends(pause) - pause.seconds < end,
      );
    });
  return pauses.flatMap((pause) => {
    const before = start.findIndex((time) => time > ends(pause) - OFF);
    const isSilent = before !== -1 && (start[before - 1] ?? 0) < ends(pause) - pause.seconds + OFF;
    return isSilent && (start[before] as number) < ends(pause) + OFF ? [{ ...pause, before }] : [];
  });
}

function toldPauses({ text, start }: Timed, { seconds, isWorded }: Silence): Pauses {
  const pauses: Pauses = [];
  let last = -1;
  for (const [cue, worded] of isWorded.entries()) {
    if (!worded) continue;
    const next = start[cue] as number;
    const isFirst = last === -1;
    const since = isFirst ? 0 : (start[last + 1] as number) - (seconds[last + 1] as number);
    const length = roundTime(next - since);
    if (length >= TOLD && !(isFirst && length > LONGEST_OPENING)) {
      const around = text.slice(Math.max(0, last), cue + 1).join(' ');
      pauses.push({ before: cue, seconds: length, ...(MUSIC.test(around) ? { music: true } : {}) });
    }
    last = cue;
  }
  return pauses;
}

function isSentenceStart(text: readonly string[], cue: number): boolean {
  const before = /\S+$/.exec((text[cue - 1] ?? '').trimEnd())?.[0] ?? '';
  return endsSentence(before, /\S+/.exec(text[cue] ?? '')?.[0]);
}
