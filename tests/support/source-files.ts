/** The source as the architecture test sees it: which file imports what, from the import lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

export const SOURCE = join(import.meta.dirname, '..', '..', 'src');

export interface SourceFile {
  /** Below `src`. */
  path: string;
  room: string;
  /** Without its comments. */
  code: string;
  lines: number;
  /** As written, each once: of this house or of a package. */
  imports: string[];
  /** Those of them that are there when it runs, and not types alone. */
  values: string[];
}

const IMPORT = /(?:\bfrom\s*|(?:@|\b)import\s*\(?\s*|new URL\(\s*)(['"])([^'"\n]+)\1/g;

export function roomOf(path: string): string {
  const [first] = path.split(sep) as [string];
  return first.replace(/\.tsx?$/, '');
}

/** The path below `src` that an import of a file means; null for a package. */
export function targetOf(path: string, imported: string): string | null {
  return imported.startsWith('.')
    ? relative(SOURCE, normalize(join(SOURCE, dirname(path), imported)))
    : null;
}

export function importsIn(text: string): string[] {
  const code = withoutComments(text);
  return [...new Set(Array.from(code.matchAll(IMPORT), (match) => match[2] as string))];
}

/** Every file of code below `src`; with `styles`, style sheets as well. */
export function readSources(kinds = /\.tsx?$/): SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => kinds.test(path))
    .map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      return {
        path,
        room: roomOf(path),
        code: withoutComments(text),
        lines: text.split('\n').length - 1,
        imports: importsIn(text),
        values: importsIn(text.replace(/^(import|export) type [^;]*;/gm, '')),
      };
    });
}

/** One circle that the arrows run in, its first place again at its end; null where there is none. */
export function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (place: string, way: readonly string[]): string[] | null => {
    const before = way.indexOf(place);
    if (before !== -1) return [...way.slice(before), place];
    if (done.has(place)) return null;
    for (const next of arrows.get(place) ?? []) {
      const circle = walk(next, [...way, place]);
      if (circle !== null) return circle;
    }
    done.add(place);
    return null;
  };
  for (const place of arrows.keys()) {
    const circle = walk(place, []);
    if (circle !== null) return circle;
  }
  return null;
}

/** From where to where the files of `src` import, by the name that `nameOf` gives a path; null leaves one out. */
export function arrowsBetween(
  files: readonly SourceFile[],
  nameOf: (path: string) => string | null,
  which: 'imports' | 'values' = 'imports',
): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const file of files)
    for (const imported of file[which]) {
      const target = targetOf(file.path, imported);
      const from = nameOf(file.path);
      const to = target === null ? null : nameOf(target);
      if (from === null || to === null || from === to) continue;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  return arrows;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
