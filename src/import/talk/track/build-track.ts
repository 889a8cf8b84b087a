/** One text with its times and turns to a track. */

import type { Track } from '../../../core/contract/episode-file.ts';
import { groupParagraphs } from '../../../core/text/paragraph.ts';
import type { ChapterStart } from '../../../timing/estimate/chapter-placement.ts';
import { type CueText, cutSpans } from '../cue-text.ts';
import type { GuessedTurn } from '../people/guess-speakers.ts';
import { wordAfter } from '../talk-text.ts';
import { cueColumns } from '../times/text-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';

interface TrackParts extends TimedTalk {
  id: string;
  cues: CueText;
  turns: readonly GuessedTurn[];
  /** At each of them a paragraph starts. */
  chapters: readonly ChapterStart[];
}

export function buildTrack({ id, talk, times, cues, turns, chapters }: TrackParts): Track {
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
      chapterTimes: chapters.map((chapter) => chapter.startTime).sort((a, b) => a - b),
    }),
    ...(headings === undefined ? {} : { headings }),
    ...(emphasis.length === 0 ? {} : { emphasis }),
    ...(times.words === undefined ? {} : { words: times.words }),
  };
}
