import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { listedTurns } from '../../../src/formats/pasted/listed-turns.ts';

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/listed-turns', name), 'utf8');
const NAMES = ['Marta Lindqvist', 'Ben Okafor'];

describe('turns that are items or quotations', () => {
  test.each([
    ['items.md', [0, 8, 17, 20, 28, 36, 45, 48], 4],
    ['quotations.md', null, 3],
  ])('are read without their marks: %s', (name, times, labelWords) => {
    const text = read(name);
    expect(findFormat(text)).toBe(listedTurns);
    const document = listedTurns.parse(text);
    const [said] = document.texts;
    expect(document.title).toBe('Roses');
    expect(new Set(said?.turns.map((turn) => turn.name))).toEqual(new Set(NAMES));
    if (times !== null) expect(said?.cues.map(({ startTime }) => startTime)).toEqual(times);
    const turns = text.match(/^[->] /gm)?.length ?? 0;
    expect(countWords(said?.cues.map((cue) => cue.text).join(' ') ?? '')).toBe(
      countWords(text) - 2 - turns * labelWords,
    );
    // Lines keep their numbers.
    expect(said?.cues[0]?.line).toBe(3);
  });

  test.each(['- ', '– ', '— '])('have names behind a dash each: %j', async (dash) => {
    const text = `${dash}Ana: We ask what they know of it.\n${dash}Ben: Nobody knows.\n`.repeat(8);
    const document = (await readDocument(text))?.document;
    const [said] = document?.texts ?? [];
    expect(said?.turns.map(({ name }) => name)).toEqual(Array(8).fill(['Ana', 'Ben']).flat());
    expect(said?.cues[1]?.text).toBe('Nobody knows.');
  });

  test.each([
    ['a list', '- look up roses\n- buy a spade\n- ask Ben\n'],
    ['a letter that quotes', '> Ann: so?\n> Ben: so.\n\nI do not think so.\n\nYours, Ann\n'],
    ['nothing', ''],
  ])('are told from %s', (_what, text) => {
    expect(listedTurns.recognises(text)).toBe(false);
  });
});
