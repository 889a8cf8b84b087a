import { append } from '../../../core/append.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Caption } from '../../captions/caption.ts';
import { captionDocument } from '../../captions/caption-document.ts';
import { clipEnds } from '../../captions/clip-ends.ts';
import type { SourceDocument } from '../../source-document.ts';
import { strayText } from '../stray-text.ts';
import { textContent, type XmlElement } from '../xml-tree.ts';

/** The elements that hold captions; whatever stands between them is told among the problems. */
export function* captionElements(
  parent: XmlElement,
  name: 'text' | 'p',
  problems: Problem[],
): Generator<XmlElement> {
  let { line } = parent;
  for (const node of parent.children) {
    if (typeof node !== 'string') line = node.line;
    if (typeof node === 'string' || node.name !== name)
      append(problems, strayText(textContent(node), line));
    else yield node;
  }
}

export function youtubeDocument(captions: readonly Caption[], problems: Problem[]): SourceDocument {
  return captionDocument(clipEnds(captions), { kind: 'captured' }, problems);
}
