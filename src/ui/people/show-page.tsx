import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { secondsOf } from '../../core/contract/catalog-values.ts';
import { PageLink } from '../kit/page-link.tsx';
import { EpisodeRows } from '../library/episode-rows.tsx';
import { useGrowing } from '../library/use-growing.ts';
import { usePlaces } from '../library/use-places.ts';
import { personAddress } from '../services/people-addresses.ts';
import { useAllText } from '../text/all-text.ts';
import type { LoadedShow, ShowPerson } from './load-people.ts';
import { ShareBar } from './share-bar.tsx';
import { UnknownName } from './unknown-name.tsx';

const route = getRouteApi('/show');

/** People named at once; a show of interviews has hundreds. */
const AT_ONCE = 12;

/** One show: who speaks in it and how much, and its episodes. */
export function ShowPage() {
  const text = useAllText();
  const loaded = route.useLoaderData();
  const { name = '' } = route.useSearch();
  if (loaded.kind === 'known') return <KnownShow key={name} show={name} loaded={loaded} />;
  const near = loaded.near.map((one) => ({ name: one, show: undefined }));
  return <UnknownName title={text.people.unknownShow(name)} near={near} kind="show" />;
}

interface KnownShowProps {
  show: string;
  loaded: Extract<LoadedShow, { kind: 'known' }>;
}

function KnownShow({ show, loaded: { entries, people, kept } }: KnownShowProps) {
  const text = useAllText();
  const { places } = usePlaces(kept);
  const { rows, end } = useGrowing(entries, show);
  const minutes = Math.round(secondsOf(entries) / 60);
  const newest = entries.find(({ published }) => published !== undefined)?.published;
  const about = [
    text.library.count(entries.length),
    minutes > 0 && text.library.talk(minutes),
    newest !== undefined && text.people.newest(text.date(newest)),
  ];
  const isPictured = entries.some(({ artwork, picture }) => (artwork ?? picture) !== undefined);
  return (
    <main className="people-page">
      <title>{`${show} · ${text.appName}`}</title>
      <h1 className="type-page" dir="auto">
        {show}
      </h1>
      <p className="people-about">{about.filter(Boolean).join(' · ')}</p>
      {people.length > 0 && <ShowPeople show={show} people={people} />}
      <section aria-labelledby="show-episodes">
        <h2 id="show-episodes" className="type-list people-head">
          {text.people.episodes}
        </h2>
        <EpisodeRows entries={rows} places={places} isPictured={isPictured} />
        <div ref={end} />
      </section>
    </main>
  );
}

function ShowPeople({ show, people }: { show: string; people: readonly ShowPerson[] }) {
  const text = useAllText();
  const [isWhole, setWhole] = useState(people.length <= AT_ONCE + 1);
  const rows = isWhole ? people : people.slice(0, AT_ONCE);
  return (
    <section aria-labelledby="show-people">
      <h2 id="show-people" className="type-list people-head">
        {text.people.people}
      </h2>
      <ul className="show-people">
        {rows.map(({ name, episodes, share }) => (
          <li key={name}>
            <PageLink to={personAddress(name, show)} className="show-person">
              <bdi className="show-person-name">{name}</bdi>
              <span className="type-meta">{text.library.count(episodes)}</span>
              {share !== null && <ShareBar share={share} />}
            </PageLink>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <button type="button" className="button people-more" onClick={() => setWhole(true)}>
          {text.people.allPeople(people.length)}
        </button>
      )}
    </section>
  );
}
