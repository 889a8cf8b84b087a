import { Fragment, type ReactNode } from 'react';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { PageLink } from '../kit/page-link.tsx';
import { personAddress, showAddress } from '../services/people-addresses.ts';
import { useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

/** The byline with links: show and people lead to what else there is of them. It stands in the place of the same words. */
export function BylineLinks({ episode }: { episode: EpisodeFile }) {
  const text = useText();
  const duration = useSessionState((state) => state.player.duration);
  const { show, published } = episode;
  const names = episode.people.filter(({ anonymous }) => !anonymous).map(({ name }) => name);
  const link = (name: string, to: string) => (
    <PageLink to={to} className="byline-link">
      <bdi>{name}</bdi>
    </PageLink>
  );
  // Numbers stand for the names, so that the language puts between them what it puts between names.
  const places = text.list(names.map((_, index) => `\0${index}\0`)).split('\0');
  const parts: ReactNode[] = [
    show !== undefined && link(show, showAddress(show)),
    names.length > 0 &&
      places.map((piece, place) => {
        const name = place % 2 === 1 ? names[Number(piece)] : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, in its order
          <Fragment key={place}>
            {name === undefined ? piece : link(name, personAddress(name, show))}
          </Fragment>
        );
      }),
    published !== undefined && text.date(published),
    duration !== null && text.length(duration),
  ].filter(Boolean);
  return (
    <>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line, in its order
        <Fragment key={place}>
          {place > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </>
  );
}
