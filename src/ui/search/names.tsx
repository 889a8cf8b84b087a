import { memo, useState } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import type { HeadingResult } from '../../search/search.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { useAllText } from '../text/all-text.ts';
import { Marked } from './marked.tsx';
import { headingLink } from './result-links.ts';

/** Names that stand above passages; the passages are what was asked for. */
const FEW = 4;

/** Titles, shows, people, topics and chapters that are called so. */
export const Names = memo(function Names({
  headings,
  areAll,
}: {
  headings: readonly HeadingResult[];
  /** There is nothing below them. */
  areAll: boolean;
}) {
  const wording = useAllText();
  const [isUnfolded, setIsUnfolded] = useState(false);
  if (headings.length === 0) return null;
  const shown = areAll || isUnfolded ? headings : headings.slice(0, FEW);
  const hidden = headings.length - shown.length;
  return (
    <section aria-label={wording.search.names} className="names">
      <ul>
        {shown.map((heading) => (
          <NameRow key={keyOf(heading)} heading={heading} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="more" data-result onClick={() => setIsUnfolded(true)}>
          {wording.search.moreNames(hidden)}
        </button>
      )}
    </section>
  );
});

function NameRow({ heading }: { heading: HeadingResult }) {
  const link = headingLink(heading);
  const name = <NameLine heading={heading} />;
  return (
    <li>
      {link === null ? (
        <span className="name-row">{name}</span>
      ) : (
        <PageLink to={link} className="name-row" data-result>
          {name}
        </PageLink>
      )}
    </li>
  );
}

/** What it is, what it is called, and where. */
export function NameLine({ heading }: { heading: HeadingResult }) {
  const wording = useAllText();
  const { kind, line, episode, episodeCount, startTime } = heading;
  const title =
    kind === 'chapter' && episode !== null ? inLanguage(episode.title, wording.languages) : null;
  return (
    <>
      <span className="name-kind">{wording.search.kinds[kind]}</span>
      <span className="name-text">
        <Marked of={line} />
        <span className="name-where">
          {title !== null && (
            <bdi lang={title.lang} className="where-chapter">
              {title.text}
            </bdi>
          )}
          {startTime !== null && <ClockTime seconds={startTime} />}
          {episode === null && wording.search.episodes(episodeCount)}
        </span>
      </span>
    </>
  );
}

export function keyOf({ kind, line, episode, startTime }: HeadingResult): string {
  return `${kind} ${line.lang} ${line.text} ${episode?.id ?? ''} ${startTime ?? ''}`;
}
