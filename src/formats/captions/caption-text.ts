/** Captions to a text of the talk: lines joined, speakers told apart, marks and names taken out of the words. */
import type { At } from '../../core/contract/at.ts';
import { isAnonymous } from '../anonymous.ts';
import type { SourceCue, SourceText, SourceTurn } from '../source-document.ts';
import type { Caption } from './caption.ts';
import { readableNames } from './readable-names.ts';
import { type LabelReader, speakerLabels } from './speaker-labels.ts';
import { type SpokenStart, spokenCaption } from './spoken-caption.ts';

/**
 * Captions without words make no cue; undefined where none has any. A speaker holds until another is named: by the
 * caption (`speaker`), or by the words in front of the text (`spoken-caption.ts` has their forms).
 */
export function textOfCaptions(
  captions: readonly Caption[],
  said: Pick<SourceText, 'kind' | 'lang' | 'resolution' | 'machine'>,
): SourceText | undefined {
  const cues: SourceCue[] = [];
  const turns = new Turns();
  const readLabel = speakerLabels(captions);
  const voiced = labelsOfVoices(captions, readLabel);
  for (const caption of captions) {
    const reader = caption.speaker === undefined ? readLabel : voiced(caption.speaker);
    const { text, words, starts, speaker } = spokenCaption(caption, reader);
    turns.hold(cues.length, caption.speaker, 'voice');
    turns.hold(cues.length, speaker);
    for (const start of starts) {
      // What stands at the end of a caption speaks of the next one.
      const isNext = text !== '' && start.char === text.length;
      turns.start(isNext ? [cues.length + 1, 0] : [cues.length, start.char], start);
    }
    if (text === '') continue;
    const { startTime, endTime, line } = caption;
    // Written at once: a field that is added costs as much as the cue does.
    const hasWords = words.length > 0;
    if (endTime === undefined)
      cues.push(hasWords ? { text, startTime, line, words } : { text, startTime, line });
    else
      cues.push(
        hasWords ? { text, startTime, endTime, line, words } : { text, startTime, endTime, line },
      );
  }
  return cues.length === 0 ? undefined : { ...said, cues, turns: turns.within(cues.length) };
}

/**
 * Where captions have voices that are somebody's, `Remember: …` behind one is what that voice says, and so is `Ben: …` behind
 * Ann's, who reads it out: a label at the head of the words is the voice's own name, one in a row below them another voice's,
 * or a mark stands before it. A voice that all captions have, or a numbered one, tells nobody apart.
 */
function labelsOfVoices(
  captions: readonly Caption[],
  readLabel: LabelReader,
): (speaker: string) => LabelReader {
  const voices = new Set<string>();
  for (const { speaker } of captions) if (speaker !== undefined) voices.add(speaker);
  const named = Array.from(voices).filter((name) => !isAnonymous(name)).length;
  if (named < 2) return () => readLabel;
  return (speaker) => (text, offset, to, isMarked) => {
    const label = readLabel(text, offset, to, isMarked);
    if (label === null || isMarked) return label;
    const isBelow = text.lastIndexOf('\n', offset - 1) !== -1 && offset > 0;
    const isVoice = label.name === speaker || (isBelow && voices.has(label.name));
    return isVoice ? label : null;
  };
}

class Turns {
  private readonly turns: SourceTurn[] = [];
  /** Undefined where nobody is named. */
  private speaker: string | undefined;

  /** Somebody speaks from the start of a cue on; nothing changes where nobody is named. */
  hold(cue: number, name: string | undefined, by?: 'voice'): void {
    if (name === undefined || name === this.speaker) return;
    this.start([cue, 0], by === undefined ? { char: 0, name } : { char: 0, name, by });
  }

  start(at: At, { name, by }: SpokenStart): void {
    // Programs name whoever speaks in front of each caption.
    if (name !== undefined && name === this.speaker) return;
    this.speaker = name;
    const last = this.turns.at(-1);
    if (last !== undefined && last.at[0] === at[0] && last.at[1] === at[1]) {
      if (name === undefined) this.speaker = last.name;
      else this.turns[this.turns.length - 1] = turnOf(last.at, name, by);
    } else this.turns.push(name === undefined ? { at } : turnOf(at, name, by));
  }

  /** A mark at the very end announces a speaker who says nothing. */
  within(cues: number): SourceTurn[] {
    const turns = this.turns.filter(({ at }) => at[0] < cues);
    const names = new Set<string>();
    for (const { name } of turns) if (name !== undefined) names.add(name);
    const readable = readableNames(names);
    if (readable.size === 0) return turns;
    return turns.map((turn) => {
      const name = turn.name === undefined ? undefined : readable.get(turn.name);
      if (name === undefined || turn.name === undefined) return turn;
      return { ...turn, name, ...(turn.by === undefined ? { written: turn.name } : {}) };
    });
  }
}

function turnOf(at: At, name: string, by: SourceTurn['by']): SourceTurn {
  return by === undefined ? { at, name } : { at, name, by };
}
