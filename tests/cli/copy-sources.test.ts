/** `--to`: sources kept byte for byte, with a manifest, and never written over. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/cli/run-import.ts';
import {
  emptyFolder,
  listFiles,
  readCatalog,
  readFiles,
  talkFiles,
  writeFiles,
} from './folders.ts';

const NAME = 'A talk： part 1 [kN0w_mOd3Ls].txt';
const TEXT = '>> Nobody knows what models know.\n>> And so we ask them.\n';

function places() {
  const [from, kept, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
  writeFiles(from, { [NAME]: TEXT });
  const run = (...paths: string[]) => runImport([...paths, '--to', kept, '--library', library]);
  return { from, kept, library, run };
}

describe('sources that are kept', () => {
  test('lie in a folder an episode, with a manifest that gives the same episode', async () => {
    const { from, kept, library, run } = places();
    expect((await run(from)).code).toBe(0);
    expect(listFiles(kept)).toEqual([`a-talk-part-1/${NAME}`, 'a-talk-part-1/episode.yaml']);
    expect(readFileSync(join(kept, 'a-talk-part-1', NAME), 'utf8')).toBe(TEXT);
    expect(readFileSync(join(kept, 'a-talk-part-1/episode.yaml'), 'utf8')).toContain(
      'id: a-talk-part-1\ntitle: "A talk: part 1"\nlanguage: en\nmedia:\n  - youtube: kN0w_mOd3Ls\n',
    );
    const direct = emptyFolder();
    await runImport([from, '--library', direct]);
    const [copied, straight] = [library, direct].map((folder) => {
      const [entry] = readCatalog(folder).episodes;
      const { sources: _, ...episode } = JSON.parse(readFiles(folder)[entry?.href ?? ''] ?? '');
      return episode;
    });
    expect(copied).toEqual(straight);
  });

  test('hold none of the addresses that a downloader signs for its user', async () => {
    const { from, kept, run } = places();
    const info = { id: 'kN0w_mOd3Ls', title: 'A talk', duration: 24, extractor: 'youtube' };
    const formats = [{ url: 'https://example.com/videoplayback?ip=192.0.2.7&sig=abc' }];
    const name = NAME.replace('.txt', '.info.json');
    writeFiles(from, { [name]: JSON.stringify({ ...info, formats }) });
    await run(from);
    const [folder] = listFiles(kept).map((path) => path.split('/')[0] ?? '');
    expect(JSON.parse(readFileSync(join(kept, folder ?? '', name), 'utf8'))).toEqual(info);
    expect((await run(from)).code).toBe(0);
  });

  test('are not copied twice', async () => {
    const { from, kept, run } = places();
    await run(from);
    const before = readFiles(kept);
    const { code, lines } = await run(from);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('unchanged');
    expect(readFiles(kept)).toEqual(before);
  });

  test('are never written over: neither a file nor a manifest', async () => {
    const { from, kept, run } = places();
    await run(from);
    const manifest = join(kept, 'a-talk-part-1/episode.yaml');
    writeFileSync(manifest, 'id: a-talk-part-1\ntitle: Mine\n');
    writeFiles(from, { [NAME]: `${TEXT}>> And again.\n` });
    const { code, lines } = await run(from);
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/A talk： part 1 .*\.txt is there already with other content/);
    expect(readFileSync(manifest, 'utf8')).toContain('Mine');
    expect(readFileSync(join(kept, 'a-talk-part-1', NAME), 'utf8')).toBe(TEXT);
  });

  test('of another recording of that title lie in another folder', async () => {
    const { from, kept, run } = places();
    await run(from);
    const other = emptyFolder();
    writeFiles(other, { 'A talk： part 1 [oTh3r_-tAlk].txt': `${TEXT}>> Again.\n` });
    expect((await run(other)).code).toBe(0);
    expect(listFiles(kept)).toContain('a-talk-part-1-oth3r-talk/episode.yaml');
  });

  test('are not mixed with another episode of their id', async () => {
    const { from, kept, library, run } = places();
    writeFiles(kept, { 'a/episode.yaml': 'id: a\n', 'a/other.txt': TEXT });
    writeFiles(from, talkFiles('a'));
    const before = readFiles(kept);
    const { code, lines } = await run(join(from, 'a'));
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^a was not copied: .*a holds another episode\.$/);
    expect(readFiles(kept)).toEqual(before);
    expect(readCatalog(library).total).toBe(0);
  });

  test('keep the manifest they have', async () => {
    const { from, kept, run } = places();
    writeFiles(from, talkFiles('a'));
    await run(join(from, 'a'));
    expect(readFiles(kept)).toEqual(talkFiles('a'));
  });
});

test('a library is no place for sources', async () => {
  const { from, library } = places();
  await runImport([from, '--library', library]);
  const { code, fault } = await runImport([from, '--to', library, '--library', library]);
  expect(code).toBe(1);
  expect(fault).toMatch(/is a library; give it with --library/);
});
