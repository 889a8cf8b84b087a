import type { Plugin } from 'vite';
import { APPEARANCE, PREFERENCES_KEY } from '../library/preferences.ts';

const NAMES: Record<string, string> = {
  PREFERENCES_KEY,
  APPEARANCE: APPEARANCE.join(' '),
};

/** Gives the script that `index.html` runs before the first paint the names that only the preferences know. */
export function firstPaint(): Plugin {
  return {
    name: 'cuelight-first-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/%(\w+)%/g, (written, name) => NAMES[name] ?? written),
    },
  };
}
