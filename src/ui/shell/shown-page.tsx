import { Suspense } from 'react';
import { useStore } from 'zustand';
import { FaultPage } from '../kit/fault-page.tsx';
import { LoadingText } from '../kit/loading-text.tsx';
import { ReaderPage } from '../reader/reader-page.tsx';
import { RenderFault } from './render-fault.tsx';
import type { Site } from './site.ts';

/** The page of an episode, or what stands for one that is not here; and the router, which draws all other pages. */
export function ShownPage({ site }: { site: Site }) {
  const router = useStore(site.router);
  return (
    <>
      <EpisodePage site={site} />
      {router !== null && <router.View />}
    </>
  );
}

function EpisodePage({ site }: { site: Site }) {
  const shown = useStore(site.shown);
  switch (shown.kind) {
    case 'late':
      return <LoadingText />;
    case 'fault':
      return <FaultPage error={shown.error} onRetry={shown.retry} />;
    case 'episode':
      return (
        <RenderFault key={shown.loaded.episode.id}>
          <Suspense fallback={<LoadingText />}>
            <ReaderPage
              loaded={shown.loaded}
              search={shown.search}
              follows={shown.follows}
              onSearch={site.write}
            />
          </Suspense>
        </RenderFault>
      );
    default:
      return null;
  }
}
