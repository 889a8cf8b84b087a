/** Names and titles of a document as they are shown: each one line without control characters, whatever the document holds. */
import { oneLine } from '../../core/text/one-line.ts';
import type { SourceDocument } from '../../formats/source-document.ts';

/** The document itself is changed: nobody else has it yet. */
export function makeNamesPlain(document: SourceDocument): void {
  for (const name of ['title', 'show', 'publisher'] as const) {
    const plain = oneLine(document[name] ?? '');
    if (plain === '') delete document[name];
    else document[name] = plain;
  }
  if (document.people !== undefined) document.people = plainList(document.people);
  if (document.topics !== undefined) document.topics = plainList(document.topics);
  for (const link of document.links ?? []) link.label = oneLine(link.label) || link.url;
  for (const chapter of document.chapters) chapter.title = oneLine(chapter.title);
  for (const { turns, headings = [] } of document.texts) {
    for (const turn of turns)
      if (turn.name !== undefined) {
        const plain = oneLine(turn.name);
        if (plain === '') delete turn.name;
        else turn.name = plain;
      }
    for (const heading of headings) heading.text = oneLine(heading.text);
  }
}

function plainList(names: readonly string[]): string[] {
  return names.map(oneLine).filter((name) => name !== '');
}
