/**
 * Whom a document names twice and says so itself: `HOST (Ann Berg)`, and then `HOST`; `ANN BERG, REPORTER`, and then
 * `BERG`; `ANN`, and `ANN (V.O.)` where she is heard and not seen. Each becomes one name; as written the names stay known.
 */
import { nameKey } from '../../core/text/name-key.ts';
import { isAnonymous } from '../../formats/anonymous.ts';
import type { SourceDocument, SourceTurn } from '../../formats/source-document.ts';
import { makeNamesPlain } from './plain-names.ts';

const BEHIND = /^(.*\S)\s?\(([^()]{1,40})\)$/u;
/** How somebody is heard, as scripts and stations write it. */
const HEARD =
  /^(?:v\.?\s?[o0]\.?|o\.?\s?[sc]\.?|cont['’]?d\.?|continued|continuing|voice[- ]?over|off[- ](?:screen|camera|stage|mic|microphone)|on[- ](?:screen|camera|phone|video|tape)|(?:via|by|over|on the) (?:phone|telephone|video|radio|skype|zoom)|through (?:an? )?(?:interpreter|translator|translation)|into (?:phone|radio|mic)|pre-?lap|filtered|singing|whispering|laughing|hors champ|voix off|off|voz en off|in off)$/iu;

const IN_CAPITALS = /^\p{Lu}[^\p{Ll}]+$/u;

/** In capitals, as stations write it: the name, its last word, the office behind a comma. */
const OFFICE =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’.-]* ){1,3}(\p{Lu}[\p{Lu}\p{M}'’.-]*)), \p{Lu}[^\p{Ll}]*$/u;

/** Names as they are shown, one for each person. The document itself is changed: nobody else has it yet. */
export function settleNames(document: SourceDocument): void {
  makeNamesPlain(document);
  for (const { turns } of document.texts) {
    const called = calledOtherwise(turns);
    if (called.size === 0) continue;
    for (const turn of turns) {
      const name = turn.name === undefined ? undefined : called.get(nameKey(turn.name));
      if (name === undefined || turn.name === undefined) continue;
      turn.written ??= turn.name;
      turn.name = name;
    }
  }
}

/** By the key of each name that is written otherwise, what its person is called. */
function calledOtherwise(turns: readonly SourceTurn[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const { name } of turns) if (name !== undefined) written.set(nameKey(name), name);
  const called = withRoles(written);
  const bySurname = withOffices(written);
  for (const [key, name] of bySurname) called.set(key, name);
  for (const [key, name] of written) {
    const [, before = '', behind = ''] = BEHIND.exec(name) ?? [];
    // In what is written in capitals small letters say how: `BEN (angrily)`.
    const isManner = IN_CAPITALS.test(before) && /^\p{Ll}/u.test(behind);
    if (!isManner && !HEARD.test(behind)) continue;
    const same = called.get(nameKey(before)) ?? written.get(nameKey(before));
    if (same !== undefined) called.set(key, same);
  }
  return called;
}

/** `HOST (Ann Berg)`, and then `HOST`. */
function withRoles(written: ReadonlyMap<string, string>): Map<string, string> {
  const roles = new Map<string, Set<string>>();
  for (const [key, name] of written) {
    const [, before = '', behind = ''] = BEHIND.exec(name) ?? [];
    const isRole = isAnonymous(before) && written.has(nameKey(before));
    if (!isRole || !/^[\p{Lu}\p{Lo}]/u.test(behind) || HEARD.test(behind) || isAnonymous(behind))
      continue;
    roles.set(nameKey(before), (roles.get(nameKey(before)) ?? new Set()).add(key));
  }
  const called = new Map<string, string>();
  for (const [role, keys] of roles) {
    const [key, other] = keys;
    // Two guests, each with a name: `GUEST` alone may be either.
    if (key === undefined || other !== undefined) continue;
    const name = BEHIND.exec(written.get(key) as string)?.[2] as string;
    called.set(role, name);
    called.set(key, name);
  }
  return called;
}

/** `ANN BERG, HOST`, and then `BERG`. */
function withOffices(written: ReadonlyMap<string, string>): Map<string, string> {
  const called = new Map<string, string>();
  const taken = new Set<string>();
  const bare = new Set(written.keys());
  for (const name of written.values()) {
    const [, before = '', behind = ''] = BEHIND.exec(name) ?? [];
    if (HEARD.test(behind)) bare.add(nameKey(before));
  }
  for (const [key, name] of written) {
    const [, whole = '', surname = ''] = OFFICE.exec(name) ?? [];
    if (!bare.has(nameKey(surname))) continue;
    if (taken.has(nameKey(surname))) called.delete(nameKey(surname));
    else called.set(nameKey(surname), whole);
    taken.add(nameKey(surname));
    called.set(key, whole);
  }
  return called;
}
