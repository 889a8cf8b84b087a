import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { whenIdle } from './when-idle.ts';

/** A part of a page that is fetched once the page is at rest: its first paint does without. */
export function lazyAtRest<P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    await new Promise<void>((resolve) => whenIdle(resolve));
    return { default: await load() };
  });
}
