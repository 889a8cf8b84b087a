import { type ComponentProps, type MouseEvent, useRef } from 'react';
import { usePages } from '../services/pages.ts';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** As in `services/addresses.ts`. */
  to: string;
}

/** Who passes over a link means nothing by it; who stays this long (milliseconds) may press. */
const MEANT = 50;

/** A link to another page of the site. What the browser does with modifiers, and `onClick` with a press, stays theirs. */
export function PageLink({ to, onClick, ...props }: PageLinkProps) {
  const pages = usePages();
  const timer = useRef<number | undefined>(undefined);
  const pass = () => window.clearTimeout(timer.current);
  const stay = () => {
    pass();
    timer.current = window.setTimeout(() => pages.prepare(to), MEANT);
  };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Going there asks for it all.
    pass();
    pages.go(to);
  };
  return (
    <a
      {...props}
      href={pages.href(to)}
      onClick={follow}
      onPointerEnter={stay}
      onPointerLeave={pass}
      onFocus={stay}
      onBlur={pass}
    />
  );
}
