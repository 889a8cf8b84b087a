import { type Naming, withNaming } from '../../corrections/naming/naming.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

export interface Namer {
  name(naming: Omit<Naming, 'track'>): void;
  /** Everything that a numbered voice says is this person's. */
  nameVoice(label: string, name: string): void;
  undo(): void;
}

/** Names at once, keeps it, and tells it to those who hear the page. */
export function useNamer(onTold: (told: string) => void): Namer {
  const text = useAllText();
  const { corrections, episode, naming } = useSession();
  const track = useSessionState((state) => state.view.primary.id);
  const tell = (told: string) => {
    onTold(told);
    naming.setState({ asked: null, isOpen: true });
  };
  return {
    name(what) {
      corrections.change((file) =>
        withNaming(file, episode, corrections.store.getState().episode, { track, ...what }),
      );
      tell(text.naming.told(what.person));
    },
    nameVoice(label, name) {
      corrections.change((file, { withVoice }) => withVoice(file, label, name));
      tell(text.naming.toldVoice(label, name));
    },
    undo() {
      corrections.undo();
      tell(text.naming.undone);
    },
  };
}
