import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsBetween, stationsOf } from '../../../../src/import/talk/rows/text-rows.ts';

const sizes = { baseCount: 100, textCount: 60 };

function rows(...given: Parameters<typeof stationsOf>) {
  return rowsBetween(stationsOf(...given)).map((row) => Object.values(row));
}

describe('rows', () => {
  test('go from turn to turn', () => {
    expect(rows([0, 40], [0, 20], [], sizes)).toEqual([
      [0, 40, 0, 20],
      [40, 100, 20, 60],
    ]);
  });

  test('hold a turn nobody can place with the one before', () => {
    expect(rows([0, null, 70], [0, 20, 50], [], sizes)).toEqual([
      [0, 70, 0, 50],
      [70, 100, 50, 60],
    ]);
  });

  test('set a passage apart that only the base has, between turns and inside one', () => {
    const between = {
      kind: 'omitted',
      baseFrom: 40,
      baseTo: 70,
      textFrom: 20,
      textTo: 20,
    } as const;
    expect(rows([0, 70], [0, 20], [between], sizes)).toEqual([
      [0, 40, 0, 20],
      [40, 70, 20, 20],
      [70, 100, 20, 60],
    ]);
    const inside = { kind: 'omitted', baseFrom: 50, baseTo: 80, textFrom: 30, textTo: 32 } as const;
    expect(rows([0, 40], [0, 20], [inside], sizes)).toEqual([
      [0, 40, 0, 20],
      [40, 50, 20, 30],
      [50, 80, 30, 30],
      [80, 100, 30, 60],
    ]);
  });

  test('leave a turn the words it reaches back over', () => {
    const block = { kind: 'omitted', baseFrom: 40, baseTo: 70, textFrom: 20, textTo: 20 } as const;
    expect(rows([0, 64], [0, 20], [block], sizes)[1]).toEqual([40, 64, 20, 20]);
  });

  test('set a passage apart that only the text has', () => {
    const added = { kind: 'added', baseFrom: 40, baseTo: 40, textFrom: 20, textTo: 50 } as const;
    expect(rows([0], [0], [added], sizes)).toEqual([
      [0, 40, 0, 20],
      [40, 40, 20, 50],
      [40, 100, 50, 60],
    ]);
  });

  test('partition both texts, whatever is placed where', () => {
    const turns = fc.uniqueArray(fc.tuple(fc.nat(59), fc.option(fc.nat(99))), {
      selector: ([at]) => at,
    });
    const block = fc
      .tuple(
        fc.constantFrom('omitted' as const, 'added' as const),
        fc.nat(100),
        fc.nat(100),
        fc.nat(60),
        fc.nat(60),
      )
      .map(([kind, a, b, c, d]) => ({
        kind,
        baseFrom: Math.min(a, b),
        baseTo: Math.max(a, b),
        textFrom: Math.min(c, d),
        textTo: Math.max(c, d),
      }));
    fc.assert(
      fc.property(turns, fc.array(block, { maxLength: 4 }), (given, blocks) => {
        const sorted = [...given].sort((a, b) => a[0] - b[0]);
        const laid = rowsBetween(
          stationsOf(
            sorted.map(([, place]) => place),
            sorted.map(([at]) => at),
            blocks,
            sizes,
          ),
        );
        let [base, text] = [0, 0];
        for (const row of laid) {
          expect([row.baseFrom, row.textFrom]).toEqual([base, text]);
          expect(row.baseTo >= base && row.textTo >= text).toBe(true);
          [base, text] = [row.baseTo, row.textTo];
        }
        expect([base, text]).toEqual([100, 60]);
      }),
    );
  });
});
