/** The script of index.html that runs before the first paint, with the names that the build gives it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { firstPaint } from '../../src/build/first-paint.ts';
import { DEFAULT_PREFERENCES, savePreferences } from '../../src/library/preferences.ts';

const written = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

function built(): string {
  const { transformIndexHtml } = firstPaint();
  if (typeof transformIndexHtml !== 'object')
    throw new Error('The plugin does not change the page');
  const give = transformIndexHtml.handler as (html: string) => string;
  return give(written);
}

/** What <html> carries once a browser has read the page. */
function painted(prepare: (window: JSDOM['window']) => void): Record<string, string> {
  const { window } = new JSDOM(built(), {
    url: 'https://example.org/',
    runScripts: 'dangerously',
    beforeParse(window) {
      window.fetch = () => new Promise(() => {});
      prepare(window);
    },
  });
  return { ...window.document.documentElement.dataset } as Record<string, string>;
}

test('a page wears what was chosen before it is painted', () => {
  const chosen = {
    ...DEFAULT_PREFERENCES,
    theme: 'sepia',
    textSize: 'large',
    face: 'sans',
  } as const;
  expect(painted(({ localStorage }) => savePreferences(localStorage, chosen))).toEqual({
    theme: 'sepia',
    textSize: 'large',
    face: 'sans',
    lineSpacing: 'normal',
    measure: 'normal',
    motion: 'system',
  });
});

test('a page without choices wears nothing of its own', () => {
  expect(painted(() => {})).toEqual({});
});

test('where storage is refused the page is as usual', () => {
  const refuse = (window: JSDOM['window']) =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new window.DOMException('denied', 'SecurityError');
      },
    });
  expect(painted(refuse)).toEqual({});
});

test('index.html knows no preference by name', () => {
  for (const name of Object.keys(DEFAULT_PREFERENCES)) expect(written).not.toContain(`'${name}'`);
});
