/** What words tell of who speaks: a speaker who says their own name, and one who says another's to them. */
import type { Person } from '../../core/contract/episode-file.ts';
import { matchWritten } from '../match-person.ts';

const NAME = String.raw`([\p{Lu}\p{Lo}][\p{L}\p{M}’'-]*(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]*){0,2})`;
/** “I’m Ada Host and this is …” */
export const SELF =
  /\b(?:[Ii][’']m|I am|[Mm]y name is|[Tt]his is|[Ii]t[’']s)\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/u;
/** Whoever is greeted is not the one who speaks. */
export const GREETED =
  /^(?:[Hh]ey|[Hh]i|[Hh]ello|[Ww]elcome|[Tt]hanks|[Tt]hank you),?\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/u;
/** “Ben Guest is the head of …”: nobody speaks so of themselves. */
const PRESENTED = new RegExp(String.raw`^${NAME}\s+is\s+(?:the|a|an|our|my)\b`, 'u');
/** Words before a name that somebody is called by. */
const LEADS =
  /^(?:(?:so|and|but|well|okay|ok|yeah|yes|yep|no|right|now|oh|hey|hi|hello|welcome|great|sure|all right|alright|thanks|thank you)(?:\s+(?:so much|very much|a lot|back))?[,.!]?\s+)+/i;
const CALLED_FIRST = new RegExp(String.raw`^${NAME}\s*[,.!?…،，。！？؟]`, 'u');
const CALLED_LAST = new RegExp(String.raw`[,،，]\s*${NAME}\s*[.!?…。！？؟]*$`, 'u');

/** Whether these words, of one turn, are said to `person`: “So Ben, what …”, “Thanks, Ben”, “… to the show, Ben.” */
export function isSaidTo(words: string, person: Person): boolean {
  const said = words.trim();
  const called = [
    CALLED_FIRST.exec(said.replace(LEADS, '')),
    CALLED_FIRST.exec(said),
    GREETED.exec(said),
    CALLED_LAST.exec(said),
  ];
  return called.some((match) => match?.[1] !== undefined && isCalled(match[1], person));
}

/** Who speaks where these are the first words; -1 where they do not tell. `people` are two, where somebody else is named. */
export function speakerBySaid(words: string, people: readonly Person[]): number {
  const said = words.trim();
  const self = SELF.exec(said)?.[1];
  if (self !== undefined) return matchWritten(self, people);
  if (people.length !== 2) return -1;
  const presented = PRESENTED.exec(said)?.[1];
  const other = people.findIndex(
    (person) =>
      (presented !== undefined && matchWritten(presented, [person]) === 0) ||
      isSaidTo(said, person),
  );
  return other === -1 ? -1 : 1 - other;
}

/** More words than the name may have been taken: “Ben What”. */
function isCalled(name: string, person: Person): boolean {
  const parts = name.split(/\s+/);
  return parts.some(
    (_, index) => matchWritten(parts.slice(0, index + 1).join(' '), [person]) === 0,
  );
}
