/**
 * Labels in front of words, counted: where nearly all rows of a document open with a label of one form, every such label is a
 * name as it stands, whatever its letters. Forms:
 *
 *     ann k: words    [ann] words    ann | words    **ann** words
 *     李明：words      (ann) words    ann - words    ann⇥words
 */
import { isWhiteSpace } from '../core/text/word.ts';
import { countedThrough, isNobody } from './nobody.ts';

export interface LabelMatch {
  name: string;
  /** Offset of the words after it. */
  end: number;
}

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
const NEARLY_ALL = 0.7;
/** Characters that a name has at most. */
const LONGEST = 60;
/** Words. */
const LONGEST_NAME = 4;
/** Of a second form so many labels name whom the first one names as well: its form changes half-way. */
const SAME_PEOPLE = 0.5;
/** Two words and more, each with a capital, or a number behind them: people who are called up one after the other. */
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}+)){1,3}$/u;

/** What stands in brackets may as well be a noise. */
const FEWEST_DOUBTFUL = 3;

type Form = 'colon' | 'pipe' | 'dash' | 'tab' | 'square' | 'round' | 'bold';
type Read = (text: string, from: number) => LabelMatch | null;

const FORMS: Record<Form, Read> = {
  colon: (text, from) => beforeMark('colon', text, from),
  pipe: (text, from) => beforeMark('pipe', text, from),
  dash: (text, from) => beforeMark('dash', text, from),
  tab: (text, from) => beforeMark('tab', text, from),
  square: (text, from) => bracketsAt(text, from, OPEN_SQUARE, CLOSE_SQUARE),
  round: (text, from) => bracketsAt(text, from, OPEN_ROUND, CLOSE_ROUND),
  bold: boldAt,
};
const ALL = Object.keys(FORMS) as Form[];
const BRACKETS: ReadonlySet<Form> = new Set(['square', 'round']);
/** Sentences and tables have these marks as well: a label that is there once is none. */
const REPEATED: ReadonlySet<Form> = new Set(['dash', 'tab', 'bold']);

/** What the rows of a document open with, one after the other. */
export class Openings {
  private rows = 0;
  private readonly counts = Object.fromEntries(
    ALL.map((form) => [form, new Map<string, number>()]),
  ) as Record<Form, Map<string, number>>;

  /** A row that has words; `from` is the offset of the first of them. */
  add(text: string, from: number): void {
    this.rows += 1;
    const first = text.charCodeAt(from);
    if (first === OPEN_SQUARE) this.count('square', FORMS.square(text, from));
    else if (first === OPEN_ROUND) this.count('round', FORMS.round(text, from));
    else if (first === ASTERISK || first === UNDERSCORE) this.count('bold', boldAt(text, from));
    else this.countMarks(text, from);
  }

  /** One look at the head of the row for all marks: most rows have none. */
  private countMarks(text: string, from: number): void {
    const last = Math.min(from + LONGEST, text.length - 1);
    let seen = 0;
    for (let at = from; at <= last; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === RETURN) return;
      const form = formOfMark(text, at, code);
      if (form === null) continue;
      const bit = 1 << ALL.indexOf(form);
      if ((seen & bit) !== 0) continue;
      seen |= bit;
      this.count(form, { name: text.slice(from, at).trimEnd(), end: at + 1 });
    }
  }

  private count(form: Form, label: LabelMatch | null): void {
    if (label === null || label.name === '') return;
    const counts = this.counts[form];
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }

  /** Null where no form is that of nearly all rows. */
  labels(evidence: Evidence): LabelsAsTheyStand | null {
    const all = ALL.map((form) => speakersOf(form, this.counts[form], evidence)).sort(
      (a, b) => b.labelled - a.labelled,
    );
    const [main, ...others] = all;
    if (main === undefined || main.labelled === 0) return null;
    const same = others.filter((other) => areSamePeople(other, main));
    const accepted = [main, ...same];
    const labelled = accepted.reduce((sum, form) => sum + form.labelled, 0);
    const isDoubtful = BRACKETS.has(main.form) || REPEATED.has(main.form);
    const fewest = isDoubtful ? FEWEST_DOUBTFUL : evidence.fewest;
    if (labelled < Math.max(fewest, this.rows * NEARLY_ALL)) return null;
    if (labelled >= evidence.many && !comeAgain(accepted, labelled, evidence.again)) return null;
    const forms = accepted.map(({ form, times }) => ({ read: FORMS[form], times }));
    return (text, offset) => {
      for (const { read, times } of forms) {
        const label = read(text, offset);
        if (label !== null && times.has(label.name)) return label;
      }
      return null;
    };
  }
}

interface Speakers {
  form: Form;
  labelled: number;
  /** How often each of them is named. */
  times: Map<string, number>;
}

function speakersOf(
  form: Form,
  counts: ReadonlyMap<string, number>,
  { clause }: Evidence,
): Speakers {
  const counted = countedThrough(counts);
  const people = [...counts].filter(
    ([name, times]) =>
      maySpeak(name) &&
      !counted.has(name) &&
      (times > 1 || (!REPEATED.has(form) && !isClause(name, clause))),
  );
  const labelled = people.reduce((sum, [, times]) => sum + times, 0);
  return { form, labelled, times: new Map(people) };
}

function areSamePeople(other: Speakers, main: Speakers): boolean {
  if (other.labelled === 0) return false;
  let same = 0;
  for (const [name, times] of other.times) if (main.times.has(name)) same += times;
  return same >= other.labelled * SAME_PEOPLE;
}

/** Whoever talks comes again; the words of a glossary do not. */
function comeAgain(forms: readonly Speakers[], labelled: number, share: number): boolean {
  let again = 0;
  let whole = 0;
  for (const { times } of forms)
    for (const [name, count] of times) {
      if (count > 1) again += count;
      if (WHOLE_NAME.test(name)) whole += count;
    }
  return again >= labelled * share || whole >= labelled * NEARLY_ALL;
}

/** One name as it may stand: no sentence, no quotation, no mark of Markdown, no dash before it, and nobody’s word. */
function maySpeak(name: string): boolean {
  return (
    /^[^-–—>|#]/.test(name) && !/[.?!…。？！] |["“”«»*<>{}]|\d:\d\d/.test(name) && !isNobody(name)
  );
}

/** Words of a sentence that goes on after a colon: several, and none but the first with a capital, a number or a sign. */
function isClause(name: string, fewest: number): boolean {
  const words = name.split(/\s+/);
  const small = words.slice(1).filter((word) => /^[\p{Ll}\p{M}'’,-]+$/u.test(word)).length;
  if (words.length > LONGEST_NAME) return small > 1;
  return words.length >= fewest && small === words.length - 1;
}

/** The form whose mark stands at an offset: a colon before a space, a line or a dash between two, a tab. */
function formOfMark(text: string, at: number, code: number): Form | null {
  if (code === COLON)
    return at + 1 === text.length || isWhiteSpace(text.charCodeAt(at + 1)) ? 'colon' : null;
  if (code === WIDE_COLON) return 'colon';
  if (code === TAB) return 'tab';
  if (code !== PIPE && code !== HYPHEN && code !== EN_DASH && code !== EM_DASH) return null;
  const isBetween = text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at + 1) === SPACE;
  return isBetween ? (code === PIPE ? 'pipe' : 'dash') : null;
}

/** Whatever stands before the first mark of a form in a row. */
function beforeMark(form: Form, text: string, from: number): LabelMatch | null {
  const last = Math.min(from + LONGEST, text.length - 1);
  for (let at = from; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) return null;
    if (formOfMark(text, at, code) === form)
      return { name: text.slice(from, at).trimEnd(), end: at + 1 };
  }
  return null;
}

const BOLD = /(\*\*|__)(?!\s)([^*_\n]{1,60}?)\s*[:：]?\1[ \t]*(?:[:：–—-](?=\s))?/y;

/** Bold words, whatever stands behind them. */
function boldAt(text: string, from: number): LabelMatch | null {
  BOLD.lastIndex = from;
  const name = BOLD.exec(text)?.[2]?.trim() ?? '';
  return name === '' ? null : { name, end: BOLD.lastIndex };
}

/** Whatever stands in brackets before words; a colon behind them belongs to them. */
function bracketsAt(text: string, from: number, open: number, close: number): LabelMatch | null {
  if (text.charCodeAt(from) !== open) return null;
  const last = Math.min(from + LONGEST + 1, text.length - 1);
  for (let at = from + 1; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === open || code === LINE_FEED || code === RETURN) return null;
    if (code !== close) continue;
    const name = text.slice(from + 1, at).trim();
    const next = text.charCodeAt(at + 1);
    // A link of Markdown.
    if (next === OPEN_ROUND) return null;
    const end = next === COLON || next === WIDE_COLON ? at + 2 : at + 1;
    const hasWords = end < text.length && !/^\s*$/.test(text.slice(end, end + LONGEST));
    return name === '' || !hasWords ? null : { name, end };
  }
  return null;
}

const TAB = 0x09;
const SPACE = 0x20;
const ASTERISK = 0x2a;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
const PIPE = 0x7c;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const WIDE_COLON = 0xff1a;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
