import { useEffect } from 'react';
import { useSession } from '../session/session-context.ts';
import { usePane } from '../transcript/pane-context.ts';

const SPEAKER = '[data-speaker]';

/** The name over the turn that begins at a place (`20,0`); undefined where none stands. */
export function speakerAt(root: HTMLElement, at: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(SPEAKER)].find(
    ({ dataset }) => dataset.speaker === at,
  );
}

/** A press on a name, or on the question who it is, asks. */
export function useSpeakerPresses(): void {
  const pane = usePane();
  const { naming } = useSession();
  useEffect(() => {
    const root = pane.text();
    const ask = ({ target }: Event) => {
      const speaker = (target as Element).closest<HTMLElement>(SPEAKER)?.dataset.speaker;
      if (speaker !== undefined) naming.setState({ asked: speaker });
    };
    root?.addEventListener('click', ask);
    return () => root?.removeEventListener('click', ask);
  }, [naming, pane]);
}
