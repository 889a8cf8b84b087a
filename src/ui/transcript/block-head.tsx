import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { Side } from '../../core/reading/reading.ts';
import type { Block, Head } from '../../core/reading/transcript.ts';
import { directionOf } from '../../core/text/direction.ts';
import { formatTime } from '../../core/time/time.ts';
import { VerdictMark } from '../kit/verdict-mark.tsx';
import { useVerdict } from '../session/use-verdict.ts';
import { useText } from '../text/text.ts';
import { ofChapter } from './lines.ts';
import { OmissionNote } from './omission-note.tsx';
import { Speaker } from './speaker.tsx';

interface BlockHeadProps {
  episode: EpisodeFile;
  track: Track;
  side: Side;
  block: Block;
}

/** What stands over a block: headings of chapters that begin there, a pause before it, the document's own heading, and who begins to speak. */
export function BlockHead({ episode, track, side, block }: BlockHeadProps) {
  const heading = headingAt(episode, track, block);
  return (
    <>
      {block.heads.map((head) =>
        typeof head === 'number' ? (
          <ChapterHeading key={head} episode={episode} track={track} chapterIndex={head} />
        ) : (
          <OmissionNote key={`pause ${head.startTime}`} omission={head} track={track} />
        ),
      )}
      {heading !== undefined && (
        <h3 className="text-heading" lang={track.lang} dir={directionOf(track.lang)}>
          {heading}
        </h3>
      )}
      {block.opensTurn && side === 0 && (
        <Speaker
          episode={episode}
          track={track}
          turnIndex={block.turnIndex}
          dir={directionOf(track.lang)}
        />
      )}
    </>
  );
}

interface ChapterHeadingProps {
  episode: EpisodeFile;
  track: Track;
  chapterIndex: number;
}

/** In the language of the text it stands in, where it was given one there. */
function ChapterHeading({ episode, track, chapterIndex }: ChapterHeadingProps) {
  const text = useText();
  const chapter = episode.chapters[chapterIndex];
  const verdict = useVerdict(chapterIndex, chapter?.verdict);
  if (chapter === undefined) return null;
  const wanted = [track.lang, ...text.languages];
  const title = inLanguage(chapter.title, wanted);
  const summary = chapter.summary === undefined ? null : inLanguage(chapter.summary, wanted);
  const { startTime, endTime } = chapter;
  return (
    <div className="chapter-heading" {...ofChapter(chapterIndex)} dir={directionOf(title.lang)}>
      <p className="chapter-place">
        <span>
          {text.transcript.chapter(chapterIndex + 1)} · {formatTime(startTime)} ·{' '}
          {text.length(endTime - startTime)}
        </span>
        <VerdictMark verdict={verdict} />
      </p>
      <h2 className="type-chapter" lang={title.lang}>
        {title.text}
      </h2>
      {summary !== null && (
        <p className="chapter-summary" lang={summary.lang}>
          {summary.text}
        </p>
      )}
    </div>
  );
}

/** One that is a chapter's title as well stands there already. */
function headingAt(episode: EpisodeFile, track: Track, block: Block): string | undefined {
  const text = track.headings?.find(
    ({ at }) => at[0] === block.at[0] && at[1] === block.at[1],
  )?.text;
  const isTitle = (head: Head) =>
    typeof head === 'number' &&
    Object.values(episode.chapters[head]?.title ?? {}).includes(text as string);
  return block.heads.some(isTitle) ? undefined : text;
}
