import { type ReactNode, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { usePreference } from '../services/services.ts';
import { chosenLanguage } from '../text/chosen-language.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { loadText, type Text, TextContext } from '../text/text.ts';

interface InterfaceTextProps {
  /** In the language of the first paint. */
  first: Text;
  children: ReactNode;
}

/**
 * Gives the page its words, and other words when another language is chosen. Nothing below is made anew: the player
 * plays on, and the reader stays where it was.
 */
export function InterfaceText({ first, children }: InterfaceTextProps) {
  const [text, setText] = useState(first);
  const language = useInterfaceLanguage();

  useEffect(() => {
    let stale = false;
    // Where its file cannot be had, the page keeps the words it has.
    loadText(language).then(
      (loaded) => {
        if (!stale) setText((shown) => (shown.locale === loaded.locale ? shown : loaded));
      },
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [language]);

  useLayoutEffect(() => {
    document.documentElement.lang = text.locale;
  }, [text]);

  return <TextContext value={text}>{children}</TextContext>;
}

/** The browser's languages may change while the page is open. */
function useInterfaceLanguage(): InterfaceLanguage {
  const [preferred] = usePreference('language');
  return useSyncExternalStore(subscribe, () => chosenLanguage(preferred, navigator.languages));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('languagechange', changed);
  return () => window.removeEventListener('languagechange', changed);
}
