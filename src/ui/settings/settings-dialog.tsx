import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';
import { Language } from './language.tsx';
import { OneOf } from './one-of.tsx';
import { Reset } from './reset.tsx';
import { Switch } from './switch.tsx';

/** The preview is the page itself, which stays in sight and changes at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const { title, close } = text.settings;
  return (
    <Dialog title={title} closeLabel={close} className="settings" onClose={onClose}>
      <div className="settings-group">
        <OneOf preference="theme" values={['system', 'light', 'sepia', 'dark']} />
        <OneOf
          preference="textSize"
          values={['smallest', 'small', 'medium', 'large', 'largest']}
          drawn="A"
        />
        <OneOf preference="face" values={['serif', 'sans']} />
        <OneOf preference="lineSpacing" values={['tight', 'normal', 'loose']} />
        <OneOf preference="measure" values={['narrow', 'normal', 'wide']} />
        <OneOf preference="motion" values={['system', 'reduced']} />
      </div>
      <div className="settings-group settings-switches">
        <Switch preference="spokenWord" />
        <Switch preference="playOnClick" />
        <Switch preference="characterKeys" />
        <Language />
      </div>
      <Reset />
    </Dialog>
  );
}
