import type { ReactNode, Ref } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { useSession } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { Controls } from './controls.tsx';
import type { MediaSource } from './media-source.ts';
import { PlayerPane } from './player-pane.tsx';
import { HindranceNote } from './player-parts.ts';
import { PlayerTools, type PlayerToolsProps } from './player-tools.tsx';
import { TimeBar } from './time-bar.tsx';

interface PlayerColumnProps {
  ref: Ref<HTMLElement>;
  source: MediaSource | null;
  /** Stands where the picture will be. */
  artwork: ReactNode;
  /** What is marked on the time bar. */
  ticks: ReactNode;
  /** What is unusual at the moment, in a sentence. */
  notices: ReactNode;
  /** What playing brings with it, among the small controls. */
  extras: ReactNode;
  /** The outline. Narrower than its column it is a sheet, and `tools.onOutline` asks for that. */
  children: ReactNode;
  tools: PlayerToolsProps;
}

/** The player with its controls; on a wide page the outline below it. On a phone the controls sit at the thumb. */
export function PlayerColumn(props: PlayerColumnProps) {
  const text = useText();
  const { source } = props;
  const { onAttach } = props.tools;
  const { episode } = useSession();
  const tools = <PlayerTools {...props.tools} />;
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
          {tools}
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
              {tools}
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
