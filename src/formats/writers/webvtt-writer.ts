/**
 * A track as WebVTT (W3C WebVTT 1, section 4.1). The language stands in a header field, where YouTube puts it: the
 * parser passes over header fields (section 6.1), and readers that know it find it there.
 */
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { View } from '../../core/reading/reading.ts';
import { joinerBetween } from '../../core/text/joiner.ts';
import { escapeWebvtt } from './escape-text.ts';
import { formatStamp } from './stamp.ts';
import { type TimedCue, timedCues, type Voice } from './timed-cue.ts';
import { turnMark } from './turn-mark.ts';
import type { WriteOptions } from './writer.ts';

export function writeWebvtt({ episode, primary }: View, { words = false }: WriteOptions): string {
  const cues = timedCues(episode, primary).map((cue, index) =>
    [
      `${formatStamp(cue.startTime, '.')} --> ${formatStamp(cue.endTime, '.')}`,
      formatVoices(cue, words, index === 0),
    ].join('\n'),
  );
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
function formatVoices(cue: TimedCue, withWords: boolean, isFirst: boolean): string {
  const { voices } = cue;
  let written = '';
  for (const [nth, voice] of voices.entries()) {
    const { speaker, text, words, gap } = voice;
    const mark = turnMark(voice, isFirst && nth === 0);
    const before = voices[nth - 1];
    if (before !== undefined) {
      // The sign for a speaker is one at the head of a line or after a space.
      const isLine = joinerBetween(before.text, text) === gap || (gap === '' && mark !== '');
      written += isLine ? '\n' : gap;
    }
    if (speaker !== null) written += `<v ${escapeName(speaker)}>`;
    written += escapeWebvtt(mark);
    written += withWords ? withStamps(text, words, cue) : escapeWebvtt(text);
    // Section 4.2.2: a voice span that is all of its cue need not be closed.
    if (speaker !== null && voices.length > 1) written += '</v>';
  }
  return written;
}

/** In one line, and no arrow with the sign that ends the tag: no reader can read a file with one there. */
function escapeName(speaker: string): string {
  return escapeWebvtt(speaker.replace(/\s+/g, ' ')).replace(/-$/, '&#45;');
}

/** Section 4.2.2: the stamps of a cue ascend, and lie after its start and before its end. */
function withStamps(text: string, words: Voice['words'], { startTime, endTime }: TimedCue): string {
  let written = '';
  let copied = 0;
  let last = startTime;
  for (const [char, time] of words) {
    if (time <= last || time >= endTime) continue;
    written += `${escapeWebvtt(text.slice(copied, char))}<${formatStamp(time, '.')}>`;
    copied = char;
    last = time;
  }
  return written + escapeWebvtt(text.slice(copied));
}
