/**
 * Parts of a page that come when they are wanted. A text that is read outlives each of them: what cannot be fetched, or
 * breaks while it is drawn, is said in a sentence of its own with a way to try again, and all else goes on.
 */
import {
  Component,
  type ComponentProps,
  type ComponentType,
  type ReactNode,
  useEffect,
} from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { onDemand } from '../../core/on-demand.ts';
import { Coming } from './at-rest.ts';
import { LostPart } from './lost-part.tsx';
import { whenIdle } from './when-idle.ts';

/**
 * `wanted`: somebody asked for it, and is told where it cannot be had. `quiet`: nobody would miss it. `at-rest`: so, and
 * it waits until the page is at rest. The last two are asked for again when the network is back.
 */
type PartKind = 'wanted' | 'quiet' | 'at-rest';

/** `instead` stands in its place until it comes; `onClose` closes what says that it did not come. */
export type Part<P> = ComponentType<P & { instead?: ReactNode; onClose?(): void }> & {
  /** Fetches it: somebody is about to want it. */
  prepare(): void;
};

export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  kind: PartKind = 'wanted',
): Part<P> {
  const store = createStore<{ Drawn: ComponentType<P> | null; isLost: boolean }>(() => ({
    Drawn: null,
    isLost: false,
  }));
  const loaded = onDemand(load);
  const prepare = () => {
    loaded().then(
      (Drawn) => store.setState({ Drawn, isLost: false }),
      () => store.setState({ isLost: true }),
    );
  };
  /** What could not be had on another occasion is not said of this one before it was tried. */
  const begin = () => {
    store.setState({ isLost: false });
    prepare();
  };

  // biome-ignore lint/correctness/noComponentHookFactories: a part is made once, by its module
  function ComingPart({ instead, ...rest }: ComponentProps<Part<P>>) {
    const props = rest as unknown as P & { onClose?(): void };
    const { Drawn, isLost } = useStore(store);
    useEffect(() => {
      if (store.getState().Drawn !== null) return;
      if (kind === 'wanted') return begin();
      window.addEventListener('online', begin);
      const stop = kind === 'at-rest' ? whenIdle(begin) : begin();
      return () => {
        stop?.();
        window.removeEventListener('online', begin);
      };
    }, []);
    const lost = (retry: () => void) =>
      kind === 'wanted' ? <LostPart onRetry={retry} onClose={props.onClose} /> : instead;
    if (Drawn !== null)
      return (
        <Unbroken otherwise={lost}>
          <Drawn {...props} />
        </Unbroken>
      );
    if (isLost) return lost(begin);
    return (
      <>
        {instead}
        <Coming />
      </>
    );
  }
  return Object.assign(ComingPart, { prepare });
}

interface UnbrokenProps {
  otherwise(retry: () => void): ReactNode;
  children: ReactNode;
}

/** React knows by a class what breaks while it is drawn. */
class Unbroken extends Component<UnbrokenProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { otherwise, children } = this.props;
    return this.state.isBroken ? otherwise(() => this.setState({ isBroken: false })) : children;
  }
}
