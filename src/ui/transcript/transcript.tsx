import { memo, type RefObject, useMemo } from 'react';
import { arrangeRows, type Entry, trackOn, type View } from '../../core/reading/reading.ts';
import type { Arrangement } from '../../core/reading/transcript.ts';
import { directionOf } from '../../core/text/direction.ts';
import { type Chunk, chunkOfCue, chunkRows } from './chunks.ts';
import { ofChunk } from './lines.ts';
import { OmissionNote } from './omission-note.tsx';
import { TranscriptBlock } from './transcript-block.tsx';
import { TranscriptRow } from './transcript-row.tsx';
import { useFilledChunks } from './use-filled-chunks.ts';

/** Below this many cues the whole text is laid out at once; chunks may hide text from assistive technology. */
const CHUNKED_FROM = 2000;
/** A guess at a cue's share of its chunk's height in pixels, until that was laid out once. */
const HEIGHT_OF_CUE = { paragraphs: 25, lines: 38 } as const;

interface TranscriptProps {
  view: View;
  arrangement: Arrangement;
  /** The cue that must be there in the first paint. */
  firstCue?: number;
  textRef?: RefObject<HTMLDivElement | null>;
}

/** Cues before the first and after it that are there at once: more than a screen of lines, tall as it may be. */
const AROUND = { before: 30, after: 60 };

/**
 * The whole text in the page, so that the browser's own find and select-all work: no virtualiser. It renders for
 * another episode, view or arrangement, and never because of playback. It asks no browser and no player for anything:
 * what acts on it (`transcript-pane.tsx`) does.
 */
export const Transcript = memo(function Transcript(props: TranscriptProps) {
  const { view, arrangement, firstCue = 0, textRef } = props;
  const chunks = useMemo(() => chunkRows(arrangeRows(view, arrangement)), [view, arrangement]);
  const cues = view.primary.text.length + (view.other?.text.length ?? 0);
  const chunked = cues >= CHUNKED_FROM;
  const chunkOf = (cue: number) =>
    chunkOfCue(chunks.length, (index) => chunks[index]?.from[0] ?? 0, cue);
  const filled = useFilledChunks(
    chunked ? chunks.length : 0,
    chunkOf(firstCue - AROUND.before),
    chunkOf(firstCue + AROUND.after),
  );
  return (
    <div
      ref={textRef}
      className="transcript"
      data-arrangement={arrangement}
      data-layout={view.other === null ? 'single' : (view.layout ?? 'stacked')}
      dir={directionOf(view.primary.lang)}
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

interface TranscriptChunkProps {
  view: View;
  chunk: Chunk;
  /** Pixels to reserve while it is not laid out; null where it always is. */
  height: number | null;
  filled: boolean;
}

const TranscriptChunk = memo(function TranscriptChunk(props: TranscriptChunkProps) {
  const { view, chunk, height, filled } = props;
  return (
    <div
      className={height === null ? undefined : 'chunk'}
      {...ofChunk(chunk.from)}
      style={
        height === null
          ? undefined
          : {
              containIntrinsicBlockSize: `auto ${height}px`,
              minHeight: filled ? undefined : height,
            }
      }
    >
      {filled && <ChunkRows view={view} chunk={chunk} />}
    </div>
  );
});

function ChunkRows({ view, chunk }: Pick<TranscriptChunkProps, 'view' | 'chunk'>) {
  const draw = (entry: Entry, headless = false) => {
    const track = trackOn(view, entry.side);
    return entry.kind === 'omission' ? (
      <OmissionNote key={keyOf(entry)} omission={entry.omission} track={track} />
    ) : (
      <TranscriptBlock
        key={keyOf(entry)}
        episode={view.episode}
        track={track}
        side={entry.side}
        block={entry.block}
        headless={headless}
      />
    );
  };
  const { layout } = view;
  return chunk.rows.map((row) => {
    const entries = [...row.led, ...row.under];
    if (layout !== 'side' && layout !== 'tap') return entries.map((entry) => draw(entry));
    return (
      <TranscriptRow
        key={entries[0] && keyOf(entries[0])}
        view={view}
        layout={layout}
        row={row}
        draw={draw}
      />
    );
  });
}

function keyOf(entry: Entry): string {
  return entry.kind === 'omission'
    ? `omission ${entry.omission.startTime}`
    : `${entry.side} ${entry.block.at[0]}.${entry.block.at[1]}`;
}
