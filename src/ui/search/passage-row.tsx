import { memo } from 'react';
import type { Passage } from '../../search/search.ts';
import { PageLink } from '../kit/page-link.tsx';
import { Marked, MarkedSentences } from './marked.tsx';
import { passageLink } from './result-links.ts';
import { Where } from './where.tsx';

interface PassageRowProps {
  episode: string;
  passage: Passage;
  /** That it was found by. */
  words: string;
}

/** An excerpt as a book would quote it: the sentence first, where it stands second. */
export const PassageRow = memo(function PassageRow({ episode, passage, words }: PassageRowProps) {
  const { excerpt } = passage;
  if (excerpt === 'unreachable') return null;
  if (excerpt === null)
    return (
      <li className="passage">
        <PassageShape />
      </li>
    );
  return (
    <li className="passage">
      <PageLink to={passageLink(episode, excerpt, words)} className="passage-link" data-result>
        <MarkedSentences of={excerpt.line} className="passage-line" />
        {excerpt.original !== null && <Marked of={excerpt.original} className="passage-original" />}
        <Where excerpt={excerpt} />
      </PageLink>
    </li>
  );
});

/** Where an excerpt will stand once its text is here. */
export function PassageShape() {
  return (
    <span className="passage-shape" aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
