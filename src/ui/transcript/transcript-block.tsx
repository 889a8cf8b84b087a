import { Fragment } from 'react';
import type { EpisodeFile, Track } from '../../core/episode-file.ts';
import { inLanguage } from '../../core/localized.ts';
import { formatTime } from '../../core/time.ts';
import type { Block, Piece } from '../../core/transcript.ts';
import { VerdictMark } from '../reader/verdict-mark.tsx';
import { spokenTime } from '../text/en.ts';
import { joinerBetween } from './joiner.ts';

interface TranscriptBlockProps {
  episode: EpisodeFile;
  track: Track;
  block: Block;
}

/**
 * One paragraph or line. It renders once: which cue is lit is set on the elements, from outside.
 *
 * The time is drawn from an attribute, so that copied text never holds it.
 */
export function TranscriptBlock({ episode, track, block }: TranscriptBlockProps) {
  const turn = track.turns[block.turnIndex];
  const person = turn?.person ?? null;
  const name = person === null ? null : episode.people[person]?.name;
  const firstCue = block.pieces[0]?.cueIndex ?? 0;
  return (
    <>
      {block.chapterIndex !== -1 && (
        <ChapterHeading episode={episode} chapterIndex={block.chapterIndex} />
      )}
      {block.opensTurn && name && <p className="speaker">{name}</p>}
      <p
        className="text-block"
        data-turn={block.opensTurn ? (name ? 'named' : 'unnamed') : undefined}
        lang={track.lang}
        dir="auto"
      >
        <button
          type="button"
          tabIndex={-1}
          className="block-time"
          data-cue-time={firstCue}
          data-time={formatTime(block.startTime)}
          aria-label={spokenTime(block.startTime)}
        />
        {block.pieces.map((piece, index) => (
          <Fragment key={piece.cueIndex}>
            {index > 0 && joinerBetween(slice(track, block.pieces[index - 1]), slice(track, piece))}
            <span data-cue={piece.cueIndex}>{slice(track, piece)}</span>
          </Fragment>
        ))}
      </p>
    </>
  );
}

function slice(track: Track, piece: Piece | undefined): string {
  return piece === undefined ? '' : (track.text[piece.cueIndex] ?? '').slice(piece.from, piece.to);
}

function ChapterHeading({ episode, chapterIndex }: { episode: EpisodeFile; chapterIndex: number }) {
  const chapter = episode.chapters[chapterIndex];
  if (chapter === undefined) return null;
  const title = inLanguage(chapter.title, ['en']);
  const summary = chapter.summary === undefined ? null : inLanguage(chapter.summary, ['en']);
  return (
    <div className="chapter-heading">
      <h2 lang={title.lang}>{title.text}</h2>
      {chapter.verdict !== undefined && <VerdictMark verdict={chapter.verdict} />}
      {summary !== null && <p lang={summary.lang}>{summary.text}</p>}
    </div>
  );
}
