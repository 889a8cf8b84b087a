import { useId } from 'react';
import { type AppearanceName, PREFERENCES } from '../../library/preferences.ts';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';

/** Drawn in place of each value's name, which is heard and shown as a tooltip. */
const DRAWN: Partial<Record<AppearanceName, string>> = { textSize: 'A' };

/** A preference with a few values, as radio buttons in a row: one tab stop, and the arrows choose. */
export function OneOf({ preference }: { preference: AppearanceName }) {
  const text = useAllText();
  const { values } = PREFERENCES[preference];
  const drawn = DRAWN[preference];
  const words: { name: string; values: Readonly<Record<string, string>> } =
    text.settings.oneOf[preference];
  const [chosen, choose] = usePreference(preference);
  const group = useId();
  // As on <html>: each value wears what it stands for.
  const attribute = `data-${preference.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return (
    <fieldset className="setting">
      <legend>{words.name}</legend>
      <div className="segments">
        {values.map((value) => (
          <label
            key={value}
            className="segment"
            title={words.values[value]}
            {...{ [attribute]: value }}
          >
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              aria-label={words.values[value]}
              onChange={() => choose(value)}
            />
            <span aria-hidden="true">{drawn ?? words.values[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
