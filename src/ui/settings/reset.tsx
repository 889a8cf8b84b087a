import { useState } from 'react';
import { useStore } from 'zustand';
import { APPEARANCE, DEFAULT_PREFERENCES, type Preferences } from '../../library/preferences.ts';
import { useServices } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { SWITCHES } from './switches.ts';

/** All that the settings show, and nothing that is chosen elsewhere: the speed and the volume stay. */
const SHOWN = [...APPEARANCE, ...SWITCHES, 'language'] as const;

/** Back to the defaults, and back from there until the dialog closes or something else is chosen. */
export function Reset() {
  const text = useAllText();
  const { preferences } = useServices();
  const now = useStore(preferences);
  const [before, setBefore] = useState<Preferences | null>(null);
  const isDefault = SHOWN.every((name) => now[name] === DEFAULT_PREFERENCES[name]);

  const put = (all: Preferences) =>
    preferences.setState(Object.fromEntries(SHOWN.map((name) => [name, all[name]])));
  const canUndo = isDefault && before !== null;
  return (
    <p className="settings-end">
      <button
        type="button"
        className="link"
        // Not `disabled`: the focus stays on what was pressed, and its other name is heard.
        aria-disabled={isDefault && before === null}
        onClick={() => {
          if (canUndo) {
            put(before);
            setBefore(null);
          } else if (!isDefault) {
            setBefore(now);
            put(DEFAULT_PREFERENCES);
          }
        }}
      >
        {canUndo ? text.settings.undo : text.settings.reset}
      </button>
      <span className="text-quiet" role="status">
        {canUndo && text.settings.wasReset}
      </span>
    </p>
  );
}
