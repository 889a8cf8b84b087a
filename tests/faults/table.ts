/** The list of faults as a table, a group at a time as they are judged. */
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const GAP = '  ';
const WIDEST = 90;

export interface Row {
  wrong: string;
  sees: string;
  isSeen: boolean;
  /** Why it was not. */
  why: string[];
}

/** Prints each group when its last row was judged, and what kept a whole group from it. */
export class TableReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    console.log(`\n${module.relativeModuleId.replace(/^.*\/|\.e2e\.ts$/g, '')}`);
    console.log(table(Array.from(module.children.allTests(), rowOf)));
    for (const group of [module, ...module.children.allSuites()])
      for (const { message, stack } of group.errors()) console.log(stack ?? message);
  }
}

/** Columns as wide as they need to be: fault, outcome a reader sees, ok or MISSED; a reason stands under its row. */
export function table(rows: readonly Row[]): string {
  const wide = Math.min(WIDEST, Math.max(0, ...rows.map(({ wrong }) => wrong.length)));
  const sight = Math.max(0, ...rows.map(({ sees }) => sees.length));
  return rows
    .flatMap(({ wrong, sees, isSeen, why }) => [
      [wrong.padEnd(wide), sees.padEnd(sight), isSeen ? 'ok' : 'MISSED'].join(GAP),
      ...why.map((line) => `${GAP}${line}`),
    ])
    .join('\n');
}

function rowOf(test: TestCase): Row {
  const { state, errors } = test.result();
  const why = (errors ?? []).flatMap(({ message, diff = '', stacks }) => [
    ...stripVTControlCharacters(`${message}\n${diff}`).split('\n'),
    ...(stacks ?? []).slice(0, 1).map(({ file, line }) => `${file}:${line}`),
  ]);
  return { wrong: test.name, sees: test.meta().sees ?? '', isSeen: state === 'passed', why };
}
