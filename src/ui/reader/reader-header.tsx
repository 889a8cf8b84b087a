import type { KeyboardEvent } from 'react';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { ViewChoice } from '../../core/reading/views.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { part } from '../kit/part.tsx';
import { useSessionState } from '../session/session-context.ts';
import { useSteeringState } from '../session/use-steering.ts';
import { useText } from '../text/text.ts';
import { PrintAddress } from './print-address.tsx';
import { ReadingChoices } from './reading-choices.tsx';

export type ReaderTab = 'transcript' | 'summary';

interface ReaderHeaderProps {
  episode: EpisodeFile;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
  onCopy(): void;
}

const WatchOnlyMinutes = part(
  async () => (await import('../outline/watch-only-minutes.tsx')).WatchOnlyMinutes,
  'quiet',
);

const TABS: readonly ReaderTab[] = ['transcript', 'summary'];

export function ReaderHeader(props: ReaderHeaderProps) {
  const text = useText();
  const { episode, tab, onTab, choice, onChoice, onCopy } = props;
  const title = inLanguage(episode.title, text.languages);
  const duration = useSessionState((state) => state.player.duration);
  const watchOnly = useSteeringState((state) => state.watchOnly, false);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = TABS.indexOf(tab);
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: TABS.length - 1 }[
      event.key
    ];
    const chosen = next === undefined ? undefined : TABS[(next + TABS.length) % TABS.length];
    if (chosen === undefined) return;
    event.preventDefault();
    onTab(chosen);
    document.getElementById(`tab-${chosen}`)?.focus();
  };

  return (
    <header className="reader-header">
      <h1 className="title" lang={title.lang}>
        {title.text}
      </h1>
      <p className="mt-1 text-quiet">
        {[episode.show, text.list(episode.people.map((person) => person.name))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="time-text text-quiet">
        {duration !== null && <ClockTime seconds={duration} />}
        {episode.published !== undefined && (
          <time dateTime={episode.published}>{text.date(episode.published)}</time>
        )}
        {watchOnly && <WatchOnlyMinutes />}
        <button
          type="button"
          className="nav-link underline decoration-shape underline-offset-4 -my-0.5 py-0.5 pointer-coarse:-my-3 pointer-coarse:py-3"
          onClick={onCopy}
        >
          {text.opens.copy}
        </button>
      </p>
      <PrintAddress />
      <div className="reader-tabs">
        <div role="tablist" aria-label={title.text} onKeyDown={onKeyDown} className="flex gap-6">
          {TABS.map((row) => (
            <button
              key={row}
              type="button"
              role="tab"
              id={`tab-${row}`}
              aria-controls={`panel-${row}`}
              aria-selected={tab === row}
              tabIndex={tab === row ? 0 : -1}
              className="tab"
              onClick={() => onTab(row)}
            >
              {text.tabs[row]}
            </button>
          ))}
        </div>
        {tab === 'transcript' && (
          <ReadingChoices episode={episode} choice={choice} onChoice={onChoice} />
        )}
      </div>
    </header>
  );
}
