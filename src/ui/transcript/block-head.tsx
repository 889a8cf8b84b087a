import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { Side } from '../../core/reading/reading.ts';
import type { Block } from '../../core/reading/transcript.ts';
import { directionOf } from '../../core/text/direction.ts';
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

/** What stands over a block: headings of chapters that begin there, a pause before it, and who begins to speak. */
export function BlockHead({ episode, track, side, block }: BlockHeadProps) {
  const turn = track.turns[block.turnIndex];
  return (
    <>
      {block.heads.map((head) =>
        typeof head === 'number' ? (
          <ChapterHeading key={head} episode={episode} track={track} chapterIndex={head} />
        ) : (
          <OmissionNote key={`pause ${head.startTime}`} omission={head} track={track} />
        ),
      )}
      {block.opensTurn && turn !== undefined && side === 0 && (
        <Speaker episode={episode} turn={turn} dir={directionOf(track.lang)} />
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
  const { languages } = useText();
  const chapter = episode.chapters[chapterIndex];
  const verdict = useVerdict(chapterIndex, chapter?.verdict);
  if (chapter === undefined) return null;
  const wanted = [track.lang, ...languages];
  const title = inLanguage(chapter.title, wanted);
  const summary = chapter.summary === undefined ? null : inLanguage(chapter.summary, wanted);
  return (
    <div className="chapter-heading" {...ofChapter(chapterIndex)} dir={directionOf(title.lang)}>
      <h2 lang={title.lang}>{title.text}</h2>
      <VerdictMark verdict={verdict} />
      {summary !== null && <p lang={summary.lang}>{summary.text}</p>}
    </div>
  );
}
