import { memo, type RefObject, useMemo } from 'react';
import type { Track } from '../../core/episode-file.ts';
import { arrangeReading, type View } from '../../core/reading.ts';
import type { Arrangement } from '../../core/transcript.ts';
import { type Chunk, chunkEntries, chunkOfCue } from './chunks.ts';
import { OmissionNote } from './omission-note.tsx';
import { TranscriptBlock } from './transcript-block.tsx';
import { useFilledChunks } from './use-filled-chunks.ts';

/** Below this many cues the whole text is laid out at once; chunks may hide text from assistive technology. */
const CHUNKED_FROM = 2000;
/** A guess at a cue's share of its chunk's height in pixels, until that was laid out once. */
const HEIGHT_OF_CUE = { paragraphs: 25, lines: 38 } as const;

interface TranscriptProps {
  view: View;
  arrangement: Arrangement;
  /** The cue that must be there in the first paint. */
  firstCue: number;
  textRef: RefObject<HTMLDivElement | null>;
}

/**
 * The whole text in the page, so that the browser's own find and select-all work: no virtualiser. It renders for
 * another episode, view or arrangement, and never because of playback.
 */
export const Transcript = memo(function Transcript(props: TranscriptProps) {
  const { view, arrangement, firstCue, textRef } = props;
  const chunks = useMemo(
    () => numberOmissions(chunkEntries(arrangeReading(view, arrangement))),
    [view, arrangement],
  );
  const cues = view.primary.text.length + (view.other?.text.length ?? 0);
  const chunked = cues >= CHUNKED_FROM;
  const filled = useFilledChunks(
    chunked ? chunks.length : 0,
    chunkOfCue(chunks.length, (index) => chunks[index]?.from[0] ?? 0, firstCue),
  );
  return (
    <div
      ref={textRef}
      className="transcript"
      data-arrangement={arrangement}
      data-stacked={view.other === null ? undefined : true}
    >
      {chunks.map((chunk, index) => (
        <TranscriptChunk
          key={`${chunk.from[0]}.${chunk.from[1]}`}
          view={view}
          chunk={chunk}
          height={chunked ? chunk.cues * HEIGHT_OF_CUE[arrangement] : null}
          filled={!chunked || filled(index)}
        />
      ))}
    </div>
  );
});

interface NumberedChunk extends Chunk {
  /** How many omissions stand before it. */
  firstOmission: number;
}

function numberOmissions(chunks: readonly Chunk[]): NumberedChunk[] {
  let firstOmission = 0;
  return chunks.map((chunk) => {
    const numbered = { ...chunk, firstOmission };
    firstOmission += chunk.entries.filter(({ kind }) => kind === 'omission').length;
    return numbered;
  });
}

interface TranscriptChunkProps {
  view: View;
  chunk: NumberedChunk;
  /** Pixels to reserve while it is not laid out; null where it always is. */
  height: number | null;
  filled: boolean;
}

const TranscriptChunk = memo(function TranscriptChunk(props: TranscriptChunkProps) {
  const { view, chunk, height, filled } = props;
  return (
    <div
      className={height === null ? undefined : 'chunk'}
      data-from={chunk.from[0]}
      data-from-other={chunk.from[1]}
      style={
        height === null
          ? undefined
          : {
              containIntrinsicBlockSize: `auto ${height}px`,
              minHeight: filled ? undefined : height,
            }
      }
    >
      {filled && <ChunkEntries view={view} chunk={chunk} />}
    </div>
  );
});

function ChunkEntries({ view, chunk }: Pick<TranscriptChunkProps, 'view' | 'chunk'>) {
  const trackOf = (side: 0 | 1): Track => (side === 1 && view.other) || view.primary;
  let omissionIndex = chunk.firstOmission;
  return chunk.entries.map((entry) => {
    const track = trackOf(entry.side);
    if (entry.kind === 'omission')
      return (
        <OmissionNote
          key={`omission ${entry.omission.startTime}`}
          omission={entry.omission}
          index={omissionIndex++}
          translation={track.kind === 'translation'}
        />
      );
    return (
      <TranscriptBlock
        key={`${entry.side} ${entry.block.at[0]}.${entry.block.at[1]}`}
        episode={view.episode}
        track={track}
        side={entry.side}
        block={entry.block}
      />
    );
  });
}
