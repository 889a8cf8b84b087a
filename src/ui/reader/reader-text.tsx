import { useEffect } from 'react';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import type { ViewChoice } from '../../core/reading/views.ts';
import { part } from '../kit/part.tsx';
import { whenIdle } from '../kit/when-idle.ts';
import { SelectionMenuLater } from '../selection/selection-menu-later.tsx';
import { useSession } from '../session/session-context.ts';
import { useFindState } from '../session/use-find.ts';
import { TranscriptPane } from '../transcript/transcript-pane.tsx';
import type { OnTap } from '../transcript/use-line-presses.ts';
import { ReaderHeader } from './reader-header.tsx';
import type { ReaderTab } from './reader-tabs.tsx';
import type { ChosenMedia } from './use-media-source.ts';

const FindBar = part(async () => (await import('../find/find-bar.tsx')).FindBar);
const Summary = part(async () => (await import('./summary.tsx')).Summary);
const Keeping = part(async () => (await import('./keeping.tsx')).Keeping, 'quiet');

interface ReaderTextProps {
  episode: EpisodeFile;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
  onCopy(): void;
  onFind(): void;
  media: ChosenMedia;
  onTap: OnTap;
  startsAtTop: boolean;
}

/** The text of the episode or its summary, what acts on it, and what stands over and after it. */
export function ReaderText(props: ReaderTextProps) {
  const { episode, tab, onTab, choice, onChoice, onCopy, onFind, media, onTap, startsAtTop } =
    props;
  const session = useSession();
  const finding = useFindState((state) => state.isOpen);
  // In the idle time after the first screen: what is typed right after `/` must not wait for a file.
  useEffect(() => whenIdle(FindBar.prepare, 1000), []);
  const goTo = (time: number) => {
    onTab('transcript');
    session.goTo(time);
  };
  return (
    <article className="reader-text">
      <ReaderHeader
        episode={episode}
        tab={tab}
        onTab={onTab}
        choice={choice}
        onChoice={onChoice}
        onCopy={onCopy}
        onFind={onFind}
      />
      <TranscriptPane
        media={media.source?.media ?? null}
        hidden={tab !== 'transcript'}
        onTap={onTap}
        startsAtTop={startsAtTop}
      >
        {/* Not with what keeps: a menu that does not come is missed. */}
        <SelectionMenuLater choice={choice} />
        <Keeping />
      </TranscriptPane>
      {finding && tab === 'transcript' && <FindBar onClose={session.find.close} />}
      {tab === 'summary' && (
        <div role="tabpanel" id="panel-summary" aria-labelledby="tab-summary">
          <Summary episode={episode} onGoTo={goTo} />
        </div>
      )}
    </article>
  );
}
