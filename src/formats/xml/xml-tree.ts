/** XML as a tree with line numbers, which is all that captions need of it. */
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

/** The texts of a node and of all that stands in it, as they follow each other. */
export function textContent(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => typeof node !== 'string');
}
