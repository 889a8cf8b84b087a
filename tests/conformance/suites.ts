import { cueText } from './cue-text.ts';
import { edge } from './edge.ts';
import {
  handmadeShapes,
  json3Synthetic,
  podcastNamespace,
  youtubeTranscriptApi,
} from './json-xml.ts';
import { legacySrt, panelPaste } from './pasted.ts';
import { reported } from './reported.ts';
import { cdownSrt } from './srt.ts';
import { srv3Files } from './srv3.ts';
import type { Suite } from './suite.ts';
import { ttmlFiles } from './ttml.ts';
import { wptFiles } from './wpt-files.ts';

/** Every suite, in the order in which they are told. */
export const SUITES: readonly Suite[] = [
  wptFiles,
  cueText,
  edge,
  cdownSrt,
  legacySrt,
  panelPaste,
  handmadeShapes,
  json3Synthetic,
  podcastNamespace,
  youtubeTranscriptApi,
  srv3Files,
  ttmlFiles,
  reported,
];
