/** The style sheets against the table of preferences, and the contrasts of WCAG 2.2 (1.4.3, 1.4.11) in every theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../src/core/reading/artwork.ts';
import { APPEARANCE, PREFERENCES } from '../src/library/preferences.ts';
import { readFiles } from './cli/folders.ts';

const css = readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** What has colours of its own; `system` is one of the others. */
const THEMES = PREFERENCES.theme.values.filter((theme) => theme !== 'system');

/** The declarations under `[data-theme='…']`. */
function blockOf(theme: string): string {
  return new RegExp(`\\n\\[data-theme='${theme}'\\] \\{([\\s\\S]*?)\\n\\}`).exec(css)?.[1] ?? '';
}

/** `--name: #rrggbb` and `--name: light-dark(#rrggbb, #rrggbb)`, the theme's own over everybody's. */
function tokensOf(theme: string): Tokens {
  const own = blockOf(theme);
  const isDark = own.includes('color-scheme: dark;');
  const tokens = new Map<string, string>();
  const lightDark = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
  for (const [, name = '', light = '', dark = ''] of css.matchAll(lightDark))
    tokens.set(name, isDark ? dark : light);
  const common = /\n:root \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  for (const [, name = '', value = ''] of `${common}${own}`.matchAll(
    /--([\w-]+): (#[0-9a-f]{6});/g,
  ))
    tokens.set(name, value);
  return tokens;
}

/** Relative luminance, WCAG 2.2, definition. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  return ratio(tokens.get(one) ?? '', tokens.get(other) ?? '');
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'wash', 'rule', 'lit', 'spoken', 'here', 'found', 'found-current']],
  ['quiet', ['paper', 'wash', 'lit', 'here']],
  ['lamp', ['paper', 'wash', 'lit', 'here']],
  ['on-lamp', ['lamp']],
  ['paper', ['ink']],
  ['screen-ink', ['screen']],
  ['screen-quiet', ['screen']],
  ['screen-lamp', ['screen']],
];
const SHAPES: readonly [shape: string, grounds: readonly string[]][] = [
  ['shape', ['paper', 'wash']],
  ['lamp', ['paper', 'wash', 'lit', 'here', 'rule']],
  ['found-shape', ['paper', 'rule']],
];

describe.each(THEMES)('%s', (theme) => {
  const tokens = tokensOf(theme);
  const rows = (pairs: typeof TEXT) =>
    pairs.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  test.each(rows(TEXT))('%s is read on %s', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(rows(SHAPES))('%s is seen on %s', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('artwork, %s', (theme) => {
  const paper = tokensOf(theme).get('paper') ?? '';
  test.each(groundsOf(theme).map((tones, ground) => [ground, tones] as const))(
    'the tones of ground %s are told from it, and from the paper beside names',
    (_, tones) => {
      const ground = tones.get('ground') ?? '';
      const of = (tone: number, behind: string) => ratio(tones.get(`tone-${tone}`) ?? '', behind);
      expect(of(0, ground)).toBeGreaterThanOrEqual(6);
      for (const tone of [1, 2, 3]) expect(of(tone, ground)).toBeGreaterThanOrEqual(3);
      for (const tone of [0, 1, 2, 3]) expect(of(tone, paper)).toBeGreaterThanOrEqual(3);
    },
  );
});

/** What `artwork.css` declares for each ground. */
function groundsOf(theme: string): Tokens[] {
  const sheet = readFileSync(new URL('../src/styles/artwork.css', import.meta.url), 'utf8');
  const isSepia = theme === 'sepia';
  const blocks = [...sheet.matchAll(/\[data-ground='\d'\] \{([^}]*)\}/g)].map(
    ([, text = '']) => text,
  );
  expect(blocks).toHaveLength(2 * GROUNDS);
  return blocks.slice(isSepia ? GROUNDS : 0, isSepia ? 2 * GROUNDS : GROUNDS).map((block) => {
    const colours = [...block.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), )?(#\w{6})/g)];
    return new Map(
      colours.map(([, name = '', light, last = '']) => [
        name,
        theme === 'light' ? (light ?? last) : last,
      ]),
    );
  });
}

test('a theme that gives one token gives every one that differs between light and dark', () => {
  const themed = [...css.matchAll(/--([\w-]+): light-dark\(/g)].map(([, name = '']) => name);
  expect(themed.length).toBeGreaterThan(5);
  const own = THEMES.map((theme) =>
    [...blockOf(theme).matchAll(/--([\w-]+): #/g)].map(([, name = '']) => name),
  );
  expect(own.some((names) => names.length > 0)).toBe(true);
  for (const names of own.filter(({ length }) => length > 0)) expect(names).toEqual(themed);
});

test('the style sheets know the values of the preferences, and no others', () => {
  const sheets = Object.values(readFiles(fileURLToPath(new URL('../src/styles', import.meta.url))));
  const selectors = [css, ...sheets].flatMap((sheet) => [
    ...sheet.matchAll(/\[data-([\w-]+)='([\w-]+)'\]/g),
  ]);
  for (const name of APPEARANCE) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = selectors.filter(([, of]) => of === attribute).map(([, , value]) => value);
    const { values, usual } = PREFERENCES[name];
    expect([name, [...new Set(known)].sort()]).toEqual([
      name,
      values.filter((value) => value !== usual).sort(),
    ]);
  }
});
