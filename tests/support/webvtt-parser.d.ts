/** What the tests use of the W3C's parser, which comes without types. */
declare module 'webvtt-parser' {
  export interface ParsedCue {
    id: string;
    /** Seconds. */
    startTime: number;
    endTime: number;
    text: string;
    tree: { children: unknown[] };
  }

  export interface ParsedFile {
    cues: ParsedCue[];
    errors: { message: string; line: number; col?: number }[];
  }

  export class WebVTTParser {
    constructor(entities?: Record<string, string>);
    parse(input: string, mode?: 'captions' | 'subtitles' | 'metadata' | 'chapters'): ParsedFile;
  }
}
