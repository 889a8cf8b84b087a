import { useId } from 'react';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import type { SwitchName } from './switches.ts';

/** A preference that is on or off, and what it does. */
export function Switch({ preference }: { preference: SwitchName }) {
  const text = useAllText();
  const { name, hint } = text.settings.switches[preference];
  const [isOn, turn] = usePreference(preference);
  const hintId = useId();
  return (
    <label className="setting-row setting-switch">
      <span>
        {name}
        <span id={hintId} className="setting-hint">
          {hint}
        </span>
      </span>
      <input
        type="checkbox"
        aria-label={name}
        aria-describedby={hintId}
        checked={isOn}
        onChange={(event) => turn(event.target.checked)}
      />
    </label>
  );
}
