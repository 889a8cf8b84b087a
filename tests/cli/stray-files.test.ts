import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/cli/run-import.ts';
import { emptyFolder, writeFiles } from './folders.ts';

const VTT = 'WEBVTT\n\n00:01.000 --> 00:03.000\nThis is what models know.\n';

async function importFolder(files: Record<string, string>, path = '.') {
  const sources = emptyFolder();
  writeFiles(sources, files);
  const library = emptyFolder();
  const command = await runImport([join(sources, path), '--library', library, '--json']);
  const { episodes }: { episodes: { outcome: string }[] } = JSON.parse(command.lines.at(-1) ?? '');
  return { ...command, outcomes: episodes.map(({ outcome }) => outcome) };
}

describe('a file that is no talk', () => {
  test('is told and is no failed episode where it lies beside one', async () => {
    const { code, outcomes, lines } = await importFolder({
      'a/talk.vtt': VTT,
      'a/todo.txt': 'buy milk',
      'a/settings.json': '{"theme": "dark"}',
    });
    expect(outcomes).toEqual(['written']);
    expect(code).toBe(0);
    const told = lines.join('\n');
    expect(told).toMatch(/todo\.txt:1: No format .* It lies beside a talk and was left out\./);
    expect(told).toMatch(/settings\.json:1: The file is JSON of a shape/);
  });

  test('is told once of many', async () => {
    const strays = Array.from({ length: 40 }, (_, nth) => [`a/note ${nth}.txt`, 'buy milk']);
    const { lines } = await importFolder({ 'a/talk.vtt': VTT, ...Object.fromEntries(strays) });
    expect(lines.filter((line) => line.includes('beside a talk'))).toHaveLength(3);
    expect(lines).toContain('37 more files beside talks are none and were left out.');
  });

  test.each([
    ['alone', { 'a/todo.txt': 'buy milk' }],
    ['in a folder of its own', { 'a/talk.vtt': VTT, 'b/todo.txt': 'buy milk' }],
    ['called captions', { 'a/talk.vtt': VTT, 'a/other.srt': 'buy milk' }],
    ['called by a video', { 'a/talk.vtt': VTT, 'a/Talk [kN0w_mOd3Ls].txt': 'buy milk' }],
    ['broken', { 'a/talk.vtt': VTT, 'a/other.json': '{"segments": [' }],
  ])('is refused where it is %s', async (_what, files) => {
    const { code, outcomes } = await importFolder(files);
    expect(outcomes).toContain('refused');
    expect(code).toBe(1);
  });
});
