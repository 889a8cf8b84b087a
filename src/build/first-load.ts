import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parseSync } from 'vite';

export interface LoadedScript {
  /** Path within the build's folder. */
  file: string;
  /** As it lies on disk, gzipped. */
  bytes: number;
}

/**
 * The scripts that a browser fetches before the page does anything: those that `index.html` names or preloads, and all
 * that these import statically. Largest first. `base` is where the site is served, as in Vite's configuration.
 */
export function firstLoad(folder: string, base: string): LoadedScript[] {
  const site = new URL(base, 'http://site.invalid/');
  const found = new Map<string, LoadedScript>();
  const visit = (script: URL) => {
    if (!script.href.startsWith(site.href))
      throw new Error(`${script.href} is no file of this build, so it cannot be weighed.`);
    const file = decodeURIComponent(script.pathname.slice(site.pathname.length));
    if (found.has(file)) return;
    const code = readFileSync(join(folder, file));
    found.set(file, { file, bytes: gzipSync(code).length });
    for (const name of staticImports(file, code.toString())) visit(new URL(name, script));
  };
  const page = new URL('index.html', site);
  for (const name of namedScripts(readFileSync(join(folder, 'index.html'), 'utf8')))
    visit(new URL(name, page));
  return [...found.values()].sort((one, other) => other.bytes - one.bytes);
}

function namedScripts(html: string): string[] {
  return DomUtils.findAll(() => true, parseDocument(html).children).flatMap(({ name, attribs }) => {
    if (name === 'script') return attribs.src ?? [];
    const isPreload = attribs.rel === 'modulepreload' || attribs.as === 'script';
    return name === 'link' && isPreload ? (attribs.href ?? []) : [];
  });
}

function staticImports(file: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(file, code).module;
  const reexported = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexported];
}
