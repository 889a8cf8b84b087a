import { expect, test } from 'vitest';
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { pairTexts } from '../../../src/timing/align/transfer.ts';
import { nameTurns, spanTurns } from '../../../src/timing/align/turns.ts';
import { madeUpTurns } from '../../import/talk.ts';

const lines = madeUpTurns(600);
const speakers = ['Ann', 'Bo'];

function named(baseLines: readonly string[], namedLines: readonly string[]) {
  const base = spokenText(baseLines, 'lines');
  const text = spokenText(namedLines, 'lines');
  const result = pairTexts(base, text);
  if ('problem' in result) throw new Error(result.problem.message);
  const spans = spanTurns(text, result.pairing.alignment);
  const name = (turn: number) => speakers[turn % 2];
  const parts = nameTurns(base, spans, (a, b) => name(a) === name(b));
  return parts.map(({ from, turn }) => [from, turn === null ? null : name(turn)]);
}

test('turns that agree take the names over', () => {
  expect(named(lines.slice(0, 4), lines.slice(0, 4))).toEqual([
    [0, 'Ann'],
    [60, 'Bo'],
    [120, 'Ann'],
    [180, 'Bo'],
  ]);
});

test('a turn that holds two speakers is split where the second begins', () => {
  const joined = [`${lines[0]} ${lines[1]}`, lines[2] as string];
  expect(named(joined, lines.slice(0, 3))).toEqual([
    [0, 'Ann'],
    [60, 'Bo'],
    [120, 'Ann'],
  ]);
});

test('a passage the named text leaves out has no name', () => {
  const text = [...lines.slice(0, 2), ...lines.slice(4, 6)];
  expect(named(lines.slice(0, 6), text).slice(2, 4)).toEqual([
    [120, null],
    [180, null],
  ]);
});
