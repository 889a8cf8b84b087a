import { PREFERENCES, type Theme } from '../../library/preferences.ts';
import { IconButton } from '../kit/icon-button.tsx';
import type { IconName } from '../kit/icons.ts';
import { usePreference } from '../services/services.ts';
import { useText } from '../text/text.ts';

const ICONS: Record<Theme, IconName> = {
  system: 'monitor',
  light: 'sun',
  sepia: 'book-open',
  dark: 'moon',
};

/** The theme there is; a press takes the next one. */
export function ThemeButton() {
  const text = useText();
  const [theme, setTheme] = usePreference('theme');
  const { values, usual } = PREFERENCES.theme;
  const next = values[values.indexOf(theme) + 1] ?? usual;
  return (
    <IconButton icon={ICONS[theme]} label={text.themes[theme]} onClick={() => setTheme(next)} />
  );
}
