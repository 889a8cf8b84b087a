/** Who speaks how many lines, and by what that is known: a rule that took a word for a name is seen here at once. */
import type { NameRule, SpeakerFigures } from '../import/talk/people/name-audit.ts';
import { count } from './columns.ts';

const BY: Record<NameRule, string> = { label: 'by label', voice: 'by voice', guess: 'guessed' };
/** More speakers than this are a list nobody reads. */
const MOST = 8;

/** For one episode; none where nobody is named. */
export function speakerLines(speakers: readonly SpeakerFigures[], isVerbose: boolean): string[] {
  if (speakers.every(({ name }) => name === null)) return [];
  const told = isVerbose ? speakers : speakers.slice(0, MOST);
  const parts = told.map(speakerPart);
  if (told.length < speakers.length) parts.push(`${speakers.length - told.length} more`);
  return [`  speakers: ${parts.join('; ')}`];
}

function speakerPart({ name, lines, by }: SpeakerFigures): string {
  const said = count(lines, 'line');
  const rules = rulesOf(by);
  if (name === null) return `nobody known ${said}`;
  const [only, ...others] = rules;
  const how =
    others.length === 0
      ? (only?.[0] ?? '')
      : rules.map(([rule, times]) => `${times.toLocaleString('en')} ${rule}`).join(', ');
  return `${name} ${said} ${how}`;
}

/** For many episodes, in one line; none where nobody is named in any. */
export function speakerTotals(all: readonly (readonly SpeakerFigures[])[]): string[] {
  const by: Partial<Record<NameRule, number>> = {};
  let nobody = 0;
  for (const { name, lines, by: own } of all.flat()) {
    if (name === null) nobody += lines;
    for (const rule of Object.keys(BY) as NameRule[]) by[rule] = (by[rule] ?? 0) + (own[rule] ?? 0);
  }
  const parts = rulesOf(by).map(([rule, times]) => `${count(times, 'line')} ${rule}`);
  if (parts.length === 0) return [];
  return [
    `Speakers: ${[...parts, ...(nobody === 0 ? [] : [`${count(nobody, 'line')} of nobody known`])].join(', ')}.`,
  ];
}

function rulesOf(by: SpeakerFigures['by']): [rule: string, lines: number][] {
  return (Object.keys(BY) as NameRule[]).flatMap((rule): [string, number][] => {
    const lines = by[rule] ?? 0;
    return lines === 0 ? [] : [[BY[rule], lines]];
  });
}
