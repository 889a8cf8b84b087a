import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { PersonFile, Said } from '../../core/contract/person-file.ts';
import { directionOf } from '../../core/text/direction.ts';
import { formatTime } from '../../core/time/time.ts';
import { PageLink } from '../kit/page-link.tsx';
import { episodeAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';

interface WhatWasSaidProps {
  entries: readonly CatalogEntry[];
  file: PersonFile;
}

/** Of each episode some of what they said, in the order of the talk; each leads to where it was said. */
export function WhatWasSaid({ entries, file }: WhatWasSaidProps) {
  const text = useAllText();
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const told = file.episodes.flatMap(({ id, said }) => {
    const entry = known.get(id);
    return entry === undefined || said.length === 0 ? [] : [{ entry, said }];
  });
  return (
    <section aria-labelledby="what-was-said">
      <h2 id="what-was-said" className="type-chapter people-head">
        {text.people.said}
      </h2>
      {told.length === 0 && <p className="text-quiet">{text.people.nothingSaid}</p>}
      {told.map(({ entry, said }) => {
        const title = inLanguage(entry.title, text.languages);
        return (
          <article key={entry.id} className="said-in">
            <h3 className="said-title type-meta" lang={title.lang} dir={directionOf(title.lang)}>
              {title.text}
            </h3>
            <ol>
              {said.map((one) => (
                <li key={`${one.start} ${one.text}`}>
                  <SaidLine id={entry.id} said={one} />
                </li>
              ))}
            </ol>
          </article>
        );
      })}
    </section>
  );
}

function SaidLine({ id, said }: { id: string; said: Said }) {
  const { transcript } = useAllText();
  const time = formatTime(said.start);
  // A moment before the recording starts has no address: its beginning is the nearest.
  const t = String(Math.max(0, Math.floor(said.start)));
  return (
    <PageLink to={episodeAddress(id, { t })} className="said">
      <span className="said-time type-time">
        {said.estimated ? (
          <>
            <span aria-hidden="true">≈ {time}</span>
            <span className="sr-only">{transcript.about(time)}</span>
          </>
        ) : (
          time
        )}
      </span>
      <span className="said-text" lang={said.lang} dir={directionOf(said.lang)}>
        {said.text}
      </span>
      {said.guess && (
        <span className="said-guess type-meta">
          <span className="guess">{transcript.guessedName}</span>
        </span>
      )}
    </PageLink>
  );
}
