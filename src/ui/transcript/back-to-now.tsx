import { Icon } from '../kit/icon.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

/** Where the lit line stands in the window. */
export type LineSide = 'above' | 'in-view' | 'below';

/** The way back to the line that is being spoken, once it is out of view. */
export function BackToNow({ side }: { side: LineSide }) {
  const text = useText();
  const session = useSession();
  const playing = useSessionState((state) => state.player.status === 'playing');
  if (!playing || side === 'in-view') return null;
  const arrow = side === 'above' ? 'arrow-up' : 'arrow-down';
  return (
    <button type="button" className="pill" onClick={() => session.backToNow()}>
      {text.transcript.backToNow}
      <Icon name={arrow} size={16} />
    </button>
  );
}
