import { BookOpen, Monitor, Moon, Sun } from 'lucide-react';
import { IconButton } from '../kit/icon-button.tsx';
import { usePreference } from '../services/services.ts';
import { useText } from '../text/text.ts';

const NEXT = { system: 'light', light: 'sepia', sepia: 'dark', dark: 'system' } as const;
const ICON = { system: Monitor, light: Sun, sepia: BookOpen, dark: Moon };

export function ThemeButton() {
  const text = useText();
  const [theme, setTheme] = usePreference('theme');
  return (
    <IconButton
      icon={ICON[theme]}
      label={text.theme.name(theme)}
      onClick={() => setTheme(NEXT[theme])}
    />
  );
}
