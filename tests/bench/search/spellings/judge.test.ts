import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { segmentOf } from '../../../search/library.ts';
import { talk } from '../../../search/talks.ts';
import { judgedSpellings, judgeSpellings } from './judge.ts';
import { SPELLINGS } from './rows.ts';
import { spellingTalks } from './talks.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuelight-spellings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function scoresOf(talks: ReturnType<typeof spellingTalks>) {
  const path = join(folder, 'index.bin');
  writeFileSync(path, segmentOf([talk('other', ['nothing of it', 'is here'])]));
  return judgeSpellings(path, talks);
}

test('words are found however they are written, in every class', () => {
  const scores = scoresOf(spellingTalks(100));
  expect(scores.flatMap(({ name, missed }) => missed.map((one) => `${name}: ${one}`))).toEqual([]);
  expect(judgedSpellings(scores)).toHaveLength(2 * SPELLINGS.length);
});

test('what is not in its line is missed', () => {
  const talks = spellingTalks(3).map((talk) => ({
    ...talk,
    planted: talk.planted.map((cue) => cue + 1),
  }));
  for (const { search, find } of scoresOf(talks)) expect([search, find]).toEqual([0, 0]);
});
