import { Link, Outlet } from '@tanstack/react-router';
import { SearchField } from '../search/search-field.tsx';
import { useAppearance } from '../services/use-appearance.ts';
import { LanguageButton } from '../settings/language-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { ThemeButton } from '../settings/theme-button.tsx';
import { useText } from '../text/text.ts';

/** What stands around every page. */
export function Frame() {
  const text = useText();
  useAppearance();
  return (
    <>
      <a href="#content" className="skip-link">
        {text.skipToContent}
      </a>
      <header className="app-header">
        <nav aria-label={text.nav.main} className="flex items-center gap-5">
          <Link to="/" className="font-semibold text-ink">
            {text.appName}
          </Link>
          <Link to="/" className="nav-link" activeOptions={{ exact: true }}>
            {text.nav.library}
          </Link>
        </nav>
        <div className="header-tools">
          <SearchField />
          <SettingsButton />
          <ThemeButton />
          <LanguageButton />
        </div>
      </header>
      <div id="content" tabIndex={-1}>
        <Outlet />
      </div>
    </>
  );
}

export function NotFoundPage() {
  const text = useText();
  return (
    <main className="page">
      <h1 className="title mt-8">{text.notFound}</h1>
      <p className="mt-6">
        <Link to="/" className="link">
          {text.toLibrary}
        </Link>
      </p>
    </main>
  );
}
