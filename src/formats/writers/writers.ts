/** Every format in which an episode can be taken away, the most asked for first. */
import { pageWriter } from './page-writer.ts';
import { writePodcastChapters } from './podcast-chapters-writer.ts';
import { writePodcastTranscript } from './podcast-transcript-writer.ts';
import { writeSrt } from './srt-writer.ts';
import { writeWebvtt } from './webvtt-writer.ts';
import type { Writer } from './writer.ts';

const BESIDE_THE_TEXT = ['chapters', 'verdicts', 'summary'] as const;

export const WRITERS = [
  {
    id: 'text',
    extension: 'txt',
    mediaType: 'text/plain',
    label: 'Plain text',
    texts: 'shown',
    leavesOut: ['lineTimes', 'wordTimes', 'verdicts', 'summary'],
    write: pageWriter('text'),
  },
  {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    label: 'Markdown',
    texts: 'shown',
    leavesOut: ['lineTimes', 'wordTimes', 'verdicts', 'summary'],
    write: pageWriter('markdown'),
  },
  {
    id: 'vtt',
    extension: 'vtt',
    mediaType: 'text/vtt',
    label: 'WebVTT captions',
    texts: 'leading',
    leavesOut: ['doubts', 'paragraphs', ...BESIDE_THE_TEXT],
    write: (view, options = {}) => writeWebvtt(view, options),
  },
  {
    id: 'srt',
    extension: 'srt',
    mediaType: 'application/x-subrip',
    label: 'SRT subtitles',
    texts: 'leading',
    leavesOut: ['doubts', 'wordTimes', 'paragraphs', ...BESIDE_THE_TEXT],
    write: writeSrt,
  },
  {
    id: 'podcast',
    extension: 'transcript.json',
    mediaType: 'application/json',
    label: 'Podcasting 2.0 transcript',
    texts: 'leading',
    leavesOut: ['doubts', 'wordTimes', 'paragraphs', ...BESIDE_THE_TEXT],
    write: writePodcastTranscript,
  },
  {
    id: 'chapters',
    extension: 'chapters.json',
    mediaType: 'application/json+chapters',
    label: 'Podcasting 2.0 chapters',
    texts: 'none',
    leavesOut: ['speakers', 'doubts', 'lineTimes', 'wordTimes', 'paragraphs', 'summary'],
    write: writePodcastChapters,
  },
  {
    id: 'episode',
    extension: 'cuelight.json',
    mediaType: 'application/json',
    label: 'Cuelight episode',
    texts: 'every',
    leavesOut: [],
    write: ({ episode }) => `${JSON.stringify(episode)}\n`,
  },
] as const satisfies readonly Writer[];

export type WriterId = (typeof WRITERS)[number]['id'];

export function writerOf(id: WriterId): Writer {
  return findWriter(id) as Writer;
}

/** Undefined for a name that no row has. */
export function findWriter(id: string): Writer | undefined {
  return WRITERS.find((writer) => writer.id === id);
}
