import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconSprite } from '../../src/build/icon-sprite.ts';
import { ICONS } from '../../src/ui/kit/icons.ts';
import { readSources } from '../support/source-files.ts';

const page = () => {
  const draw = iconSprite().transformIndexHtml as (html: string) => Promise<string>;
  return draw(readFileSync('index.html', 'utf8'));
};

describe('the icons', () => {
  test('are drawn once each, before what shows them', async () => {
    const html = await page();
    for (const name of ICONS) expect(html.split(`id="icon-${name}"`).length).toBe(2);
    expect(html.indexOf('<symbol')).toBeLessThan(html.indexOf('id="root"'));
  });

  test('have shapes and no size or colour of their own', async () => {
    const symbols = [...(await page()).matchAll(/<symbol[^>]*>(.*?)<\/symbol>/g)].map(
      ([, shapes]) => shapes ?? '',
    );
    expect(symbols).toHaveLength(ICONS.length);
    for (const shapes of symbols) {
      expect(shapes).toMatch(/^<(path|circle|rect|line|polygon|polyline|ellipse)\b/);
      expect(shapes).not.toMatch(/\b(?:stroke|fill|class|style)=/);
    }
  });

  test('are all shown somewhere', () => {
    const ui = readSources().filter(
      ({ path }) => path.startsWith('ui/') && !path.endsWith('kit/icons.ts'),
    );
    const code = ui.map(({ path }) => readFileSync(`src/${path}`, 'utf8')).join('\n');
    expect(ICONS.filter((name) => !new RegExp(`['"]${name}['"]`).test(code))).toEqual([]);
  });
});
