import { memo, type RefObject, useMemo } from 'react';
import type { EpisodeFile, Track } from '../../core/episode-file.ts';
import { type Arrangement, arrangeTranscript } from '../../core/transcript.ts';
import { type Chunk, chunkBlocks, chunkOfCue } from './chunks.ts';
import { TranscriptBlock } from './transcript-block.tsx';
import { useFilledChunks } from './use-filled-chunks.ts';

/** Below this many cues the whole text is laid out at once; chunks may hide text from assistive technology. */
const CHUNKED_FROM = 2000;
/** A guess at a chunk's height in pixels, until it was laid out once. */
const HEIGHT_OF_CUE = { paragraphs: 25, lines: 38 } as const;

interface TranscriptProps {
  episode: EpisodeFile;
  track: Track;
  arrangement: Arrangement;
  /** The cue that must be there in the first paint. */
  firstCue: number;
  textRef: RefObject<HTMLDivElement | null>;
}

/**
 * The whole text in the page, so that the browser's own find and select-all work: no virtualiser. It renders for
 * another episode, track or arrangement, and never because of playback.
 */
export const Transcript = memo(function Transcript(props: TranscriptProps) {
  const { episode, track, arrangement, firstCue, textRef } = props;
  const chunks = useMemo(
    () => chunkBlocks(arrangeTranscript(track, episode.chapters, arrangement)),
    [track, episode, arrangement],
  );
  const chunked = track.text.length >= CHUNKED_FROM;
  const filled = useFilledChunks(
    chunked ? chunks.length : 0,
    Math.max(0, chunkOfCue(chunks, firstCue)),
  );
  return (
    <div ref={textRef} className="transcript" data-arrangement={arrangement}>
      {chunks.map((chunk, index) => (
        <TranscriptChunk
          key={chunk.fromCue}
          episode={episode}
          track={track}
          chunk={chunk}
          height={chunked ? (chunk.toCue - chunk.fromCue + 1) * HEIGHT_OF_CUE[arrangement] : null}
          filled={!chunked || filled(index)}
        />
      ))}
    </div>
  );
});

interface TranscriptChunkProps {
  episode: EpisodeFile;
  track: Track;
  chunk: Chunk;
  /** Pixels to reserve while it is not laid out; null where it always is. */
  height: number | null;
  filled: boolean;
}

const TranscriptChunk = memo(function TranscriptChunk(props: TranscriptChunkProps) {
  const { episode, track, chunk, height, filled } = props;
  return (
    <div
      className={height === null ? undefined : 'chunk'}
      data-from={chunk.fromCue}
      data-to={chunk.toCue}
      style={
        height === null
          ? undefined
          : {
              containIntrinsicBlockSize: `auto ${height}px`,
              minHeight: filled ? undefined : height,
            }
      }
    >
      {filled &&
        chunk.blocks.map((block) => (
          <TranscriptBlock
            key={`${block.at[0]}.${block.at[1]}`}
            episode={episode}
            track={track}
            block={block}
          />
        ))}
    </div>
  );
});
