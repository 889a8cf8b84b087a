import { APPEARANCE } from '../../library/preferences.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';
import { Language } from './language.tsx';
import { OneOf } from './one-of.tsx';
import { Reset } from './reset.tsx';
import { Switch } from './switch.tsx';
import { SWITCHES } from './switches.ts';

/** The preview is the page itself, which stays in sight and changes at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const { title, close } = text.settings;
  return (
    <Dialog title={title} closeLabel={close} className="settings" onClose={onClose}>
      <div className="settings-group">
        {APPEARANCE.map((name) => (
          <OneOf key={name} preference={name} />
        ))}
      </div>
      <div className="settings-group settings-switches">
        {SWITCHES.map((name) => (
          <Switch key={name} preference={name} />
        ))}
        <Language />
      </div>
      <Reset />
    </Dialog>
  );
}
