/** The import arrow, held against the import lines: a drawing of the house that cannot drift from the house. */
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  arrowsBetween,
  circleIn,
  importsIn,
  readSources,
  roomOf,
  SOURCE,
  type SourceFile,
  targetOf,
} from './support/source-files.ts';

/** What each room may import from: rooms of its own house, and packages. Its own files always. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  core: { rooms: [], packages: /^valibot$/ },
  formats: { rooms: ['core'], packages: /^(valibot|yaml|htmlparser2|entities|chardet)$/ },
  timing: { rooms: ['core'], packages: /^$/ },
  corrections: { rooms: ['core', 'timing'], packages: /^$/ },
  import: { rooms: ['core', 'formats', 'timing', 'corrections'], packages: /^(valibot|yaml)$/ },
  search: { rooms: ['core'], packages: /^fuse\.js$/ },
  playback: { rooms: ['core'], packages: /^(react-player|youtube-video-element)(\/|$)/ },
  library: { rooms: ['core'], packages: /^valibot$/ },
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
  build: { rooms: ['core', 'library', 'ui', 'cli'], packages: /^/ },
};

/** What each folder of `ui` may import from the others. */
const UI: Record<string, string[]> = {
  text: [],
  services: [],
  session: [],
  artwork: [],
  kit: ['services', 'text'],
  settings: ['services', 'kit', 'text'],
  transcript: ['services', 'session', 'kit', 'text'],
  player: ['artwork', 'services', 'session', 'kit', 'text'],
  outline: ['session', 'kit', 'text'],
  copy: ['services', 'session', 'kit', 'text'],
  find: ['services', 'session', 'kit', 'text', 'transcript'],
  selection: ['services', 'session', 'kit', 'text', 'transcript', 'copy'],
  naming: ['services', 'session', 'kit', 'text', 'transcript'],
  library: ['artwork', 'services', 'kit', 'text'],
  search: ['artwork', 'services', 'kit', 'text'],
  reader: [
    ...['artwork', 'services', 'session', 'kit', 'text'],
    ...['transcript', 'player', 'outline', 'copy', 'find', 'selection', 'naming'],
  ],
  people: ['services', 'kit', 'text', 'artwork', 'library'],
  shell: ['services', 'kit', 'text', 'settings', 'library', 'search', 'people', 'reader'],
};

/** Rooms that run in a terminal, a worker and a browser alike, and so may ask none of them for anything. */
const PURE = ['core', 'formats', 'timing', 'corrections', 'import', 'search'];
const WORLD =
  /\b(?:window\.|document\.(?:body|head|create|query|getElement|addEvent)|fetch\(|console\.|localStorage|indexedDB|navigator\.|performance\.|process\.|globalThis|Date\.now|new Date\(\)|setTimeout|setInterval|requestAnimationFrame|Math\.random)/;

const MOST_IMPORTS = 12;
const MOST_LINES = 300;

/** Files that may be longer, or import more, and why. */
const MAY_BE_LARGE: Record<string, string> = {
  'main.tsx': 'the browser’s composition root',
  'formats/formats.ts': 'a table: a row a format',
  'formats/pasted/usual-form.ts': 'a table: a row a way to write',
  'core/problem.ts': 'a table: a sentence a code',
  'ui/text/en-later.ts': 'a table of words',
  'ui/text/zh-hans.ts': 'a table of words',
  'state/session/session.ts': 'puts the session together',
  'ui/library/library-page.tsx': 'puts the page of the library together',
  'ui/reader/reader-view.tsx': 'puts the reader’s page together',
  'ui/reader/reader-player.tsx': 'puts the player’s column together',
  'ui/reader/keeping.tsx': 'puts together what acts on the text',
  'ui/reader/reader-text.tsx': 'puts the text’s column together',
  'ui/search/palette.tsx': 'puts the search over the page together',
  'ui/search/search-page.tsx': 'puts the page of the search together',
  'ui/shell/router.tsx': 'puts the pages together',
  'ui/transcript/transcript-pane.tsx': 'puts the text and what acts on it together',
  'cli/import-library.ts': 'runs the stages of an import',
  'import/import-episode.ts': 'runs the stages of one episode',
};

/** Files that only tests use, and why they lie here. */
const ONLY_TESTED: Record<string, string> = {};

/** What the browser, a terminal, a worker and the build begin with. */
const ENTRIES = ['main.tsx', 'worker/worker.ts'];

function faultsOf({ path, room, imports }: SourceFile): string[] {
  const allowed = ROOMS[room];
  if (allowed === undefined) return [`${path} lies in no room of the house`];
  return imports.flatMap((imported) => {
    const target = targetOf(path, imported);
    if (target === null)
      return allowed.packages.test(imported) ? [] : [`${path} imports the package ${imported}`];
    const other = roomOf(target);
    if (other === 'ui' && room === 'ui' && !isAllowedInUi(path, target))
      return [`${path} imports ${target}`];
    return other === room || allowed.rooms.includes(other) || /\.css$/.test(target)
      ? []
      : [`${path} imports ${target}`];
  });
}

function isAllowedInUi(path: string, target: string): boolean {
  const [from, to] = [folderOfUi(path), folderOfUi(target)];
  return from === to || (from !== null && to !== null && UI[from]?.includes(to) === true);
}

/** `ui/find/find-bar.tsx` lies in `find`; null outside of `ui`. */
function folderOfUi(path: string): string | null {
  const [room, folder] = normalize(path).split(/[\\/]/);
  return room === 'ui' ? (folder ?? null) : null;
}

const files = readSources();

describe('the house', () => {
  test('is read whole', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length);
  });

  test('imports only along the arrow, among rooms and among folders of the interface', () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test('runs in no circle: not among rooms, nor folders of the interface, nor files', () => {
    expect(circleIn(arrowsBetween(files, roomOf))).toBeNull();
    expect(circleIn(arrowsBetween(files, folderOfUi))).toBeNull();
    expect(circleIn(arrowsBetween(files, (path) => path, 'values'))).toBeNull();
  });

  test('has small files of few imports, but for those that say why', () => {
    const large = files.flatMap(({ path, lines, imports }) =>
      lines > MOST_LINES || imports.length > MOST_IMPORTS
        ? [`${path}: ${lines} lines, ${imports.length} imports`]
        : [],
    );
    const unexplained = large.filter(
      (fault) => MAY_BE_LARGE[fault.split(':')[0] as string] === undefined,
    );
    expect(unexplained).toEqual([]);
  });

  test('holds nothing that no entry reaches', () => {
    expect(unreached().filter((path) => ONLY_TESTED[path] === undefined)).toEqual([]);
  });

  test('knows the attributes of a line in one file', () => {
    const mention = /\b(?:data-|dataset\.)(?:side|cue|omission|from|chapter)/;
    const knowing = readSources().filter(({ code }) => mention.test(code));
    expect(knowing.map(({ path }) => path)).toEqual([normalize('ui/transcript/lines.ts')]);
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
        lines: 1,
        imports: [target],
        values: [],
      });
    expect(wrong('core/time.ts', '../formats/lines.ts')).toHaveLength(1);
    expect(wrong('playback/clock.ts', '../library/catalog.ts')).toHaveLength(1);
    expect(wrong('import/manifest/manifest.ts', 'node:fs')).toHaveLength(1);
    expect(wrong('ui/shell/frame.tsx', '../../cli/import-library.ts')).toHaveLength(1);
    expect(wrong('ui/player/bar.tsx', '../reader/reader-view.tsx')).toHaveLength(1);
    expect(wrong('ui/find/marks.ts', '../selection/menu-place.ts')).toHaveLength(1);
    expect(wrong('attic/box.ts', './lid.ts')).toHaveLength(1);
    expect(wrong('ui/player/bar.tsx', '../../core/time.ts')).toEqual([]);
    expect(wrong('ui/reader/bar.tsx', '../player/time-bar.tsx')).toEqual([]);
  });

  test('would notice a circle', () => {
    const arrows = (...pairs: [string, string][]) =>
      new Map(pairs.map(([from, to]) => [from, new Set([to])]));
    expect(circleIn(arrows(['a', 'b'], ['b', 'c'], ['c', 'b']))).toEqual(['b', 'c', 'b']);
    expect(circleIn(arrows(['a', 'b'], ['b', 'c']))).toBeNull();
  });
});

/** Files of code and style sheets that nothing leads to, from the page, the workers, the commands and the build. */
function unreached(): string[] {
  const all = new Map(readSources(/\.(tsx?|css)$/).map((file) => [file.path, file]));
  const root = join(SOURCE, '..');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).flatMap((script) =>
    Array.from(script.matchAll(/\bsrc\/(\S+\.ts)\b/g), (match) => match[1] as string),
  );
  const plugins = importsIn(readFileSync(join(root, 'vite.config.ts'), 'utf8'))
    .filter((imported) => imported.startsWith('./src/'))
    .map((imported) => imported.slice('./src/'.length));
  const next = [...ENTRIES, ...commands, ...plugins].map(normalize);
  const reached = new Set<string>();
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const file = all.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const imported of file.imports) next.push(targetOf(path, imported) ?? path);
  }
  return [...all.keys()].filter((path) => !reached.has(path) && !path.endsWith('.d.ts'));
}
