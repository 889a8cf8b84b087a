/** What the first load weighs: counted on the files that lie on disk, and held by the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { firstLoad } from '../../src/build/first-load.ts';
import { firstLoadBudget } from '../../src/build/first-load-budget.ts';
import { emptyFolder, writeFiles } from '../cli/folders.ts';

function written(files: Record<string, string>): string {
  const folder = emptyFolder();
  writeFiles(folder, files);
  return folder;
}

describe('the first load', () => {
  test('is every script that the page names or preloads, and what these import statically', () => {
    const folder = written({
      'index.html': `<!doctype html><script>import('./assets/inline.js')</script>
        <!-- <script src="/assets/comment.js"></script> -->
        <script type="module" crossorigin src="/assets/entry.js?v=1"></script>
        <LINK rel=modulepreload href='/assets/preloaded.js'>
        <link rel="preload" as="script" href="/assets/old.js"><link rel="stylesheet" href="/assets/a.css">`,
      'assets/entry.js': `import{a}from"./shared.js";import"./effect.js";export*from"./deep/again.js";
        export{b}from'./named.js';const later=()=>import("./later.js");const text='import"./text.js"';`,
      'assets/shared.js': 'import"./entry.js";import"./deep/again.js";export const a=1',
      'assets/effect.js': '',
      'assets/deep/again.js': 'export * from "../reached.js"',
      'assets/reached.js': 'export const c=1',
      'assets/named.js': 'export const b=2',
      'assets/preloaded.js': 'import "./shared.js"',
      'assets/old.js': 'void 0',
      'assets/later.js': 'import "./much-later.js"',
    });
    const scripts = firstLoad(folder, '/');
    expect(scripts.map(({ file }) => file).sort()).toEqual([
      'assets/deep/again.js',
      'assets/effect.js',
      'assets/entry.js',
      'assets/named.js',
      'assets/old.js',
      'assets/preloaded.js',
      'assets/reached.js',
      'assets/shared.js',
    ]);
    for (const { file, bytes } of scripts)
      expect(bytes).toBe(gzipSync(readFileSync(join(folder, file))).length);
    expect(scripts.map(({ bytes }) => bytes)).toEqual(
      scripts.map(({ bytes }) => bytes).sort((one, other) => other - one),
    );
  });

  test.each(['/reader/', 'https://example.org/reader/', './'])('is found under %s', (base) => {
    const folder = written({
      'index.html': `<script type="module" src="${base}assets/a%20b.js"></script>`,
      'assets/a b.js': 'import "./c.js"',
      'assets/c.js': '',
    });
    expect(firstLoad(folder, base).map(({ file }) => file)).toEqual([
      'assets/a b.js',
      'assets/c.js',
    ]);
  });

  test('refuses what it cannot weigh', () => {
    const naming = (address: string) =>
      firstLoad(written({ 'index.html': `<script src="${address}"></script>` }), '/reader/');
    expect(() => naming('https://elsewhere.example/a.js')).toThrow(/elsewhere.*cannot be weighed/);
    expect(() => naming('/other/a.js')).toThrow(/other\/a.js is no file of this build/);
    expect(() => naming('assets/none.js')).toThrow(/none\.js/);
  });
});

describe('a build', () => {
  /** As a later plugin may change a file: what was counted before is not what is served. */
  const banner: Plugin = {
    name: 'banner',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') output.code = `/* ${Math.E} */${output.code}`;
      },
    },
  };

  const site = (budget: number, ...plugins: Plugin[]): InlineConfig => ({
    root: written({
      'index.html': '<!doctype html><script type="module" src="/entry.js"></script>',
      'entry.js': `document.title = 'First'; document.onclick = () => import('./later.js');`,
      'later.js': `document.title = ${JSON.stringify('later '.repeat(50))};`,
    }),
    configFile: false,
    base: '/reader/',
    logLevel: 'silent',
    build: { modulePreload: { polyfill: false } },
    plugins: [firstLoadBudget(budget), banner, ...plugins],
  });

  test('may weigh its budget, and not a byte more', async () => {
    const generous = site(10_000);
    await build(generous);
    const dist = join(generous.root ?? '', 'dist');
    const [entry, ...others] = firstLoad(dist, '/reader/');
    expect(others).toEqual([]);
    expect(readFileSync(join(dist, entry?.file ?? ''), 'utf8')).toContain(String(Math.E));
    const weight = entry?.bytes ?? 0;
    await expect(build(site(weight))).resolves.toBeDefined();
    await expect(build(site(weight - 1))).rejects.toThrow('First load');
  });

  test('that is too large says what is in it and what helps', async () => {
    await expect(build(site(100))).rejects.toThrow(
      /First load: \d\.\d kB of 0\.1 kB JavaScript \(gzip\): assets\/index-[\w-]+\.js \d\.\d kB\. .*import\(/,
    );
  });

  test('that failed for another reason says that reason', async () => {
    const full: Plugin = {
      name: 'full',
      writeBundle() {
        throw new Error('The disk is full.');
      },
    };
    await expect(build(site(1, full))).rejects.toThrow(/disk is full/);
  });
});
