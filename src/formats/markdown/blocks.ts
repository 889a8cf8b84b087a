/**
 * Markdown in blocks, as far as transcripts use it: headings, paragraphs, and what can be folded away (`<details>` with
 * its `<summary>`). Everything else (lists, quotations) is words of a paragraph, marks and all.
 *
 * Not built: a whole CommonMark parser. It is 20 kB of the reader's first visit for four kinds of block, and takes
 * bold in Chinese for text (see `markdown-emphasis.ts`).
 */
import { joinerBetween } from '../../core/text/joiner.ts';
import { type Line, rowsOf } from '../lines.ts';

export interface MarkdownBlock extends Line {
  kind: 'heading' | 'paragraph' | 'fold' | 'fold-label' | 'fold-end';
}

const TAG = /(<\/?(?:details|summary)\b[^>]*>)/i;
const HEADING = /^#{1,6}\s+(.+?)(?:\s+#+)?$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
/** Under a line of its own it makes that a heading. */
const UNDERLINE = /^(?:-{3,}|={3,})$/;

/** `opens`: whether a line opens a paragraph even where no empty line is before it. */
export function markdownBlocks(markdown: string, opens = (_row: string) => false): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: MarkdownBlock | undefined;
  // Asking the paragraph for its last character would copy it again and again.
  let before = '';
  let inLabel = false;
  for (const [index, row] of rowsOf(markdown).entries()) {
    const line = index + 1;
    if (row.trim() === '') open = undefined;
    for (const part of row.split(TAG)) {
      const text = part.trim();
      if (text === '') continue;
      const tag = /^<(\/?)(details|summary)\b/i.exec(text);
      if (tag !== null) {
        open = undefined;
        inLabel = tag[1] === '' && tag[2]?.toLowerCase() === 'summary';
        if (tag[2]?.toLowerCase() === 'details')
          blocks.push({ kind: tag[1] === '' ? 'fold' : 'fold-end', text: '', line });
        continue;
      }
      const heading = HEADING.exec(text)?.[1];
      if (inLabel) blocks.push({ kind: 'fold-label', text, line });
      else if (heading !== undefined) blocks.push({ kind: 'heading', text: heading, line });
      else if (UNDERLINE.test(text) && open?.line === line - 1 && open.kind === 'paragraph')
        open.kind = 'heading';
      else if (RULE.test(text)) open = undefined;
      else if (open === undefined || open.kind === 'heading' || opens(text)) {
        open = { kind: 'paragraph', text, line };
        blocks.push(open);
      } else open.text += joinerBetween(before, text) + text;
      before = text;
      if (heading !== undefined) open = undefined;
    }
  }
  return blocks;
}
