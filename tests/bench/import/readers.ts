/** The caption readers that are measured beside ours, each as its own documentation has it used. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CaptionsFileFormat, parseText } from 'media-captions';
import { parseSync } from 'subtitle';
import { readDocument } from '../../../src/formats/formats.ts';

/** It hangs its exports on an object, where `import` cannot see their names. */
const { WebVTTParser } = createRequire(import.meta.url)(
  'webvtt-parser',
) as typeof import('webvtt-parser');

export interface CaptionReader {
  id: 'ours' | 'mediaCaptions' | 'subtitle' | 'webvttParser' | 'before';
  name: string;
  types: readonly CaptionsFileFormat[];
  /** Number of the cues it found. */
  read: (text: string, type: 'vtt' | 'srt') => number | Promise<number>;
}

export const READERS: readonly CaptionReader[] = [
  {
    id: 'ours',
    // All that import asks of it: the format found, tags and entities read, speakers told, rolling lines undone.
    name: 'Cuelight, whole',
    types: ['vtt', 'srt'],
    read: readWith(readDocument),
  },
  {
    id: 'mediaCaptions',
    name: 'media-captions',
    types: ['vtt', 'srt'],
    read: async (text, type) => (await parseText(text, { type })).cues.length,
  },
  {
    id: 'subtitle',
    name: 'subtitle',
    types: ['vtt', 'srt'],
    read: (text) => parseSync(text).filter(({ type }) => type === 'cue').length,
  },
  {
    id: 'webvttParser',
    name: 'webvtt-parser',
    types: ['vtt'],
    read: (text) => new WebVTTParser().parse(text).cues.length,
  },
];

/** The code of another checkout, from which the same is asked as of ours. */
export async function readerOfCheckout(folder: string): Promise<CaptionReader> {
  const file = pathToFileURL(join(resolve(folder), 'src/formats/formats.ts')).href;
  const formats = (await import(file)) as { readDocument: Parse };
  return {
    id: 'before',
    name: 'before',
    types: ['vtt', 'srt'],
    read: readWith(formats.readDocument),
  };
}

type Parse = (text: string) => ReturnType<typeof readDocument>;

function readWith(parse: Parse): CaptionReader['read'] {
  return async (text) => (await parse(text))?.document.texts[0]?.cues.length ?? 0;
}
