import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { part } from '../kit/part.tsx';
import { useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

const BylineLinks = part(async () => (await import('./byline-links.tsx')).BylineLinks, 'at-rest');

/** Of which show, with whom, of when and how long; at rest show and people lead to what else there is of them. */
export function Byline({ episode }: { episode: EpisodeFile }) {
  const text = useText();
  const duration = useSessionState((state) => state.player.duration);
  const words = [
    episode.show,
    text.list(episode.people.filter(({ anonymous }) => !anonymous).map(({ name }) => name)),
    episode.published !== undefined && text.date(episode.published),
    duration !== null && text.length(duration),
  ];
  return (
    <p className="byline">
      <BylineLinks episode={episode} instead={words.filter(Boolean).join(' · ')} />
    </p>
  );
}
