import { inLanguage } from '../../core/contract/localized.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { useCompactPlayer } from './use-compact-player.ts';

/** What plays, and where in it: stands beside the picture once that has shrunk to a bar. The title and the outline say it as well. */
export function PlayerNow() {
  useCompactPlayer();
  const { languages } = useText();
  const { episode } = useSession();
  const chapter = useSessionState(({ activeChapter }) => episode.chapters[activeChapter]);
  const lang = useSessionState(({ view }) => view.primary.lang);
  const title = inLanguage(episode.title, languages);
  const now = chapter === undefined ? null : inLanguage(chapter.title, [lang, ...languages]);
  return (
    <div className="player-now" aria-hidden="true">
      <p lang={title.lang}>{title.text}</p>
      {now !== null && <p lang={now.lang}>{now.text}</p>}
    </div>
  );
}
