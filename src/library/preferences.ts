/**
 * What a reader likes, kept in localStorage so that it can be read before the first paint (`index.html` reads the
 * appearance from the same key). A value this version does not know falls back to its default and nothing is lost.
 */
import * as v from 'valibot';
import { VIEW_KINDS } from '../core/reading/views.ts';

export const PREFERENCES_KEY = 'cuelight.preferences';

const preferencesSchema = v.object({
  // How the page looks: each is an attribute of the same name on <html>, and what it means is in the style sheets.
  theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark']), 'system'),
  textSize: v.fallback(v.picklist(['smallest', 'small', 'medium', 'large', 'largest']), 'medium'),
  lineSpacing: v.fallback(v.picklist(['tight', 'normal', 'loose']), 'normal'),
  measure: v.fallback(v.picklist(['narrow', 'normal', 'wide']), 'normal'),
  face: v.fallback(v.picklist(['serif', 'sans']), 'serif'),
  motion: v.fallback(v.picklist(['system', 'reduced']), 'system'),

  /** Of the interface; `system` follows the browser. */
  language: v.fallback(v.picklist(['system', 'en', 'zh-Hans']), 'system'),
  arrangement: v.fallback(v.picklist(['paragraphs', 'lines']), 'paragraphs'),
  /** Whether the word that is being said is marked within its line. */
  spokenWord: v.fallback(v.boolean(), true),
  /** Whether a click on a line plays while paused; else it seeks and stays paused. */
  playOnClick: v.fallback(v.boolean(), false),
  /** Whether keys that are one character do something (WCAG 2.1.4). */
  characterKeys: v.fallback(v.boolean(), true),

  /** The kind of view (`core/reading/views.ts`) last chosen for each pair of languages, `en>zh-Hans`; the latest last. */
  views: v.fallback(v.record(v.string(), v.picklist(VIEW_KINDS)), {}),

  rate: v.fallback(v.pipe(v.number(), v.minValue(0.25), v.maxValue(4)), 1),
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  muted: v.fallback(v.boolean(), false),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** What <html> carries as attributes, so that a page is right at its first paint. */
export const APPEARANCE = [
  'theme',
  'textSize',
  'lineSpacing',
  'measure',
  'face',
  'motion',
] as const satisfies readonly (keyof Preferences)[];

export const DEFAULT_PREFERENCES: Preferences = v.parse(preferencesSchema, {});

export function loadPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  let stored: unknown = {};
  try {
    stored = JSON.parse(storage.getItem(PREFERENCES_KEY) ?? '{}');
  } catch {
    // Cut short or forbidden: start from the defaults.
  }
  const result = v.safeParse(preferencesSchema, stored);
  return result.success ? result.output : DEFAULT_PREFERENCES;
}

/** Private windows and full disks refuse to store: the preference then lasts as long as the page. */
export function savePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
  } catch {
    // See above.
  }
}
