/**
 * The list of faults: what is wrong, and what a reader sees all the same. `npm run check:faults` stages every row in a real
 * Chromium, against the built app with the real player packages, and prints the list.
 *
 * A row more is a call of `fault` in the file of its group, a group more a file `*.e2e.ts` beside the others: nothing else
 * names them. The stage brings the fault about, does what a person would, and looks at the page: a sentence on it, the line
 * that is lit, the text, what plays. `visit` has looked at the rest by then: nothing was thrown, nothing foreign asked for.
 * Four files run at once: one that takes twice as long as the others is better two.
 */
import { test } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a reader sees, of a row of the list of faults. */
    sees?: string;
  }
}

/** `wrong` and `sees` are read as a row, by people: what is wrong, then what is seen. */
export function fault(wrong: string, sees: string, stage: () => Promise<unknown>): void {
  test(wrong, { meta: { sees } }, async () => {
    await stage();
  });
}
