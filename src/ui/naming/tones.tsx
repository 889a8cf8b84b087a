import { useEffect } from 'react';
import { speakerTones } from '../../core/reading/speaker-tones.ts';
import { useSessionState } from '../session/session-context.ts';

/** Gives each speaker's dot the tone that the picture of the talk has for them: the text itself need not wait for the count. */
export function Tones() {
  const episode = useSessionState((state) => state.view.episode);
  useEffect(() => {
    // Without it every dot stays quiet, and the names tell all the same.
    if (document.adoptedStyleSheets === undefined) return;
    const sheet = new CSSStyleSheet();
    for (const [person, tone] of speakerTones(episode).entries())
      sheet.insertRule(`.speaker[data-person="${person}"] { --tone: var(--tone-${tone}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [episode]);
  return null;
}
