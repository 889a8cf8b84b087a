import { rangeAddress } from '../../core/reading/range-address.ts';
import { type ViewChoice, viewParams } from '../../core/reading/views.ts';
import { formatTime } from '../../core/time/time.ts';
import { RefusedText } from '../copy/refused-text.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { MenuRow } from '../kit/menu-row.tsx';
import { episodeAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

export interface ShareMenuProps {
  choice: ViewChoice;
  /** Asks in which format the text is taken. */
  onCopy(): void;
}

/** What can be passed on: the address of the page, of the moment that is heard, the text, a print. */
export function ShareMenu({ choice, onCopy }: ShareMenuProps) {
  const text = useAllText();
  const { share } = text;
  const { episode, playback } = useSession();
  const page = usePages().url(episodeAddress(episode.id));
  const { copied, refused, copy } = useCopying<'page' | 'moment'>();
  const time = Math.floor(playback.time());
  const address = (from: number | null) => rangeAddress(page, viewParams(episode, choice), from);
  return (
    <div className="menu">
      <button type="button" className="menu-row" onClick={() => void copy('page', address(null))}>
        {copied === 'page' ? text.copy.copied : share.link}
      </button>
      {time > 0 && (
        <button
          type="button"
          className="menu-row"
          onClick={() => void copy('moment', address(time))}
        >
          {copied === 'moment' ? text.copy.copied : share.linkAt(formatTime(time))}
        </button>
      )}
      <span className="sr-only" role="status">
        {copied === null ? '' : text.copy.copied}
      </span>
      {refused !== null && <RefusedText key={refused}>{refused}</RefusedText>}
      <hr />
      <MenuRow name={text.opens.copy} onPress={onCopy} />
      <MenuRow name={share.print} onPress={() => window.print()} />
    </div>
  );
}
