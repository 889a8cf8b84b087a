import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { At } from '../../core/contract/at.ts';
import { useSession } from '../session/session-context.ts';
import { usePane } from '../transcript/pane-context.ts';
import { placeAsked } from './asked-place.ts';
import { NamingBar } from './naming-bar.tsx';
import { WhoDialog } from './who-dialog.tsx';

/** What asks who speaks, and what tells what became of it. */
export function Naming() {
  const pane = usePane();
  const { naming, playback, store } = useSession();
  const { asked, isOpen, told = '' } = useStore(naming);
  const [place, setPlace] = useState<At | null>(null);
  // A region that comes with its words already in it is read by nobody.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(told), [told]);
  useEffect(() => {
    // The text may be out of sight, behind the summary: nothing is asked of what nobody sees.
    const isShown = pane.text()?.closest('[hidden]') === null;
    setPlace(
      asked === null || !isShown
        ? null
        : placeAsked(asked, store.getState().view.primary, playback.time()),
    );
    if (asked !== null && !isShown) naming.setState({ asked: null });
  }, [asked, naming, pane, playback, store]);
  return (
    <>
      <p className="sr-only" role="status">
        {said}
      </p>
      {asked !== null && place !== null && (
        <WhoDialog
          key={String(place)}
          at={place}
          onClose={() => naming.setState({ asked: null })}
        />
      )}
      {isOpen === true && <NamingBar />}
    </>
  );
}
