/** The contrasts of WCAG 2.2 (1.4.3, 1.4.11), computed from the tokens for every theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** `--name: #rrggbb` and `--name: light-dark(#rrggbb, #rrggbb)`, later ones over earlier. */
function tokensOf(theme: 'light' | 'dark' | 'sepia'): Tokens {
  const tokens = new Map<string, string>();
  const lightDark = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
  for (const [, name = '', light = '', dark = ''] of css.matchAll(lightDark))
    tokens.set(name, theme === 'dark' ? dark : light);
  const [, common = '', sepia = ''] =
    /\n:root \{([\s\S]*?)\n\}[\s\S]*?\[data-theme='sepia'\] \{([\s\S]*?)\n\}/.exec(css) ?? [];
  for (const block of theme === 'sepia' ? [common, sepia] : [common])
    for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g))
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
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? ''))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'wash', 'rule', 'lit', 'spoken', 'found', 'found-current']],
  ['quiet', ['paper', 'wash', 'lit']],
  ['lamp', ['paper', 'wash']],
  ['paper', ['ink', 'lamp']],
  ['screen-ink', ['screen']],
  ['screen-quiet', ['screen']],
  ['screen-lamp', ['screen']],
];
const SHAPES: readonly [shape: string, grounds: readonly string[]][] = [
  ['shape', ['paper', 'wash']],
  ['lamp', ['paper', 'wash', 'lit', 'rule']],
  ['found-shape', ['paper', 'rule']],
];

describe.each(['light', 'dark', 'sepia'] as const)('%s', (theme) => {
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

test('sepia gives every token that differs between light and dark', () => {
  const [, sepia = ''] = /\[data-theme='sepia'\] \{([\s\S]*?)\n\}/.exec(css) ?? [];
  const themed = [...css.matchAll(/--([\w-]+): light-dark\(/g)].map(([, name]) => name);
  expect(themed.length).toBeGreaterThan(5);
  for (const name of themed) expect(sepia).toContain(`--${name}: #`);
});
