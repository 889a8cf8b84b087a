import { usePreference } from '../services/services.ts';
import { INTERFACE_LANGUAGES, useText } from '../text/text.ts';

/** The other language of the interface, written in itself: for whoever cannot read the present one. */
export function LanguageButton() {
  const { locale } = useText();
  const [, setLanguage] = usePreference('language');
  const next = INTERFACE_LANGUAGES.find(({ tag }) => tag !== locale);
  if (next === undefined) return null;
  return (
    <button
      type="button"
      className="icon-button language-button"
      lang={next.tag}
      title={next.name}
      onClick={() => setLanguage(next.tag)}
    >
      {next.short}
    </button>
  );
}
