import type { Problem } from '../../core/problem.ts';
import type { SourceDocument, SourceText } from '../source-document.ts';
import type { Caption } from './caption.ts';
import { textOfCaptions } from './caption-text.ts';

/** A document that is one text of the talk and nothing else; without a text where no caption says anything. */
export function captionDocument(
  captions: readonly Caption[],
  said: Pick<SourceText, 'kind' | 'lang' | 'resolution' | 'machine'>,
  problems: Problem[],
): SourceDocument {
  const text = textOfCaptions(captions, said);
  return { chapters: [], texts: text === undefined ? [] : [text], problems };
}
