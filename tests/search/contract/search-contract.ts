/**
 * What holds for every `Search`, whatever stands behind the port. A new implementation is one more call of this, with a
 * site of its own to search.
 */
import { describe } from 'vitest';
import { describeAnswers } from './answers.ts';
import { describeChanges } from './changes.ts';
import { describeQuestions } from './questions.ts';
import type { OpenSite } from './site.ts';
import { describeStatus } from './status.ts';

export function describeSearch(name: string, open: OpenSite): void {
  describe(name, () => {
    describeAnswers(open);
    describeQuestions(open);
    describeStatus(open);
    describeChanges(open);
  });
}
