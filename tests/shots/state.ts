import type { BrowserContext, Page } from 'playwright-core';
import { PREFERENCES, type Preferences } from '../../src/library/preferences.ts';
import type { StandInOptions } from '../support/youtube/stand-in.ts';

export const WIDTHS = [360, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];
/** A picture is of one look: not of what a system likes. */
export type Theme = Exclude<Preferences['theme'], 'system'>;
export const THEMES = PREFERENCES.theme.values.filter((theme) => theme !== 'system');

/** One state of one page, and how a person gets there. */
export interface State {
  name: string;
  path: string;
  preferences?: Partial<Preferences>;
  /** All widths unless said otherwise. */
  widths?: readonly Width[];
  /** Light and dark unless said otherwise. */
  themes?: readonly Theme[];
  youtube?: Partial<StandInOptions>;
  /** Before the page is opened: what is asked for and does not come, or comes otherwise. */
  before?(context: BrowserContext): Promise<unknown>;
  /** From the opened page to the state. */
  reach?(page: Page): Promise<unknown>;
  /** False: something never comes, and the page is never at rest. */
  rests?: false;
  /** Pixels of the page's height to show, where more than the window is of interest. */
  height?: number;
}
