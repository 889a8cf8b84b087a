import { useEffect } from 'react';
import { useSteeringState } from '../session/use-steering.ts';
import { chapterOf } from './lines.ts';
import { usePane } from './pane-context.ts';

/** What stands under a chapter's heading, in any view. */
const PARTS = '.chapter-heading, .text-heading, .speaker, .text-block, .omission';

/**
 * Dims the text that playback hops over: an attribute on each of its paragraphs, set past React when the switch or a
 * verdict changes and when text arrives, never by playback.
 */
export function LeftOutText() {
  const watchOnly = useSteeringState((state) => state.watchOnly, false);
  const verdicts = useSteeringState((state) => state.verdicts, null);
  const { text: root } = usePane();
  useEffect(() => {
    const text = root();
    if (!watchOnly || verdicts === null || text === null) return;
    const mark = () => {
      let leftOut = false;
      for (const part of text.querySelectorAll<HTMLElement>(PARTS)) {
        const chapter = chapterOf(part);
        if (chapter !== null) leftOut = verdicts[chapter] !== 'watch';
        part.toggleAttribute('data-left-out', leftOut);
      }
    };
    mark();
    const arriving = new MutationObserver(mark);
    arriving.observe(text, { childList: true, subtree: true });
    return () => {
      arriving.disconnect();
      for (const part of text.querySelectorAll('[data-left-out]'))
        part.removeAttribute('data-left-out');
    };
  }, [watchOnly, verdicts, root]);
  return null;
}
