import { APPEARANCE, type AppearanceName } from '../../library/preferences.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';
import { Language } from './language.tsx';
import { OneOf } from './one-of.tsx';
import { Reset } from './reset.tsx';
import { Switch } from './switch.tsx';
import { SWITCHES } from './switches.ts';

/** What is changed again and again; the rest is folded away. */
const OFTEN: readonly AppearanceName[] = ['theme', 'textSize', 'face'];

/** The preview is the page itself, which stays in sight and changes at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const { title, close, more } = text.settings;
  return (
    <Dialog title={title} closeLabel={close} className="settings" onClose={onClose}>
      <div className="settings-group">
        {OFTEN.map((name) => (
          <OneOf key={name} preference={name} />
        ))}
      </div>
      <details className="settings-group settings-more">
        <summary>{more}</summary>
        {APPEARANCE.filter((name) => !OFTEN.includes(name)).map((name) => (
          <OneOf key={name} preference={name} />
        ))}
        {SWITCHES.map((name) => (
          <Switch key={name} preference={name} />
        ))}
        <Language />
      </details>
      <Reset />
    </Dialog>
  );
}
