import type { Verdict } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { Sections } from '../../state/sections.ts';
import { useReader } from '../session/reader-context.ts';
import { useSections, useSectionsState } from '../session/sections-context.ts';
import { useAllText } from '../text/all-text.ts';

const VERDICTS: readonly Verdict[] = ['watch', 'optional', 'skip'];

/** The verdict on a chapter, to be changed; while only some are played, a tick for those that are. */
export function VerdictChoice({ chapterIndex }: { chapterIndex: number }) {
  const text = useAllText();
  const sections = useSections() as Sections;
  const chapter = useReader().episode.chapters[chapterIndex];
  const verdict = useSectionsState(({ verdicts }) => verdicts[chapterIndex], undefined);
  const watchOnly = useSectionsState((state) => state.watchOnly, false);
  if (chapter === undefined) return null;
  const title = inLanguage(chapter.title, text.languages).text;
  const published = chapter.verdict;
  return (
    <span className="verdict-choice">
      {watchOnly && (
        <label className="verdict-tick" title={text.sections.plays(title)}>
          <input
            type="checkbox"
            aria-label={text.sections.plays(title)}
            checked={verdict === 'watch'}
            onChange={(event) => sections.tick(chapterIndex, event.target.checked)}
          />
        </label>
      )}
      <span
        className="verdict"
        data-verdict={verdict}
        data-own={verdict === published ? undefined : true}
        title={
          verdict === published
            ? undefined
            : text.sections.ownVerdict(
                published === undefined
                  ? text.sections.noVerdict
                  : text.outline.verdicts[published],
              )
        }
      >
        <select
          aria-label={text.sections.verdictOn(title)}
          value={verdict ?? ''}
          onChange={(event) => sections.judge(chapterIndex, event.target.value as Verdict)}
        >
          {verdict === undefined && (
            <option value="" disabled>
              {text.sections.noVerdict}
            </option>
          )}
          {VERDICTS.map((choice) => (
            <option key={choice} value={choice}>
              {text.outline.verdicts[choice]}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
