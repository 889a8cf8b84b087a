import { expect, test } from 'vitest';
import { table } from './table.ts';

test('a row says the fault, what is seen and whether it was; a reason stands under the row that was missed', () => {
  const rows = [
    { wrong: 'the catalog is missing', sees: 'a sentence', isSeen: true, why: [] },
    { wrong: 'a host is silent', sees: 'that nothing comes', isSeen: false, why: ['no alert'] },
  ];
  expect(table(rows)).toBe(
    [
      'the catalog is missing  a sentence          ok',
      'a host is silent        that nothing comes  MISSED',
      '  no alert',
    ].join('\n'),
  );
});
