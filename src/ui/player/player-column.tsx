import type { ReactNode, Ref } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { useSession } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { Controls } from './controls.tsx';
import type { MediaSource } from './media-source.ts';
import { PlayerPane } from './player-pane.tsx';
import { HindranceNote } from './player-parts.ts';
import { TimeBar } from './time-bar.tsx';
import { useCompactPlayer } from './use-compact-player.ts';

interface PlayerColumnProps {
  ref: Ref<HTMLElement>;
  source: MediaSource | null;
  attached: string | null;
  /** What is marked on the time bar. */
  ticks: ReactNode;
  /** What is unusual at the moment, in a sentence. */
  notices: ReactNode;
  /** What playing brings with it, among the small controls. */
  extras: ReactNode;
  /** The outline. Narrower than its column it is a sheet, and `onOutline` asks for that. */
  children: ReactNode;
  onAttach(): void;
  onCorrect(): void;
  onFind(): void;
  onKeys(): void;
  onOutline(): void;
}

/** The player with its controls; on a wide page the outline below it. On a phone the controls sit at the thumb. */
export function PlayerColumn(props: PlayerColumnProps) {
  const text = useText();
  const { source, attached, onAttach, onFind } = props;
  const { episode } = useSession();
  useCompactPlayer();
  return (
    <section ref={props.ref} className="player-column" aria-label={text.player.region}>
      <PlayerPane
        source={source}
        title={inLanguage(episode.title, text.languages).text}
        onAttach={onAttach}
      />
      <div className="player-bar">
        <TimeBar>{props.ticks}</TimeBar>
        <div className="player-bar-row">
          <Controls onFullScreen={null} />
          <IconButton
            icon="text-search"
            label={text.opens.find}
            className="narrow-only"
            onClick={onFind}
          />
          <IconButton
            icon="list"
            label={text.outline.open}
            className="narrow-only control-outline"
            onClick={props.onOutline}
          />
        </div>
      </div>
      <div className="player-notices">
        {source !== null && <HindranceNote source={source} onAttach={onAttach} />}
        {props.notices}
      </div>
      <div className="player-more">
        {source !== null && (
          <button type="button" className="link" onClick={onAttach}>
            {text.player.attach}
          </button>
        )}
        <button type="button" className="link" onClick={props.onCorrect}>
          {text.opens.corrections}
        </button>
        {attached !== null && <span className="text-quiet">{text.player.attached(attached)}</span>}
        <div className="player-more-end">
          {props.extras}
          <IconButton
            icon="text-search"
            label={text.opens.find}
            className="wide-only"
            onClick={onFind}
          />
          <IconButton icon="keyboard" label={text.opens.keys} onClick={props.onKeys} />
        </div>
      </div>
      <div className="wide-only">{props.children}</div>
    </section>
  );
}
