/** Folders of sources and libraries for one test, removed after it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CatalogPage } from '../../src/core/contract/catalog-file.ts';

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuelight-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths in `folder`. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The two files of a small sound episode. */
export function talkFiles(folder: string, id = folder, words = 'Nobody knows.') {
  return {
    [`${folder}/episode.yaml`]: `id: ${id}\nlanguage: en\nduration: 1:00\n`,
    [`${folder}/page.txt`]: `·YouTLDR\nTalk ${id}\n0:00\n${words}\n0:04\n>> We ask.\n`,
  };
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The files of a library's search index, as its list names them. */
export function indexFiles(library: string): string[] {
  const { segments } = JSON.parse(readFileSync(join(library, 'search/index.json'), 'utf8'));
  return ['search/index.json', ...segments.map(({ href }: { href: string }) => `search/${href}`)];
}

/** Every file of a folder with its text. */
export function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

export function readCatalog(library: string, name = 'catalog.json'): CatalogPage {
  return JSON.parse(readFileSync(join(library, name), 'utf8'));
}
