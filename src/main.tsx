/** The browser's composition root: makes what the app needs, once, and mounts it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalog } from './library/catalog.ts';
import { withEarly } from './library/early-fetch.ts';
import { keepText } from './library/kept-text.ts';
import { createLateRecords } from './library/records/late-records.ts';
import { createShelf } from './library/shelf.ts';
import { createLateSearch } from './search/protocol/late-search.ts';
import { createPreferencesStore } from './state/preferences-store.ts';
import { whenIdle } from './ui/kit/when-idle.ts';
import { App } from './ui/shell/app.tsx';
import { chosenLanguage } from './ui/text/chosen-language.ts';
import { ENGLISH, loadText, type Text } from './ui/text/text.ts';
import './styles.css';

/** What a press opens waits longer for idle time than what a page shows by itself. */
const PARTS_AT_LATEST_MS = 3000;

const base = new URL(import.meta.env.BASE_URL, location.href);

const address = new URL('library/catalog.json', base);
const catalog = createCatalog(
  address,
  withEarly(window.earlyFetches ?? new Map(), fetch.bind(window)),
);

const kept = keepText(() => localStorage);
const preferences = createPreferencesStore(kept);

window.addEventListener('load', () => whenIdle(fetchParts, PARTS_AT_LATEST_MS));

const fetchParts = () => {
  import('./ui/shell/fetch-parts.ts').then(({ fetchParts }) => fetchParts(base)).catch(() => {});
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const mount = (text: Text) =>
  createRoot(root).render(
    <StrictMode>
      <App
        services={{
          catalog,
          shelf: createShelf(
            createLateRecords(async () =>
              (await import('./library/records/open-records.ts')).openRecords(),
            ),
          ),
          preferences,
          kept,
          search: createLateSearch(async () =>
            (await import('./worker/connect-search.ts')).connectSearch(address.href, catalog),
          ),
          frames: window,
          now: () => performance.now(),
          device: {
            isApple: /Mac|iP/.test(navigator.platform),
            languages: () => navigator.languages,
          },
        }}
        basePath={base.pathname}
        host={window}
        text={text}
      />
    </StrictMode>,
  );

// English is here already. Another language comes before the first paint, so that no reader of it sees English flash by.
const language = chosenLanguage(preferences.getState().language, navigator.languages);
if (language === 'en') mount(ENGLISH);
else loadText(language).then(mount, () => mount(ENGLISH));
