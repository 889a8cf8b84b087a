/** What stands in the head of a TTML document: its title, and the names of those who speak. */
import { elementsOf, textContent, type XmlElement } from '../xml-tree.ts';

/** Undefined where there is none, or an empty one. */
export function titleOf(heads: readonly XmlElement[]): string | undefined {
  return heads.flatMap((head) => findAll(head, 'title')).map(plain)[0] || undefined;
}

/** `<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent>` */
export function agentsOf(heads: readonly XmlElement[]): Map<string, string> {
  const agents = heads.flatMap((head) => findAll(head, 'agent'));
  return new Map(
    agents.flatMap((agent): [string, string][] => {
      const name = findAll(agent, 'name').map(plain)[0];
      const { id } = agent.attributes;
      return id === undefined || name === undefined || name === '' ? [] : [[id, name]];
    }),
  );
}

function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : findAll(child, name),
  );
}

function plain(element: XmlElement): string {
  return textContent(element).replace(/\s+/g, ' ').trim();
}
