import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { MAX_QUERY_LENGTH } from '../../search/query.ts';

const route = getRouteApi('/search');

/** Milliseconds from the last key until the address says it too: browsers refuse to have it rewritten at every letter. */
const REST = 150;

/**
 * What is typed, and the address that follows it: one history entry a visit, not one a letter. `settle` brings the address up
 * to date before the page is left.
 */
export function useTypedQuery() {
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { history } = useRouter();
  const [typed, setTyped] = useState(q);
  const latest = useRef(q);
  const written = useRef(q);
  const writing = useRef(0);
  const timer = useRef<number | undefined>(undefined);

  const write = () => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    written.current = latest.current.slice(0, MAX_QUERY_LENGTH);
    writing.current += 1;
    void navigate({
      search: { q: written.current === '' ? undefined : written.current },
      replace: true,
      resetScroll: false,
    }).finally(() => {
      writing.current -= 1;
    });
  };

  // The address changed otherwise: Back, or a link to another query.
  const followAddress = useEffectEvent((address: string) => {
    if (timer.current !== undefined || writing.current > 0 || address === written.current) return;
    written.current = address;
    latest.current = address;
    setTyped(address);
  });
  useEffect(() => followAddress(q), [q]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return {
    typed,
    type(text: string) {
      latest.current = text;
      setTyped(text);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, REST);
    },
    settle() {
      if (timer.current === undefined) return;
      write();
      history.flush();
    },
  };
}
