import type { Verdict } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { Steering } from '../../state/session/steering.ts';
import { useSession } from '../session/session-context.ts';
import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';

const VERDICTS: readonly Verdict[] = ['watch', 'optional', 'skip'];

/** The verdict on a chapter, to be changed; while only some are played, a tick for those that are. */
export function VerdictChoice({ chapterIndex }: { chapterIndex: number }) {
  const text = useAllText();
  const steering = useSteering() as Steering;
  const chapter = useSession().episode.chapters[chapterIndex];
  const verdict = useSteeringState(({ verdicts }) => verdicts[chapterIndex], undefined);
  const watchOnly = useSteeringState((state) => state.watchOnly, false);
  if (chapter === undefined) return null;
  const title = inLanguage(chapter.title, text.languages).text;
  const published = chapter.verdict;
  return (
    <span className="verdict-choice">
      {watchOnly && (
        <label className="verdict-tick" title={text.steering.plays(title)}>
          <input
            type="checkbox"
            aria-label={text.steering.plays(title)}
            checked={verdict === 'watch'}
            onChange={(event) => steering.tick(chapterIndex, event.target.checked)}
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
            : text.steering.ownVerdict(
                published === undefined
                  ? text.steering.noVerdict
                  : text.outline.verdicts[published],
              )
        }
      >
        <select
          aria-label={text.steering.verdictOn(title)}
          value={verdict ?? ''}
          onChange={(event) => steering.judge(chapterIndex, event.target.value as Verdict)}
        >
          {verdict === undefined && (
            <option value="" disabled>
              {text.steering.noVerdict}
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
