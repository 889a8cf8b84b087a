import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { INTERFACE_LANGUAGES } from '../text/languages.ts';

/** Of the interface; each language is named in itself. */
export function Language() {
  const text = useAllText();
  const [language, setLanguage] = usePreference('language');
  const isKnown = INTERFACE_LANGUAGES.some(({ tag }) => tag === language);
  return (
    <label className="setting-row">
      {text.settings.language}
      <select
        className="field"
        value={isKnown ? language : 'system'}
        onChange={(event) => setLanguage(event.target.value)}
      >
        <option value="system">{text.settings.browserLanguage}</option>
        {INTERFACE_LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
