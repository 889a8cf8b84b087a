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

/** Captions have one way of their own. */
const CAPTIONS =
  /^\ufeff?\s{0,99}(?:WEBVTT\b|(?:\d{1,9}[ \t]{0,9}\r?\n)?[ \t]{0,9}\d[\d:.,]{1,20}[ \t]{1,9}-->)/;

export function inUsualForm(received: string): string {
  return CAPTIONS.test(received)
    ? received
    : WAYS.reduce((text, rewrite) => rewrite(text), received);
}
