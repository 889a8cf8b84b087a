import { usePreference } from '../services/services.ts';
import { INTERFACE_LANGUAGES } from '../text/languages.ts';
import { useText } from '../text/text.ts';

/** The next language of the interface, written in itself: for whoever cannot read the present one. */
export function LanguageButton() {
  const { locale } = useText();
  const [, setLanguage] = usePreference('language');
  const present = INTERFACE_LANGUAGES.findIndex(({ tag }) => tag === locale);
  const next = INTERFACE_LANGUAGES[present + 1] ?? INTERFACE_LANGUAGES[0];
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
