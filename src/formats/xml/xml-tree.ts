/**
 * XML as a tree with line numbers. What a document defines for itself is never expanded: an entity of its DOCTYPE stays
 * the text that refers to it. A broken document is read as far as it goes, and says where it breaks.
 */
import { Parser } from 'htmlparser2';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/word.ts';
import { lineIndex } from '../line-index.ts';

export interface XmlElement {
  /** Without its prefix: nobody declares a namespace for captions that another one's names would clash with. */
  name: string;
  /** By name without prefix. */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** 1-based. */
  line: number;
}

/** Text is a string; what stands next to each other is one. */
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  root?: XmlElement;
  problems: Problem[];
}

/** Deeper than any captions, and far from the end of the stack. What lies deeper belongs to the element there. */
const DEEPEST = 100;

export function parseXml(text: string): XmlDocument {
  const line = lineIndex(text);
  const top: XmlElement = { name: '', attributes: {}, children: [], line: 1 };
  const open: XmlElement[] = [top];
  const problems: Problem[] = [];
  let depth = 0;
  let isInTag = false;
  let isAtEnd = false;
  let definesEntities = false;
  const breaks = (message: string, at: number, words = 0) => {
    if (words === 0 && problems.length > 0) return;
    problems.push({ code: 'xml-broken', message, line: at, ...(words === 0 ? {} : { words }) });
  };
  const parser = new Parser(
    {
      onopentagname() {
        isInTag = true;
      },
      onopentag(prefixed, attributes) {
        isInTag = false;
        depth += 1;
        if (depth > DEEPEST) return;
        const at = line(parser.startIndex);
        const element = {
          name: withoutPrefix(prefixed),
          attributes: withoutPrefixes(attributes),
          children: [],
          line: at,
        };
        (open.at(-1) as XmlElement).children.push(element);
        open.push(element);
        // A quotation mark too few makes a value of what follows, up to the next one.
        for (const value of Object.values(attributes))
          if (value.includes('<'))
            breaks(
              `The tag <${prefixed}> takes in what follows it: ${quoteInput(value)}.`,
              at,
              countWords(value.slice(value.indexOf('>') + 1).replace(/<[^<>]*>?/g, ' ')),
            );
      },
      onclosetag(name, isImplied) {
        // Cut off inside its tag, it was never opened.
        if (isInTag) {
          isInTag = false;
          return;
        }
        depth -= 1;
        if (depth >= DEEPEST) return;
        const closed = open.pop() as XmlElement;
        // An empty element (`<br/>`) closes itself.
        if (!isImplied || text.startsWith('/>', parser.endIndex - 1)) return;
        if (isAtEnd) breaks(`The XML breaks off inside <${name}>.`, line(text.length));
        else breaks(`The element <${name}> is nowhere closed.`, closed.line);
      },
      ontext(said) {
        const { children } = open.at(-1) as XmlElement;
        const before = children.at(-1);
        if (typeof before === 'string') children[children.length - 1] = before + said;
        else children.push(said);
      },
      onprocessinginstruction(_, written) {
        if (/^!ENTITY\b/i.test(written) && !definesEntities) {
          definesEntities = true;
          problems.push({
            code: 'xml-entities',
            message: `The document defines entities: ${quoteInput(`<${written}>`)}.`,
            line: line(parser.startIndex),
          });
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  isAtEnd = true;
  parser.end();
  const at = top.children.findIndex((node) => typeof node !== 'string');
  if (at === -1) return { problems };
  problems.push(...trailing(top.children.slice(at + 1), line(text.length)));
  return { root: top.children[at] as XmlElement, problems };
}

/** The texts of a node and of all that stands in it, as they follow each other. */
export function textContent(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => typeof node !== 'string');
}

function trailing(nodes: readonly XmlNode[], line: number): Problem[] {
  const said = nodes.map(textContent).join(' ');
  const words = countWords(said);
  if (words === 0) return [];
  const message = `Behind the end of the document stands ${quoteInput(said)}.`;
  return [{ code: 'line-unread', message, line, words }];
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]),
  );
}
