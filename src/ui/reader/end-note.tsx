import { useEffect, useRef, useState } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { loadedOr } from '../../library/records/save-outcome.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { episodeAddress, LIBRARY } from '../services/addresses.ts';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { nextEpisode, rowsToGoOnWith } from './next-episode.ts';

interface Ending {
  next: CatalogEntry | null;
  corrections: number;
  verdicts: number;
}

/** After the last line: what to go on with, and what was kept. Looked up when somebody comes near. */
export function EndNote() {
  const text = useAllText();
  const { episode } = useSession();
  const services = useServices();
  const ref = useRef<HTMLElement>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const { catalog, shelf } = services;
    const look = async () => {
      const [entries, kept, judged] = await Promise.all([
        // Without the list of episodes there is nothing to go on with, and that is all.
        rowsToGoOnWith(catalog).catch(() => []),
        shelf.loadCorrections(episode.id),
        shelf.loadVerdicts(episode.id),
      ]);
      const corrections = loadedOr(kept, null);
      setEnding({
        next: nextEpisode(entries, episode),
        corrections: (corrections?.taps.length ?? 0) + (corrections?.speakers.length ?? 0),
        verdicts: loadedOr(judged, []).length,
      });
    };
    const observer = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) void look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [services, episode]);

  const kept =
    ending === null
      ? []
      : [
          ending.corrections > 0 ? text.ending.corrections(ending.corrections) : '',
          ending.verdicts > 0 ? text.ending.verdicts(ending.verdicts) : '',
        ].filter((words) => words !== '');
  return (
    <footer
      ref={ref}
      className="mt-14 grid gap-2 border-rule border-t ps-15 pt-4 text-quiet max-[699px]:ps-2"
    >
      <p className="label">{text.ending.title}</p>
      {kept.length > 0 && (
        <p>
          {text.ending.kept}: {text.list(kept)}
        </p>
      )}
      {ending !== null && <Next entry={ending.next} />}
    </footer>
  );
}

function Next({ entry }: { entry: CatalogEntry | null }) {
  const text = useAllText();
  if (entry === null)
    return (
      <p>
        <PageLink to={LIBRARY} className="link">
          {text.toLibrary}
        </PageLink>
      </p>
    );
  const title = inLanguage(entry.title, text.languages);
  return (
    <p>
      {entry.show === undefined ? text.ending.next : text.ending.nextOf(entry.show)}:{' '}
      <PageLink to={episodeAddress(entry.id)} className="link" lang={title.lang}>
        {title.text}
      </PageLink>{' '}
      {entry.duration !== null && <ClockTime seconds={entry.duration} />}
    </p>
  );
}
