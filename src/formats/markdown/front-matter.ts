/**
 * The fields at the head of a Markdown file: YAML between two lines of `---`, TOML between `+++`, or an object of JSON. Every
 * value is read as text or a list of texts, but for a list of chapters.
 */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { SourceChapter } from '../source-document.ts';
import { isNestedTooDeep, yamlFault } from '../yaml-nesting.ts';
import { chaptersOfField } from './chapter-field.ts';
import { FIELD_NAMES } from './fields.ts';
import { otherFrontMatter } from './other-front-matter.ts';

export interface FrontMatter {
  /** Empty values and values of other kinds are left out. */
  fields: Map<string, string[]>;
  /** What a field of that name lists. */
  chapters: SourceChapter[];
  /** The text without the front matter, its lines where they were: the lines before are empty. */
  body: string;
  problems: Problem[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

const NAME = /^[^\s:#'"[{-][^:\n]{0,80}(?=:(?:\s|$))/gm;

/** Characters. The library takes seconds over long YAML that is full of faults. */
const LONGEST = 16_000;

export function readFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map(), chapters: [], body: text, problems: [] };
  const fenced = FENCED.exec(text);
  const other = fenced === null ? otherFrontMatter(text) : undefined;
  const [head = '', yaml = ''] = fenced ?? (other === undefined ? [] : [other.head, other.yaml]);
  if (head === '' || isTurns(yaml)) return none;
  const body = '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length);
  if (yaml.length > LONGEST || isNestedTooDeep(yaml)) {
    const message = 'The YAML at the head is longer, or nested deeper, than anybody writes.';
    return {
      ...none,
      body,
      problems: [{ code: 'front-matter-unreadable', message, line: 1, words: countWords(yaml) }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // What cannot be read is returned; the library's own warnings would go to the console.
    logLevel: 'error',
    // Tables of TOML are read as one, and may have fields of one name.
    uniqueKeys: other === undefined,
  });
  // A paragraph between two rules is words.
  if (document.errors.length === 0 && !isMap(document.contents)) return none;
  const problems = document.errors.map(
    (fault): Problem => ({
      code: 'front-matter-unreadable',
      message: `The YAML at the head cannot be read: ${yamlFault(fault.message)}`,
      line: lines.linePos(fault.pos[0]).line + 1,
    }),
  );
  const value = problems.length > 0 ? undefined : plainValue(document, problems);
  const [first] = problems;
  if (first !== undefined) first.words = countWords(yaml);
  return { fields: fieldsOf(value), chapters: chaptersOfField(value), body, problems };
}

/** Turns between two rules (“Ann: Hello.”) are words: people have a capital, and site generators write their fields small. */
function isTurns(yaml: string): boolean {
  const names = Array.from(yaml.matchAll(NAME), ([name]) => name);
  return (
    names.length > 0 &&
    !names.some((name) => /^\p{Ll}/u.test(name) || FIELD_NAMES.has(name.toLowerCase()))
  );
}

/** Undefined, with a problem more, where an alias has nothing to stand for, or stands for thousands of values. */
function plainValue(document: Document, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (fault) {
    const message = `The YAML at the head cannot be read: ${yamlFault((fault as Error).message)}`;
    problems.push({ code: 'front-matter-unreadable', message, line: 1 });
    return undefined;
  }
}

function fieldsOf(value: unknown): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  if (typeof value !== 'object' || value === null) return fields;
  for (const [name, given] of Object.entries(value)) {
    const texts = textsOf(given);
    if (texts.length > 0) fields.set(name, texts);
  }
  return fields;
}

/** A person or a recording may have fields of its own: the name of the one, the address or id of the other. */
const NAMING = ['name', 'url', 'src', 'href'];

function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return given.trim() === '' ? [] : [given.trim()];
  if (Array.isArray(given)) return given.flatMap((one) => (Array.isArray(one) ? [] : textsOf(one)));
  if (typeof given !== 'object' || given === null) return [];
  const own = given as Record<string, unknown>;
  const naming = NAMING.find((key) => typeof own[key] === 'string');
  return (naming === undefined ? Object.values(own) : [own[naming]]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
}
