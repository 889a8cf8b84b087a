/** Labels by the form that nearly all rows have. */
import { describe, expect, test } from 'vitest';
import { Openings } from '../../src/formats/label-forms.ts';

const EVIDENCE = { fewest: 2, many: 30, again: 0.2, clause: 3 };

function labelsOf(rows: readonly string[], evidence = EVIDENCE) {
  const openings = new Openings();
  for (const row of rows) openings.add(row, 0);
  const labels = openings.labels(evidence);
  return rows.map((row) => labels?.(row, 0)?.name ?? null);
}

describe('labels of one form', () => {
  test.each([
    ['a colon', (name: string) => `${name}: So it goes.`],
    ['a wide colon', (name: string) => `${name}：So it goes.`],
    ['square brackets', (name: string) => `[${name}] So it goes.`],
    ['round brackets', (name: string) => `(${name}) So it goes.`],
    ['a line', (name: string) => `${name} | So it goes.`],
  ])('with %s are names in any script', (_, write) => {
    const names = ['ann k', '李明', 'أحمد', 'Ольга П.', 'सीता', 'light-keeper9', 'ann k', '李明'];
    expect(labelsOf(names.map(write))).toEqual(names);
  });

  test('change half-way, where the same people go on', () => {
    const first = Array.from({ length: 20 }, (_, n) => `${n % 2 ? 'ann' : 'ben k'}: So it goes.`);
    const second = Array.from({ length: 20 }, (_, n) => `[${n % 2 ? 'ann' : 'ben k'}] And so on.`);
    const names = labelsOf([...first, ...second]);
    expect(new Set(names)).toEqual(new Set(['ann', 'ben k']));
    expect(names.every((name, n) => name === names[n % 20])).toBe(true);
  });

  test('change more than once, and their letters with them', () => {
    expect(
      labelsOf(
        [
          'Ann: So it goes.',
          'Ben: So it does.',
          'Ann: And so on.',
          'BEN - Two per cent: never more.',
          'ANN - So it goes.',
          'BEN - So it does.',
          '(Ann) Thanks.',
          '(Ben) Welcome.',
        ],
        { fewest: 3, many: 3, again: 0.6, clause: 2 },
      ),
    ).toEqual(['Ann', 'Ben', 'Ann', 'BEN', 'ANN', 'BEN', 'Ann', 'Ben']);
  });

  test('are those of a meeting of 300 people', () => {
    const round = Array.from({ length: 300 }, (_, n) => [
      'the chair: Next, please.',
      `user ${n}: I am here.`,
    ]).flat();
    expect(new Set(labelsOf(round)).size).toBe(301);
    const alone = Array.from({ length: 300 }, (_, n) => `Person ${n}: I am here.`);
    expect(new Set(labelsOf(alone)).size).toBe(300);
  });
});

describe('forms that sentences and tables have as well', () => {
  test.each([
    ['a dash', (name: string) => `${name} - So it goes.`],
    ['a long dash', (name: string) => `${name} — So it goes.`],
    ['a tab', (name: string) => `${name}\tSo it goes.`],
    ['bold', (name: string) => `**${name}** So it goes.`],
    ['bold and a dash', (name: string) => `**${name}** – So it goes.`],
    ['bold and a colon', (name: string) => `**${name}:** So it goes.`],
  ])('with %s are names that come again', (_, write) => {
    const names = ['ann k', '李明', 'ann k', '李明', 'Ольга П.', 'Ольга П.'];
    expect(labelsOf(names.map(write))).toEqual(names);
    const once = ['ann k', 'Soil', 'Rain', 'Sun'];
    expect(labelsOf(once.map(write))).toEqual([null, null, null, null]);
  });
});

describe('no labels', () => {
  test.each([
    ['noises', ['[Music] la la', '[Music] lo lo', '[Music] la lo', '(Applause) la']],
    ['noises of several words', ['[upbeat music] la', '[upbeat music] lo', '[crowd cheering] la']],
    ['links', ['[one](a.html) is it', '[two](b.html) as well', '[three](c.html) too']],
    ['tables', ['| Ann | says it', '| Ben | says so', '| Ann | again']],
    ['times', ['[0:05] so', '[0:09] it', '[0:12] goes']],
    ['fields of a log', ['INFO: one', 'WARN: two', 'INFO: three']],
    ['sentences', ['This is it: so.', 'This was it: no.', 'That is it: yes.']],
  ])('are %s', (_, rows) => {
    expect(labelsOf(rows)).toEqual(rows.map(() => null));
  });

  test('are the words of a glossary', () => {
    const rows = Array.from({ length: 90 }, (_, n) => `wort ${n.toString(36)}x: word ${n}`);
    expect(new Set(labelsOf(rows))).toEqual(new Set([null]));
  });
});
