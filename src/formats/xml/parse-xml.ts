/**
 * XML to its tree. What a document defines for itself is never expanded: an entity of its DOCTYPE stays the text that
 * refers to it. A broken document is read as far as it goes, and says where it breaks.
 */
import { Parser } from 'htmlparser2';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { lineIndex } from '../line-index.ts';
import { textContent, type XmlElement } from './xml-tree.ts';

export interface XmlDocument {
  root?: XmlElement;
  problems: Problem[];
}

/** Deeper than any captions, and far from the end of the stack. */
const DEEPEST = 100;
/** Characters of a name that are shown. */
const LONGEST_NAME = 40;

export function parseXml(text: string): XmlDocument {
  const reader = new XmlReader(text);
  const children = reader.read();
  const at = children.findIndex((node) => typeof node !== 'string');
  if (at === -1) return { problems: reader.problems };
  reader.reportTrailing(
    children
      .slice(at + 1)
      .map(textContent)
      .join(' '),
  );
  return { root: children[at] as XmlElement, problems: reader.problems };
}

class XmlReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #line: (offset: number) => number;
  readonly #top: XmlElement = { name: '', attributes: {}, children: [], line: 1 };
  readonly #open: XmlElement[] = [this.#top];
  readonly #parser: Parser;
  #isInTag = false;
  #isAtEnd = false;
  #isBroken = false;
  #definesEntities = false;

  constructor(text: string) {
    this.#text = text;
    this.#line = lineIndex(text);
    this.#parser = new Parser(
      {
        onopentagname: () => {
          this.#isInTag = true;
        },
        onopentag: (name, attributes) => this.#enter(name, attributes),
        onclosetag: (name, isImplied) => this.#leave(name, isImplied),
        ontext: (said) => this.#say(said),
        onprocessinginstruction: (_, written) => this.#instruct(written),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  read(): XmlElement['children'] {
    this.#parser.write(this.#text);
    this.#isAtEnd = true;
    if (this.#open.length <= DEEPEST) this.#parser.end();
    return this.#top.children;
  }

  reportTrailing(said: string): void {
    const words = countWords(said);
    if (words === 0) return;
    const message = `Behind the end of the document stands ${quoteInput(said)}.`;
    this.problems.push({
      code: 'line-unread',
      message,
      line: this.#line(this.#text.length),
      words,
    });
  }

  #enter(prefixed: string, attributes: Record<string, string>): void {
    this.#isInTag = false;
    const line = this.#line(this.#parser.startIndex);
    const element = {
      name: withoutPrefix(prefixed),
      attributes: withoutPrefixes(attributes),
      children: [],
      line,
    };
    this.#innermost.children.push(element);
    this.#open.push(element);
    if (this.#open.length > DEEPEST) this.#stop(prefixed, line);
    // A quotation mark too few makes a value of what follows, up to the next one.
    for (const name in attributes) {
      const value = attributes[name] as string;
      if (value.includes('<'))
        this.#break(
          `The tag ${tagOf(prefixed)} takes in what follows it: ${quoteInput(value)}.`,
          line,
          wordsBetweenTags(value.slice(value.indexOf('>') + 1)),
        );
    }
  }

  #leave(name: string, isImplied: boolean): void {
    // Cut off inside its tag, it was never opened.
    if (this.#isInTag) {
      this.#isInTag = false;
      return;
    }
    const closed = this.#open.pop() as XmlElement;
    // An empty element (`<br/>`) closes itself.
    if (!isImplied || this.#text.startsWith('/>', this.#parser.endIndex - 1)) return;
    if (this.#isAtEnd)
      this.#break(`The XML breaks off inside ${tagOf(name)}.`, this.#line(this.#text.length));
    else this.#break(`The element ${tagOf(name)} is nowhere closed.`, closed.line);
  }

  #say(said: string): void {
    const { children } = this.#innermost;
    const before = children.at(-1);
    if (typeof before === 'string') children[children.length - 1] = before + said;
    else children.push(said);
  }

  #instruct(written: string): void {
    if (this.#definesEntities || !/^!ENTITY\b/i.test(written)) return;
    this.#definesEntities = true;
    this.problems.push({
      code: 'xml-entities',
      message: `The document defines entities: ${quoteInput(`<${written}>`)}.`,
      line: this.#line(this.#parser.startIndex),
    });
  }

  /** No captions are nested like this; following them would take time that grows with the square of their length. */
  #stop(name: string, line: number): void {
    this.#parser.pause();
    this.#break(
      `From ${tagOf(name)} on more than ${DEEPEST} elements are nested.`,
      line,
      wordsBetweenTags(this.#text.slice(this.#parser.endIndex + 1)),
    );
  }

  /** The first fault tells enough, except where words are lost. */
  #break(message: string, line: number, words = 0): void {
    if (words === 0 && this.#isBroken) return;
    this.#isBroken = true;
    this.problems.push({
      code: 'xml-broken',
      message,
      line,
      ...(words === 0 ? {} : { words }),
    });
  }

  get #innermost(): XmlElement {
    return this.#open.at(-1) as XmlElement;
  }
}

function wordsBetweenTags(xml: string): number {
  return countWords(xml.replace(/<[^<>]*>?/g, ' '));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in attributes) plain[withoutPrefix(name)] = attributes[name] as string;
  return plain;
}

/** Without its closing mark a tag takes in all that follows. */
export function tagOf(name: string): string {
  return `<${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}>`;
}
