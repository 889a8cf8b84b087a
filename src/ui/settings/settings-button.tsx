import { lazy, Suspense, useState } from 'react';
import { useText } from '../text/text.ts';

const loadSettings = () => import('./settings-dialog.tsx');
const SettingsDialog = lazy(() =>
  loadSettings().then((loaded) => ({ default: loaded.SettingsDialog })),
);

export function SettingsButton() {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const warmUp = () => {
    loadSettings().catch(() => {});
  };
  return (
    <>
      <button
        type="button"
        className="icon-button settings-button"
        aria-label={text.opens.settings}
        title={text.opens.settings}
        aria-haspopup="dialog"
        onPointerEnter={warmUp}
        onFocus={warmUp}
        onClick={() => setIsOpen(true)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
