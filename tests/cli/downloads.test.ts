/** A folder as yt-dlp leaves it, imported as it lies. */
import { cpSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/cli/run-import.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { emptyFolder, listFiles, readCatalog } from './folders.ts';

const DOWNLOADS = join(import.meta.dirname, '../fixtures/ytdlp/downloads');

describe('a folder of downloads', () => {
  test('becomes an episode a recording, all its files told of', async () => {
    const library = emptyFolder();
    const { code, lines } = await runImport([DOWNLOADS, '--library', library, '--json']);
    expect(code).toBe(0);
    expect(lines[1]).toMatch(/^what-do-models-know +6 +1 +2 +en de +authored +2 repairs$/);
    expect(lines[2]).toMatch(/^an-older-talk +2 +1 +0 +en +authored +none$/);
    const told = lines.join('\n');
    expect(told).toMatch(/en-captured +6 lines +45 words +its own times, times of words/);
    expect(told).toMatch(/en-edited +6 lines +39 words +its own times +1 of its 1 turn beside/);
    expect(told).toMatch(/de-translation +6 lines .* translated by a machine/);
    expect(told).toContain('2 chapters; last line at 0:18 of 0:24');
    expect(told).toMatch(/repaired: .*live_chat\.json:1: The file is a live chat .* left out\./);
    expect(told).toMatch(/repaired: .*en-orig\.vtt:1: The same text was taken from “What do/);
    expect(lines.at(-2)).toBe(
      '1 recording has no transcript beside it and was left out: downloads/A film only [fiLm0nLy_-A].',
    );
    const [first] = JSON.parse(lines.at(-1) ?? '').episodes;
    expect(
      first.tracks.map(({ id, machine }: { id: string; machine: boolean }) => [id, machine]),
    ).toEqual([
      ['en-captured', false],
      ['en-edited', false],
      ['de-translation', true],
    ]);
  });

  test('gives its facts, and none that its files should not tell', async () => {
    const library = emptyFolder();
    await runImport([DOWNLOADS, '--library', library]);
    const [{ href } = { href: '' }] = readCatalog(library).episodes;
    const text = readFileSync(join(library, href), 'utf8');
    expect(text).not.toContain('192.0.2.1');
    const read = readEpisode(JSON.parse(text));
    expect(read).toMatchObject({
      episode: {
        title: { en: 'What do models know?' },
        show: 'Small Talks',
        published: '2026-01-15',
        duration: 24,
        media: [{ youtube: 'kN0w_mOd3Ls' }],
        chapters: [
          { startTime: 0, title: { en: 'Asking' } },
          { startTime: 12, title: { en: 'Listening' } },
        ],
        description: { en: 'Two people ask what models know.' },
      },
    });
  });

  test('may hold a chat larger than any transcript', async () => {
    const [folder, library] = [emptyFolder(), emptyFolder()];
    cpSync(DOWNLOADS, folder, { recursive: true });
    truncateSync(join(folder, 'What do models know？ [kN0w_mOd3Ls].live_chat.json'), 100_000_000);
    const { code, lines } = await runImport([folder, '--library', library]);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/live_chat\.json: This is what people wrote beside/);
  });

  test('is kept as a folder an episode, from which the same episode is made', async () => {
    const [kept, library] = [emptyFolder(), emptyFolder()];
    const words = [DOWNLOADS, '--to', kept, '--library', library];
    expect((await runImport(words)).code).toBe(0);
    const names = listFiles(kept);
    expect(names).toContain('what-do-models-know/episode.yaml');
    expect(names).toContain('what-do-models-know/What do models know？ [kN0w_mOd3Ls].de-en.vtt');
    expect(readFileSync(join(kept, 'what-do-models-know/episode.yaml'), 'utf8')).toBe(
      `# Written by the import from what the documents say; what is corrected here is believed before them.
id: what-do-models-know
title: What do models know?
show: Small Talks
published: 2026-01-15
duration: 0:24
language: en
media:
  - youtube: kN0w_mOd3Ls
`,
    );
    const made = emptyFolder();
    await runImport(['--sources', kept, '--library', made]);
    expect(readCatalog(made).episodes).toEqual(readCatalog(library).episodes);
  });
});
