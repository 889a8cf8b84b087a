/**
 * What a reader likes, kept in localStorage so that it can be read before the first paint (`index.html` reads the
 * theme from the same key). A value this version does not know falls back to its default and nothing is lost.
 */
import * as v from 'valibot';

export const PREFERENCES_KEY = 'cuelight.preferences';

const preferencesSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  arrangement: v.fallback(v.picklist(['paragraphs', 'lines']), 'paragraphs'),
  rate: v.fallback(v.pipe(v.number(), v.minValue(0.25), v.maxValue(4)), 1),
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  muted: v.fallback(v.boolean(), false),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

export function loadPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  let stored: unknown = {};
  try {
    stored = JSON.parse(storage.getItem(PREFERENCES_KEY) ?? '{}');
  } catch {
    // Cut short or forbidden: start from the defaults.
  }
  const result = v.safeParse(preferencesSchema, stored);
  return result.success ? result.output : v.parse(preferencesSchema, {});
}

/** Private windows and full disks refuse to store: the preference then lasts as long as the page. */
export function savePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
  } catch {
    // See above.
  }
}
