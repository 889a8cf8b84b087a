import type { MouseEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import { inLanguage } from '../../core/contract/localized.ts';
import { LostPart } from '../kit/lost-part.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { SearchField } from '../search/search-field.tsx';
import { LIBRARY } from '../services/addresses.ts';
import { useAppearance } from '../services/use-appearance.ts';
import { LanguageButton } from '../settings/language-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { useText } from '../text/text.ts';
import type { Site } from './site.ts';

/** On the page of an episode the text is its transcript; on others all that is below the header. */
function toText(event: MouseEvent): void {
  const text = document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])');
  if (text === null) return;
  event.preventDefault();
  text.tabIndex = -1;
  text.focus();
}

/** What stands around every page. */
export function Frame({ site, children }: { site: Site; children: ReactNode }) {
  const text = useText();
  const isLibrary = useStore(
    site.shown,
    (shown) => shown.kind === 'page' && shown.path === LIBRARY,
  );
  const episode = useStore(site.shown, (shown) =>
    shown.kind === 'episode' ? shown.loaded.episode : null,
  );
  const title = episode && inLanguage(episode.title, text.languages);
  const retry = useStore(site.lost);
  useAppearance();
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page, which the press only makes nearer */}
      <a href="#content" className="skip-link" onClick={toText}>
        {text.skipToContent}
      </a>
      <header className="app-header">
        <div className="header-start">
          <PageLink to={LIBRARY} className="mark">
            {text.appName}
          </PageLink>
          <nav aria-label={text.nav.main} className="breadcrumb">
            <PageLink
              to={LIBRARY}
              className="nav-link"
              aria-current={isLibrary ? 'page' : undefined}
            >
              {text.nav.library}
            </PageLink>
            {title !== null && (
              <span className="header-title" lang={title.lang} aria-hidden="true">
                {title.text}
              </span>
            )}
          </nav>
        </div>
        <SearchField />
        <div className="header-end">
          <SettingsButton />
          <LanguageButton />
        </div>
      </header>
      <div id="content" tabIndex={-1}>
        {children}
      </div>
      {retry !== null && (
        <LostPart onRetry={retry} onClose={() => site.lost.setState(null, true)} />
      )}
    </>
  );
}
