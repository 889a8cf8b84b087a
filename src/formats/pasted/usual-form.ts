/**
 * What people and programs write in ways of their own, as everybody else writes it (`Name: words`, `[0:07] words`): each way is a row
 * below, done to every text but captions before a format is looked for, and all keep their rows.
 *
 * Names that nothing but their coming again tells from words are looked for later, by the format that asks, and written so as well:
 *
 *     stopped-names.ts    ANA. words    President. – words    LIMA (PL) - words    El señor GÓMEZ: words    Karl Müller (CDU):
 *                         A stop, a dash or capitals tell them, or a colon above their words. For named-turns.ts.
 *     titled-names.ts     M. le président. words    Петров П. П. words
 *                         Of those the ones that might be sentences. For stopped-names.ts.
 *     names-above.ts      Ann    0:05 - Ann    Berg, Ann  0:05
 *                         Nothing ends them; above words, or above, below or beside a time. For stamped-turns.ts; for named-turns.ts
 *                         behind stopped-names.ts.
 *     names-in-front.ts   [0:09] Ann Berg Welcome.
 *                         Nothing ends them; between a time and words. For names-above.ts, where it has found none.
 */
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
  // ``` above and below a transcript.
  withoutFences,
  // AB above `Ana Berg   0:12`.
  withoutInitials,
  // Lines of a court's record, and turns that are counted through: `1. Ana: words`.
  withoutNumbers,
  // Cells, of which two are times: `Ana⇥00:00:01.200⇥00:00:04.300⇥words`.
  withoutTabs,
  // Times in other digits, signs or units, or set off: `０：０９`, `0m09s`, `12.52 words`, `## 00:09`.
  withPlainHeads,
  // `#00:00:12-3#`
  withBracketedStamps,
  // `Ana: words (0:03)`
  withSquareEndings,
  // `Ann Berg 0 minutes 5 seconds`, with its name and time above once more.
  withTeamsHeads,
  // The time of day beside names, where people talk and do not type: `Ana Berg  9:41 AM`.
  withTimesSinceFirst,
  // `○山本委員長　words`
  withColonsForCircles,
  // `田中「words」`
  withColonsForQuotes,
  // `Q words`, `ANN :words`, `ANN:words` among labels that are as they should be.
  withPlainLabels,
  // `Ana: words / palabras`
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
