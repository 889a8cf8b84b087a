import { Fragment } from 'react';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { emphasisIn } from '../../core/reading/emphasis.ts';
import type { Side } from '../../core/reading/reading.ts';
import type { Block, Piece } from '../../core/reading/transcript.ts';
import { directionOf } from '../../core/text/direction.ts';
import { joinerBetween } from '../../core/text/joiner.ts';
import { BlockHead } from './block-head.tsx';
import { ofBlock, ofPiece } from './lines.ts';
import { TimeLabel } from './time-label.tsx';

interface TranscriptBlockProps {
  episode: EpisodeFile;
  track: Track;
  side: Side;
  block: Block;
  /** Its chapter and speaker stand elsewhere. */
  headless?: boolean;
}

/** One paragraph or line. It renders once: which cue is lit is set on the elements, from outside. */
export function TranscriptBlock(props: TranscriptBlockProps) {
  const { episode, track, side, block, headless = false } = props;
  const turn = track.turns[block.turnIndex];
  const named = turn !== undefined && turn.person !== null;
  const dir = directionOf(track.lang);
  return (
    <>
      {!headless && <BlockHead episode={episode} track={track} side={side} block={block} />}
      <p
        className="text-block"
        {...ofBlock(side)}
        data-turn={block.opensTurn ? (named ? 'named' : 'unnamed') : undefined}
        lang={track.lang}
        dir={dir}
      >
        <TimeLabel track={track} block={block} />
        {block.pieces.map((piece, index) => (
          <Fragment key={piece.cueIndex}>
            {index > 0 && joinerBetween(slice(track, block.pieces[index - 1]), slice(track, piece))}
            <span {...ofPiece(piece.cueIndex)}>
              <PieceText track={track} piece={piece} />
            </span>
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** The words of a piece, the emphasised ones marked as the document marks them. */
function PieceText({ track, piece }: { track: Track; piece: Piece }) {
  const words = slice(track, piece);
  const spans = emphasisIn(track, piece);
  if (spans.length === 0) return words;
  return (
    <>
      {spans.map(([from, to], index) => (
        <Fragment key={from}>
          {words.slice(spans[index - 1]?.[1] ?? 0, from)}
          <b>{words.slice(from, to)}</b>
        </Fragment>
      ))}
      {words.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}

function slice(track: Track, piece: Piece | undefined): string {
  return piece === undefined ? '' : (track.text[piece.cueIndex] ?? '').slice(piece.from, piece.to);
}
