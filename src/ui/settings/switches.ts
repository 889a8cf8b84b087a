import type { LaterStrings } from '../text/en-later.ts';

export type SwitchName = keyof LaterStrings['settings']['switches'];

/** The preferences that are on or off, in the order in which they are shown. */
export const SWITCHES: readonly SwitchName[] = ['spokenWord', 'playOnClick', 'characterKeys'];
