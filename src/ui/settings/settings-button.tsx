import { useState } from 'react';
import { part } from '../kit/part.tsx';
import { useText } from '../text/text.ts';

const SettingsDialog = part(async () => (await import('./settings-dialog.tsx')).SettingsDialog);

export function SettingsButton() {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-button settings-button"
        aria-label={text.opens.settings}
        title={text.opens.settings}
        aria-haspopup="dialog"
        onPointerEnter={SettingsDialog.prepare}
        onFocus={SettingsDialog.prepare}
        onClick={() => setIsOpen(true)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {isOpen && <SettingsDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
