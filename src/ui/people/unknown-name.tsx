import { PageLink } from '../kit/page-link.tsx';
import { LIBRARY } from '../services/addresses.ts';
import { personAddress, showAddress } from '../services/people-addresses.ts';
import { useAllText } from '../text/all-text.ts';
import type { Named } from './near-names.ts';

interface UnknownNameProps {
  title: string;
  near: readonly Named[];
  kind: 'person' | 'show';
}

/** Nobody, and no show, has this name here: who comes near, and the way back to all. */
export function UnknownName({ title, near, kind }: UnknownNameProps) {
  const text = useAllText();
  return (
    <main className="page fault-page">
      <title>{`${title} · ${text.appName}`}</title>
      <h1 className="type-chapter">{title}</h1>
      {near.length > 0 && (
        <>
          <p className="text-quiet">{text.people.near}</p>
          <ul className="near-names">
            {near.map(({ name, show }) => (
              <li key={JSON.stringify([show, name])}>
                <PageLink
                  to={kind === 'show' ? showAddress(name) : personAddress(name, show)}
                  className="link"
                >
                  <bdi>{name}</bdi>
                </PageLink>
                {show !== undefined && (
                  <span className="text-quiet">
                    {' · '}
                    <bdi>{show}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="fault-ways">
        <PageLink to={LIBRARY} className="link">
          {text.toLibrary}
        </PageLink>
      </p>
    </main>
  );
}
