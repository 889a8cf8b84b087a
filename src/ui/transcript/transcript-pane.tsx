import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Media } from '../../core/contract/episode-file.ts';
import { directionOf } from '../../core/text/direction.ts';
import { activeIndex } from '../../core/time/active.ts';
import { usePreference } from '../services/services.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { BackToNow } from './back-to-now.tsx';
import { PaneContext } from './pane-context.ts';
import { Transcript } from './transcript.tsx';
import { useFollowedLine } from './use-followed-line.ts';
import { type OnTap, useLinePresses } from './use-line-presses.ts';

interface TranscriptPaneProps {
  /** What plays; null for nothing, and for what has no address. */
  media: Media | null;
  hidden: boolean;
  onTap: OnTap;
  /** Nothing was asked for: the page opens at its title, not at the first line. */
  startsAtTop: boolean;
  /** What stands after the text, or acts on it (`usePane`). */
  children?: ReactNode;
}

/** The transcript with everything that acts on it: the lit line, follow and its pill, clicks, keys. */
export function TranscriptPane(props: TranscriptPaneProps) {
  const text = useText();
  const { media, hidden, onTap, startsAtTop, children } = props;
  const { store, playback } = useSession();
  const view = useSessionState((state) => state.view);
  const [arrangement] = usePreference('arrangement');
  const textRef = useRef<HTMLDivElement>(null);
  const [firstCue] = useState(() =>
    Math.max(0, activeIndex(store.getState().view.primary.start, playback.time())),
  );
  const { side, show } = useFollowedLine(textRef, { view, arrangement, hidden }, startsAtTop);
  const presses = useLinePresses(textRef, media, onTap);
  const pane = useMemo(() => ({ text: () => textRef.current, show }), [show]);

  return (
    <div
      role="tabpanel"
      id="panel-transcript"
      aria-labelledby="tab-transcript"
      hidden={hidden}
      className="transcript-pane"
    >
      <p id="transcript-help" className="sr-only">
        {text.transcript.help}
      </p>
      <div aria-describedby="transcript-help" {...presses}>
        {view.layout === 'side' && <p className="too-narrow">{text.transcript.tooNarrow}</p>}
        <Transcript view={view} arrangement={arrangement} firstCue={firstCue} textRef={textRef} />
      </div>
      <PaneContext value={pane}>{children}</PaneContext>
      <div className="lamp" aria-hidden="true" dir={directionOf(view.primary.lang)} />
      <BackToNow side={side} />
    </div>
  );
}
