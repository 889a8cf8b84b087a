/** The text of a cue as the nodes a browser shows (W3C WebVTT 1, section 6.4, “WebVTT cue text parsing rules”). */
import { cueTokens } from './cue-tokens.ts';

export type CueNode =
  | { kind: 'text'; text: string }
  /** Seconds. */
  | { kind: 'time'; time: number }
  | CueElement;

export interface CueElement {
  kind: 'element';
  name: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang';
  classes: string[];
  /** Who speaks (`v`), or a language tag (`lang`); empty where none is given. */
  annotation: string;
  children: CueNode[];
}

const NAMES = new Set<string>(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);

export function cueTree(text: string): CueNode[] {
  const root: CueNode[] = [];
  const open: CueElement[] = [];
  for (const token of cueTokens(text)) {
    const current = open.at(-1);
    const children = current?.children ?? root;
    if (token.kind === 'end') {
      if (current?.name === token.name) open.pop();
      // The end of a ruby ends its reading as well.
      else if (current?.name === 'rt' && token.name === 'ruby') open.splice(-2);
    } else if (token.kind !== 'start') children.push(token);
    else if (isName(token.name) && (token.name !== 'rt' || current?.name === 'ruby')) {
      const { name, classes } = token;
      const annotation = name === 'v' || name === 'lang' ? token.annotation : '';
      const element: CueElement = { kind: 'element', name, classes, annotation, children: [] };
      children.push(element);
      open.push(element);
    }
  }
  return root;
}

function isName(name: string): name is CueElement['name'] {
  return NAMES.has(name);
}
