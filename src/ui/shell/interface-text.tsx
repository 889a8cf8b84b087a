import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { usePreference, useServices } from '../services/services.ts';
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
  const { device } = useServices();
  const [preferred] = usePreference('language');
  const [wanted, setWanted] = useState(() => device.languages());
  useEffect(() => {
    const onChange = () => setWanted(device.languages());
    window.addEventListener('languagechange', onChange);
    return () => window.removeEventListener('languagechange', onChange);
  }, [device]);
  return chosenLanguage(preferred, wanted);
}
