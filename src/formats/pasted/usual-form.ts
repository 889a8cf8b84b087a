/** What people and programs write in ways of their own, as everybody else writes it: each way is a row, and all keep their rows. */
import { withColonsForCircles } from './circled-names.ts';
import { withTimesSinceFirst } from './clock-heads.ts';
import { withSquareEndings } from './ending-stamps.ts';
import { withBracketedStamps } from './f4-stamps.ts';
import { withoutFences } from './fences.ts';
import { withoutInitials } from './initials.ts';
import { withoutNumbers } from './numbered-rows.ts';
import { withPlainHeads } from './plain-heads.ts';
import { withColonsForQuotes } from './quoted-turns.ts';
import { withFoldedOriginals } from './slashed-rows.ts';
import { withPlainLabels } from './slipped-labels.ts';
import { withoutTabs } from './tabbed-rows.ts';
import { withTeamsHeads } from './teams-panel.ts';

const WAYS: readonly ((text: string) => string)[] = [
  withoutFences,
  withoutInitials,
  withoutNumbers,
  withoutTabs,
  withPlainHeads,
  withBracketedStamps,
  withSquareEndings,
  withTeamsHeads,
  withTimesSinceFirst,
  withColonsForCircles,
  withColonsForQuotes,
  withPlainLabels,
  withFoldedOriginals,
];

export function inUsualForm(received: string): string {
  return WAYS.reduce((text, rewrite) => rewrite(text), received);
}
