/**
 * A track as WebVTT (W3C WebVTT 1, section 4.1). The language stands in a header field, where YouTube puts it: the
 * parser passes over header fields (section 6.1), and readers that know it find it there.
 */
import type { EpisodeFile, Track } from '../../core/episode-file.ts';
import { joinerBetween } from '../../core/joiner.ts';
import { inLanguage } from '../../core/localized.ts';
import type { View } from '../../core/reading.ts';
import { formatStamp } from './stamp.ts';
import { type TimedCue, timedCues, type Voice } from './timed-cue.ts';
import { turnMark } from './turn-mark.ts';
import type { WriteOptions } from './writer.ts';

export function writeWebvtt({ episode, primary }: View, { words = false }: WriteOptions): string {
  const cues = timedCues(episode, primary).map((cue, index) => {
    const voices = cue.voices.map((voice, nth) =>
      formatVoice(voice, cue, { words, isFirst: index + nth === 0 }),
    );
    return [
      `${formatStamp(cue.startTime, '.')} --> ${formatStamp(cue.endTime, '.')}`,
      joinVoices(voices, cue.voices),
    ].join('\n');
  });
  return `${[`WEBVTT\nLanguage: ${primary.lang}`, note(episode, primary), ...cues].join('\n\n')}\n`;
}

/** What the file is of, for whoever opens it: a comment holds no `-->` and no blank line (section 4.1, comment block). */
function note(episode: EpisodeFile, track: Track): string {
  const facts = [
    ['Title', inLanguage(episode.title, [track.lang]).text],
    ['Show', episode.show],
    ['Published', episode.published],
    ['Times', track.origin === 'authored' ? undefined : track.origin],
  ].filter(([, fact]) => fact);
  const lines = facts.map(([name, fact]) => `${name}: ${fact}`.replace(/\s+/g, ' '));
  return ['NOTE', ...lines].join('\n').replaceAll('-->', '->');
}

/** Voices stand on lines of their own where lines read on give back the space between them, else in one line. */
function joinVoices(written: readonly string[], voices: readonly Voice[]): string {
  if (written.length === 1) return written.join('');
  let joined = '';
  for (const [index, { text, gap }] of voices.entries()) {
    const before = voices[index - 1];
    if (before !== undefined) joined += joinerBetween(before.text, text) === gap ? '\n' : gap;
    joined += `${written[index]}${voices[index]?.speaker === null ? '' : '</v>'}`;
  }
  return joined;
}

/** Section 4.2.2: a voice span that is all of its cue need not be closed. */
function formatVoice(
  { speaker, text, words, ...voice }: Voice,
  cue: TimedCue,
  { words: withWords, isFirst }: { words: boolean; isFirst: boolean },
): string {
  const mark = turnMark({ ...voice, speaker }, isFirst);
  const spoken = withWords ? withStamps(text, words, cue) : escapeCueText(text);
  return `${speaker === null ? '' : `<v ${escapeCueText(speaker)}>`}${escapeCueText(mark)}${spoken}`;
}

/** Section 4.2.2: the stamps of a cue ascend, and lie after its start and before its end. */
function withStamps(text: string, words: Voice['words'], { startTime, endTime }: TimedCue): string {
  let written = '';
  let copied = 0;
  let last = startTime;
  for (const [char, time] of words) {
    if (time <= last || time >= endTime) continue;
    written += `${escapeCueText(text.slice(copied, char))}<${formatStamp(time, '.')}>`;
    copied = char;
    last = time;
  }
  return written + escapeCueText(text.slice(copied));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Neither markup nor an arrow is left in the words, nor in a name. */
function escapeCueText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] as string);
}
