import { getRouteApi } from '@tanstack/react-router';
import { PageLink } from '../kit/page-link.tsx';
import { showAddress } from '../services/people-addresses.ts';
import { useAllText } from '../text/all-text.ts';
import { PersonEpisodes } from './person-episodes.tsx';
import { UnknownName } from './unknown-name.tsx';
import { WhatWasSaid } from './what-was-said.tsx';

const route = getRouteApi('/person');

/** One person of one show: in which episodes, how much of the talk is theirs, and what they said. */
export function PersonPage() {
  const text = useAllText();
  const loaded = route.useLoaderData();
  const { name = '', show } = route.useSearch();
  if (loaded.kind === 'unknown')
    return <UnknownName title={text.people.unknownPerson(name)} near={loaded.near} kind="person" />;
  const { file, entries } = loaded;
  const figures = [
    text.library.count(entries.length),
    file?.share !== undefined && text.people.speaks(text.people.share(file.share)),
  ].filter(Boolean);
  return (
    <main className="people-page">
      <title>{`${name} · ${text.appName}`}</title>
      <h1 className="type-page" dir="auto">
        {name}
      </h1>
      <p className="people-about">
        {show !== undefined && (
          <>
            <PageLink to={showAddress(show)} className="link">
              <bdi>{show}</bdi>
            </PageLink>
            {' · '}
          </>
        )}
        {figures.join(' · ')}
      </p>
      <PersonEpisodes entries={entries} file={file} />
      {file !== null && <WhatWasSaid entries={entries} file={file} />}
    </main>
  );
}
