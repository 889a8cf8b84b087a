import { useLayoutEffect } from 'react';
import { APPEARANCE } from '../../library/preferences.ts';
import { useServices } from './services.ts';

/** Keeps the attributes of <html>, which `index.html` set before the first paint, as the preferences are. */
export function useAppearance(): void {
  const { preferences } = useServices();
  useLayoutEffect(() => {
    const apply = () => {
      const all = preferences.getState();
      for (const name of APPEARANCE) document.documentElement.dataset[name] = all[name];
    };
    apply();
    return preferences.subscribe(apply);
  }, [preferences]);
}
