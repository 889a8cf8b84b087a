import type { ReactNode, Ref } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Popover } from '../kit/popover.tsx';
import { useSession } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { Controls } from './controls.tsx';
import type { MediaSource } from './media-source.ts';
import { PlayerPane } from './player-pane.tsx';
import { HindranceNote, PlayerMenu } from './player-parts.ts';
import { TimeBar } from './time-bar.tsx';
import { useCompactPlayer } from './use-compact-player.ts';

interface PlayerColumnProps {
  ref: Ref<HTMLElement>;
  source: MediaSource | null;
  attached: string | null;
  /** Stands where the picture will be. */
  artwork: ReactNode;
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
  const { source, attached, onAttach, onCorrect, onKeys } = props;
  const { episode } = useSession();
  useCompactPlayer();
  const narrow = (
    <>
      <IconButton
        icon="text-search"
        label={text.opens.find}
        className="narrow-only"
        onClick={props.onFind}
      />
      <IconButton
        icon="list"
        label={text.outline.open}
        className="narrow-only control-outline"
        onClick={props.onOutline}
      />
    </>
  );
  const menu = (
    <Popover
      label={text.opens.more}
      className="icon-button control-more"
      button={<Icon name="ellipsis" size={20} />}
      onNear={PlayerMenu.prepare}
    >
      <PlayerMenu attached={attached} {...{ onAttach, onCorrect, onKeys }} />
    </Popover>
  );
  return (
    <section
      ref={props.ref}
      className="player-column"
      data-media={source === null ? 'none' : source.kind}
      aria-label={text.player.region}
    >
      {source === null ? (
        <div className="text-only">
          {text.player.noMedia} ·{' '}
          <button type="button" className="link" onClick={onAttach}>
            {text.player.add}
          </button>
          {narrow}
          {menu}
        </div>
      ) : (
        <>
          <PlayerPane
            source={source}
            title={inLanguage(episode.title, text.languages).text}
            artwork={props.artwork}
            onAttach={onAttach}
          />
          <div className="player-bar">
            <TimeBar>{props.ticks}</TimeBar>
            <div className="player-bar-row">
              <Controls />
              {props.extras}
              {narrow}
              {menu}
            </div>
          </div>
        </>
      )}
      <div className="player-notices">
        {source !== null && <HindranceNote source={source} onAttach={onAttach} />}
        {props.notices}
      </div>
      {props.children}
    </section>
  );
}
