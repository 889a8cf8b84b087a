import { legacySrt, panelPaste } from './pasted.ts';
import { cdownSrt } from './srt.ts';
import type { Suite } from './suite.ts';
import { cueText, edge, wptFiles } from './webvtt.ts';

/** Every suite, in the order in which they are told. */
export const SUITES: readonly Suite[] = [wptFiles, cueText, edge, cdownSrt, legacySrt, panelPaste];
