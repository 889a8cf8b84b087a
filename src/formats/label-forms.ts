/**
 * Labels in front of words, counted: where nearly all rows of a document open with a label of one form, every such label is a
 * name as it stands, whatever its letters. Forms:
 *
 *     ann k: words    [ann] words    ann | words    **ann** words
 *     李明：words      (ann) words    ann - words    ann⇥words    <ann> words    【李明】words    （李明）words
 */
import { isAnonymous } from './anonymous.ts';
import {
  ALL,
  ASTERISK,
  boldAt,
  COLONS,
  FORMS,
  type Form,
  formOfBracket,
  formOfMark,
  goesOn,
  type LabelMatch,
  LINE_FEED,
  LONGEST,
  NO_FORM,
  RETURN,
  UNDERSCORE,
} from './label-shapes.ts';
import { countedThrough, isNobody, isNoise } from './nobody.ts';

/** The label at an offset of a text, where it is one of the document's; null where none stands there. */
export type LabelsAsTheyStand = (text: string, offset: number) => LabelMatch | null;

/** How sure it must be. */
export interface Evidence {
  /** Labels. */
  fewest: number;
  /** Labels from which on people must come again, and which share of all labels those do who come again. */
  many: number;
  again: number;
  /** Words of a label that is there once and written small, from which on it is a clause of a sentence. */
  clause: number;
}

/** Of all rows with words. */
export const NEARLY_ALL = 0.7;
/** Words. */
const LONGEST_NAME = 4;
/** Of a second form so many labels name whom the first one names as well: its form changes half-way. */
const SAME_PEOPLE = 0.5;
/** Two words and more, each with a capital, or a number behind them: people who are called up one after the other. */
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}+)){1,3}$/u;

/** `Dr. Ann`, `د. سارة`, `J. R. Jones`: shortened words before those of a name. */
const TITLES = /^(?:\p{L}[\p{L}\p{M}]{0,4}\. )+(?=[^\p{Ll}])/u;
/** Inside a name as well. */
const SHORTENED =
  /(?<![\p{L}\p{M}])(?:hon|dr|dra|mr|mrs|ms|m|mme|sr|sra|st|prof|rev|sen|rep|gov|lt|col|gen|capt|sgt|hr|fr|проф|г|им)\. /giu;
/** `(Ms. A. Brown)` */
const INITIAL = /(?<![\p{L}\p{M}])\p{Lu}\. /gu;
/** Of shortened words in Hebrew: `ד"ר שרה`. */
const INNER_QUOTE = /(?<=\p{L})["”](?=\p{L})/gu;
const POINT = /^\p{Lu}[\p{L}\p{M}'’-]* [\p{Ll}\p{M}'’-]+$/u;
/** Who has called in, some of the digits hidden. */
const PHONE = /^[+(]?\d[\d\s().*-]{5,24}[\d*]$/;

/** What stands in brackets may as well be a noise. */
const FEWEST_DOUBTFUL = 3;

/** Labels that stop: so many, of so many of the rows up to the last of them, which are so many of all. */
const FEWEST_HALF_WAY = 6;
const ALL_OF_HALF = 0.9;
const HALF = 0.2;

const TOGETHER = /\s*[&+,/]\s*|\s+(?:and|und|et|y|e|en|og|och|и|i)\s+/;

const BRACKETS: ReadonlySet<Form> = new Set(['square', 'round', 'angle']);
/** Sentences and tables have these marks as well: a label that is there once is none. */
const REPEATED: ReadonlySet<Form> = new Set(['dash', 'tab', 'bold']);

/** What the rows of a document open with, one after the other. */
export class Openings {
  private rows = 0;
  /** By form, the name that was counted last, and how often it has come again since: mostly somebody goes on. */
  private readonly last = ALL.map(() => '');
  private readonly again = ALL.map(() => 0);
  /** By form, the row of it; and of each name the last row that it opens. */
  private readonly lastRow = ALL.map(() => 0);
  private readonly ends = new Map<string, number>();
  private readonly counts = Object.fromEntries(
    ALL.map((form) => [form, new Map<string, number>()]),
  ) as Record<Form, Map<string, number>>;

  /** A row that has words; `from` is the offset of the first of them. Returns whether a label may stand there. */
  add(text: string, from: number): boolean {
    this.rows += 1;
    const first = text.charCodeAt(from);
    const bracket = formOfBracket(first);
    if (bracket !== undefined) return this.count(bracket, FORMS[bracket](text, from));
    if (first === ASTERISK || first === UNDERSCORE) return this.count('bold', boldAt(text, from));
    return this.countMarks(text, from);
  }

  /** One look at the head of the row for all marks, up to a colon: what has one in it is no name. */
  private countMarks(text: string, from: number): boolean {
    const name = this.last[COLONS] as string;
    if (name !== '' && goesOn(name, COLONS, text, from)) {
      this.again[COLONS] = (this.again[COLONS] as number) + 1;
      this.lastRow[COLONS] = this.rows;
      return true;
    }
    const last = Math.min(from + LONGEST, text.length - 1);
    let seen = 0;
    for (let at = from; at <= last; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === RETURN) break;
      const form = formOfMark(text, at, code);
      if (form === NO_FORM || (seen & (1 << form)) !== 0) continue;
      seen |= 1 << form;
      const before = this.last[form] as string;
      if (before.length === at - from && text.startsWith(before, from))
        this.again[form] = (this.again[form] as number) + 1;
      else {
        this.last[form] = text.slice(from, at).trimEnd();
        this.settle(form, before);
        this.count(ALL[form] as Form, { name: this.last[form] as string, end: at });
      }
      this.lastRow[form] = this.rows;
      if (form === COLONS) break;
    }
    return seen !== 0;
  }

  private settle(form: number, name: string): void {
    const counts = this.counts[ALL[form] as Form];
    if (name !== '') {
      counts.set(name, (counts.get(name) ?? 0) + (this.again[form] as number));
      this.ends.set(name, this.lastRow[form] as number);
    }
    this.again[form] = 0;
  }

  private count(form: Form, label: LabelMatch | null): boolean {
    if (label === null || label.name === '') return false;
    const counts = this.counts[form];
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    this.ends.set(label.name, this.rows);
    return true;
  }

  /** Null where no form is that of nearly all rows. */
  labels(evidence: Evidence): LabelsAsTheyStand | null {
    for (const [form, name] of this.last.entries()) this.settle(form, name);
    const all = ALL.map((form) => speakersOf(form, this.counts[form], evidence)).sort(
      (a, b) => b.labelled - a.labelled,
    );
    const [main, ...rest] = all;
    if (main === undefined || main.labelled === 0) return null;
    const people = new Set(Array.from(main.times.keys(), (name) => name.toLowerCase()));
    const others = rest.map(({ form }) => speakersOf(form, this.counts[form], evidence, people));
    const same = others.filter((other) => areSamePeople(other, people));
    const accepted = [main, ...same];
    const labelled = accepted.reduce((sum, form) => sum + form.labelled, 0);
    const isDoubtful = BRACKETS.has(main.form) || REPEATED.has(main.form);
    const fewest = isDoubtful ? FEWEST_DOUBTFUL : evidence.fewest;
    if (labelled < fewest) return null;
    if (labelled < this.rows * NEARLY_ALL)
      return this.stopHalfWay(accepted, labelled) ? readerOf(accepted) : null;
    if (labelled >= evidence.many && !comeAgain(accepted, labelled, evidence.again)) return null;
    return readerOf(accepted);
  }

  /** Nearly all rows have labels up to one of them, and none behind it has. */
  private stopHalfWay(accepted: readonly Speakers[], labelled: number): boolean {
    let last = 0;
    for (const { times } of accepted)
      for (const name of times.keys()) last = Math.max(last, this.ends.get(name) ?? 0);
    return (
      labelled >= FEWEST_HALF_WAY &&
      labelled >= last * ALL_OF_HALF &&
      last >= this.rows * HALF &&
      comeAgain(accepted, labelled, ALL_OF_HALF)
    );
  }
}

interface Speakers {
  form: Form;
  labelled: number;
  /** How often each of them is named. */
  times: Map<string, number>;
}

function readerOf(accepted: readonly Speakers[]): LabelsAsTheyStand {
  const forms = accepted.map(({ form, times }) => ({
    read: FORMS[form],
    mark: ALL.indexOf(form),
    times,
    last: '',
  }));
  return (text, offset) => {
    let found: LabelMatch | null = null;
    for (const form of forms) {
      const { last, mark } = form;
      const isLast = last !== '' && goesOn(last, mark, text, offset);
      const label = isLast
        ? { name: last, end: offset + last.length + 1 }
        : form.read(text, offset);
      if (label === null || (!isLast && !form.times.has(label.name))) continue;
      form.last = label.name;
      // `Ann - First: …` is Ann's where both forms are used.
      if (found === null || label.end < found.end) found = label;
    }
    return found;
  };
}

/** `known`: names of another form of the document, in small letters, which need not come again in this one. */
function speakersOf(
  form: Form,
  counts: ReadonlyMap<string, number>,
  { clause }: Evidence,
  known?: ReadonlySet<string>,
): Speakers {
  const counted = countedThrough(counts);
  const noneAgain = Array.from(counts.values()).every((times) => times === 1);
  const people = [...counts].filter(
    ([name, times]) =>
      maySpeak(name) &&
      !(BRACKETS.has(form) && isNoise(name)) &&
      !counted.has(name) &&
      (times > 1 ||
        known?.has(name.toLowerCase()) === true ||
        areSeveral(name, counts) ||
        (!REPEATED.has(form) && !isClause(name, clause) && !(noneAgain && isPoint(name)))),
  );
  const labelled = people.reduce((sum, [, times]) => sum + times, 0);
  return { form, labelled, times: new Map(people) };
}

/** `Ann & Ben`, `Ann, Ben and Cleo`: they speak at once, and each of them alone as well. */
function areSeveral(name: string, counts: ReadonlyMap<string, number>): boolean {
  const names = name.split(TOGETHER);
  return names.length > 1 && names.every((one) => (counts.get(one) ?? 0) > 1);
}

function areSamePeople(other: Speakers, people: ReadonlySet<string>): boolean {
  if (other.labelled === 0) return false;
  let same = 0;
  for (const [name, times] of other.times) if (people.has(name.toLowerCase())) same += times;
  return same >= other.labelled * SAME_PEOPLE;
}

/** Whoever talks comes again; the words of a glossary do not. */
function comeAgain(forms: readonly Speakers[], labelled: number, share: number): boolean {
  const people = new Map<string, number>();
  let whole = 0;
  for (const { times } of forms)
    for (const [name, count] of times) {
      const person = name.toLowerCase();
      people.set(person, (people.get(person) ?? 0) + count);
      if (WHOLE_NAME.test(name)) whole += count;
    }
  let again = 0;
  for (const count of people.values()) if (count > 1) again += count;
  return again >= labelled * share || whole >= labelled * NEARLY_ALL;
}

/** One name as it may stand: no sentence, no quotation, no mark of Markdown, no dash before it, and nobody’s word. */
function maySpeak(name: string): boolean {
  if (PHONE.test(name)) return /^[+(]|\*/.test(name);
  const bare = name
    .replace(TITLES, '')
    .replace(SHORTENED, '')
    .replace(INITIAL, '')
    .replace(INNER_QUOTE, '');
  return (
    /^[^-–—>|#]/.test(name) && !/[.?!…。？！] |["“”«»*<>{}]|\d:\d/.test(bare) && !isNobody(name)
  );
}

/** `Rule one`, `My point`: two words, the second written small as in no name but that of a device or of a voice. */
function isPoint(name: string): boolean {
  return POINT.test(name) && !isAnonymous(name);
}

/** Words of a sentence that goes on after a colon: several, and none but the first with a capital, a number or a sign. */
function isClause(name: string, fewest: number): boolean {
  const words = name.split(/\s+/);
  const small = words.slice(1).filter((word) => /^[\p{Ll}\p{M}'’,-]+$/u.test(word)).length;
  if (words.length > LONGEST_NAME) return small > 1;
  return words.length >= fewest && small === words.length - 1;
}
