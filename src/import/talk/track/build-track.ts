/** One text with its times and turns to a track. */

import type { Track } from '../../../core/contract/episode-file.ts';
import { BILINGUAL_WORDS, groupParagraphs, PARAGRAPH_WORDS } from '../../../core/text/paragraph.ts';
import type { ChapterStart } from '../../../timing/estimate/chapter-placement.ts';
import { type CueText, cutSpans } from '../cue-text.ts';
import type { GuessedTurn } from '../people/guess-speakers.ts';
import type { WordRow } from '../rows/text-rows.ts';
import { wordAfter } from '../talk-text.ts';
import { cueColumns } from '../times/text-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import { pausesBeside, pausesOfTalk } from './pauses.ts';
import { stepParagraphs } from './step-paragraphs.ts';

export interface Beside {
  base: Parameters<typeof stepParagraphs>[0];
  rows: readonly WordRow[];
}

interface TrackParts extends TimedTalk {
  id: string;
  cues: CueText;
  turns: readonly GuessedTurn[];
  /** At each of them a paragraph starts, where nothing else says where paragraphs do. */
  chapters: readonly ChapterStart[];
  /** What it is read beside; undefined for the base, and for a text that nobody knows a place for. */
  beside: Beside | undefined;
  /** It or its translation is read under the other. */
  isBilingual: boolean;
  /** The fullest text of the talk, which tells where it pauses; none while that is built. */
  base: Track | undefined;
}

export function buildTrack(parts: TrackParts): Track {
  const { id, talk, times, cues, turns, chapters, beside, isBilingual, base } = parts;
  const { text: source, lang, kind, spoken, isMachine } = talk;
  const { text } = cues;
  const columns = cueColumns(times, cues.firstWords);
  const placed = turns.map(({ word, person, guess }) => ({
    at: cues.placeOf(word),
    person,
    ...(guess === undefined ? {} : { guess }),
  }));
  const headings = source.headings?.map((heading) => ({
    at: cues.placeOf(wordAfter(spoken.words, heading.at)),
    text: heading.text,
  }));
  const emphasis = cutSpans(source.emphasis ?? [], cues.cuts);
  const hasOwnTimes = times.origin === 'authored' && times.start !== undefined;
  const { breaks, pauses: own } = hasOwnTimes
    ? pausesOfTalk({ text, ...columns, words: times.words })
    : { breaks: [], pauses: [] };
  const pauses =
    base === undefined ? own : pausesBeside(base, columns.start, hasOwnTimes ? own : undefined);
  const told = pauses.map(({ before }) => before);
  return {
    id,
    lang,
    kind,
    ...(isMachine ? { machine: true } : {}),
    origin: times.origin,
    ...(source.resolution === undefined ? {} : { resolution: source.resolution }),
    text,
    ...columns,
    turns: placed,
    paragraphs: groupParagraphs({
      text,
      start: columns.start,
      turns: placed.map((turn) => turn.at),
      lengths: isBilingual ? BILINGUAL_WORDS : PARAGRAPH_WORDS,
      ...(beside === undefined
        ? {
            chapterTimes: chapters.map((chapter) => chapter.startTime).sort((a, b) => a - b),
            breaks: [...breaks, ...told],
          }
        : {
            chapterTimes: [],
            breaks: told,
            rests: stepParagraphs(beside.base, { talk, cues }, beside.rows),
          }),
    }),
    ...(pauses.length === 0 ? {} : { pauses }),
    ...(headings === undefined ? {} : { headings }),
    ...(emphasis.length === 0 ? {} : { emphasis }),
    ...(times.words === undefined ? {} : { words: times.words }),
  };
}
