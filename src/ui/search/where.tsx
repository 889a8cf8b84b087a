import { inLanguage } from '../../core/contract/localized.ts';
import type { Excerpt } from '../../search/search.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { useAllText } from '../text/all-text.ts';

/** Who says it, in which chapter, when. */
export function Where({ excerpt }: { excerpt: Excerpt }) {
  const wording = useAllText();
  const { speaker, startTime, estimated } = excerpt;
  const chapter =
    excerpt.chapter === null ? null : inLanguage(excerpt.chapter.title, wording.languages);
  return (
    <span className="where">
      <span className="where-who">
        {speaker !== null && (
          <bdi className={speaker.isGuess ? 'where-speaker where-guess' : 'where-speaker'}>
            {speaker.name}
            {speaker.isGuess && <span className="sr-only"> ({wording.search.guess})</span>}
          </bdi>
        )}
        {chapter !== null && (
          <bdi lang={chapter.lang} className="where-chapter">
            {chapter.text}
          </bdi>
        )}
      </span>
      <span className="where-time">
        {estimated && (
          <>
            <span aria-hidden="true">≈</span>
            <span className="sr-only">{wording.search.about} </span>
          </>
        )}
        <ClockTime seconds={startTime} />
      </span>
    </span>
  );
}
