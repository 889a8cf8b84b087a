/** The import arrow, held against the import lines: a drawing of the house that cannot drift from the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'src');

/** What each room may import from: rooms of its own house, and packages. Its own files always. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  core: { rooms: [], packages: /^valibot$/ },
  formats: { rooms: ['core'], packages: /^(valibot|yaml|htmlparser2|entities|chardet)$/ },
  timing: { rooms: ['core'], packages: /^$/ },
  corrections: { rooms: ['core', 'timing'], packages: /^$/ },
  import: { rooms: ['core', 'formats', 'timing', 'corrections'], packages: /^(valibot|yaml)$/ },
  search: { rooms: ['core'], packages: /^fuse\.js$/ },
  playback: { rooms: ['core'], packages: /^(react-player|youtube-video-element)(\/|$)/ },
  library: { rooms: ['core'], packages: /^(valibot|idb)$/ },
  state: {
    rooms: ['core', 'timing', 'corrections', 'search', 'playback', 'library'],
    packages: /^(zustand)(\/|$)/,
  },
  ui: {
    rooms: ['core', 'formats', 'timing', 'corrections', 'search', 'playback', 'library', 'state'],
    packages: /^(?!node:)/,
  },
  worker: { rooms: ['core', 'search', 'library'], packages: /^$/ },
  main: { rooms: ['worker', 'core', 'search', 'library', 'state', 'ui'], packages: /^(?!node:)/ },
  cli: {
    rooms: ['core', 'formats', 'timing', 'import', 'search', 'library'],
    packages: /^/,
  },
  build: { rooms: ['core', 'library', 'cli'], packages: /^/ },
};

/** Rooms that run in a terminal, a worker and a browser alike, and so may ask none of them for anything. */
const PURE = ['core', 'formats', 'timing', 'corrections', 'import', 'search'];
const WORLD =
  /\b(?:window\.|document\.(?:body|head|create|query|getElement|addEvent)|fetch\(|console\.|localStorage|indexedDB|navigator\.|performance\.|process\.|globalThis|Date\.now|new Date\(\)|setTimeout|setInterval|requestAnimationFrame|Math\.random)/;

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)(['"])([^'"\n]+)\1/g;

interface SourceFile {
  path: string;
  room: string;
  code: string;
  imports: string[];
}

function roomOf(path: string): string {
  const [first] = path.split(sep) as [string];
  return first.replace(/\.tsx?$/, '');
}

function readSources(): SourceFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
      const imports = Array.from(code.matchAll(IMPORT), (match) => match[2] as string);
      return { path, room: roomOf(path), code, imports };
    });
}

function faultsOf({ path, room, imports }: SourceFile): string[] {
  const allowed = ROOMS[room];
  if (allowed === undefined) return [`${path} lies in no room of the house`];
  return imports.flatMap((target) => {
    if (!target.startsWith('.'))
      return allowed.packages.test(target) ? [] : [`${path} imports the package ${target}`];
    const inside = relative(ROOT, normalize(join(ROOT, dirname(path), target)));
    const other = roomOf(inside);
    return other === room || allowed.rooms.includes(other) || /\.css$/.test(target)
      ? []
      : [`${path} imports ${inside}`];
  });
}

const files = readSources();

describe('the house', () => {
  test('is read whole', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length);
  });

  test('imports only along the arrow', () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test('keeps the world out of its pure rooms', () => {
    const faults = files
      .filter((file) => PURE.includes(file.room))
      .flatMap(({ path, code }) => {
        const found = WORLD.exec(code);
        return found === null ? [] : [`${path} asks the world: ${found[0]}`];
      });
    expect(faults).toEqual([]);
  });

  test('would notice an import against the arrow', () => {
    const wrong = (path: string, target: string) =>
      faultsOf({
        path: normalize(path),
        room: roomOf(normalize(path)),
        code: '',
        imports: [target],
      });
    expect(wrong('core/time.ts', '../formats/lines.ts')).toHaveLength(1);
    expect(wrong('playback/clock.ts', '../library/catalog.ts')).toHaveLength(1);
    expect(wrong('import/manifest/manifest.ts', 'node:fs')).toHaveLength(1);
    expect(wrong('ui/frame.tsx', '../cli/import-library.ts')).toHaveLength(1);
    expect(wrong('attic/box.ts', './lid.ts')).toHaveLength(1);
    expect(wrong('ui/player/bar.tsx', '../../core/time.ts')).toEqual([]);
  });
});
