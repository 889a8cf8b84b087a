/** The YAML between two lines of `---` at the head of a Markdown file. Every value is read as text or a list of texts. */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../core/problem.ts';
import { isNestedTooDeep } from './yaml-nesting.ts';

export interface FrontMatter {
  /** Empty values and values of other kinds are left out. */
  fields: Map<string, string[]>;
  /** The text without the front matter, its lines where they were: the lines before are empty. */
  body: string;
  problems: Problem[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/** Characters. The library takes seconds over long YAML that is full of faults. */
const LONGEST = 16_000;

export function readFrontMatter(text: string): FrontMatter {
  const fenced = FENCED.exec(text);
  if (fenced === null) return { fields: new Map(), body: text, problems: [] };
  const [head, yaml = ''] = fenced;
  const body = '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length);
  if (yaml.length > LONGEST || isNestedTooDeep(yaml)) {
    const message = 'The YAML at the head is longer, or nested deeper, than anybody writes.';
    return {
      fields: new Map(),
      body,
      problems: [{ code: 'front-matter-unreadable', message, line: 1 }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // What cannot be read is returned; the library's own warnings would go to the console.
    logLevel: 'error',
  });
  // A paragraph between two rules is words.
  if (document.errors.length === 0 && !isMap(document.contents))
    return { fields: new Map(), body: text, problems: [] };
  const problems = document.errors.map(
    (fault): Problem => ({
      code: 'front-matter-unreadable',
      message: `The YAML at the head cannot be read: ${fault.message.replace(/\.?$/, '.')}`,
      line: lines.linePos(fault.pos[0]).line + 1,
    }),
  );
  const value = problems.length > 0 ? undefined : plainValue(document, problems);
  return { fields: fieldsOf(value), body, problems };
}

/** Undefined, with a problem more, where an alias has nothing to stand for, or stands for thousands of values. */
function plainValue(document: Document, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (fault) {
    const message = `The YAML at the head cannot be read: ${(fault as Error).message}.`;
    problems.push({ code: 'front-matter-unreadable', message, line: 1 });
    return undefined;
  }
}

function fieldsOf(value: unknown): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  if (typeof value !== 'object' || value === null) return fields;
  for (const [name, given] of Object.entries(value)) {
    const texts = (Array.isArray(given) ? given : [given]).filter(
      (one): one is string => typeof one === 'string' && one.trim() !== '',
    );
    if (texts.length > 0)
      fields.set(
        name,
        texts.map((one) => one.trim()),
      );
  }
  return fields;
}
