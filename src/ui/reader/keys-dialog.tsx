import { Dialog } from '../kit/dialog.tsx';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { KEY_ROWS } from './keys.ts';

export function KeysDialog({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const [characterKeys] = usePreference('characterKeys');
  return (
    <Dialog title={text.keys.title} closeLabel={text.keys.close} onClose={onClose}>
      {!characterKeys && <p className="mb-4 text-quiet">{text.keys.charactersOff}</p>}
      <dl className="keys-list">
        {KEY_ROWS.map(({ shown, label }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{text.keys[label]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
