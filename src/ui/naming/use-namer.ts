import { type Naming, withNaming } from '../../corrections/naming/naming.ts';
import type { Session } from '../../state/session/session.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

export interface Namer {
  name(naming: Omit<Naming, 'track'>): void;
  /** Everything that a numbered voice says is this person's. */
  nameVoice(label: string, name: string): void;
  undo(): void;
}

/** Names at once, keeps it, and tells it to those who hear the page. */
export function useNamer(): Namer {
  const text = useAllText();
  const session = useSession();
  const { corrections, episode, naming } = session;
  const track = useSessionState((state) => state.view.primary.id);
  const done = (told: string) => {
    naming.setState({ asked: null, isOpen: true });
    tell(session, told);
  };
  return {
    name(what) {
      corrections.change((file) =>
        withNaming(file, episode, corrections.store.getState().episode, { track, ...what }),
      );
      done(text.naming.told(what.person));
    },
    nameVoice(label, name) {
      corrections.change((file, { withVoice }) => withVoice(file, label, name));
      done(text.naming.toldVoice(label, name));
    },
    undo() {
      corrections.undo();
      done(text.naming.undone);
    },
  };
}

/** Said twice it must be heard twice: what does not change in a region is not read. */
export function tell({ naming }: Session, told: string): void {
  naming.setState((before) => ({ told: before.told === told ? `${told}\u00a0` : told }));
}
