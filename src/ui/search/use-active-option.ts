import { useState } from 'react';
import type { PaletteOption } from './palette-options.ts';

interface Held {
  key: string;
  index: number;
}

/**
 * Which option is active, as an index: the first, until one was moved to or the list is whole. From then on that same
 * option, wherever another answer puts it; where it has none, what has come in its place.
 */
export function useActiveOption(
  options: readonly PaletteOption[],
  isWhole: boolean,
): { active: number; activate(index: number): void; reset(): void } {
  const [held, setHeld] = useState<Held | null>(null);
  const found = held === null ? 0 : options.findIndex(({ key }) => key === held.key);
  const active = found === -1 ? Math.min(held?.index ?? 0, Math.max(0, options.length - 1)) : found;
  const activate = (index: number) => {
    const key = options[index]?.key;
    if (key === undefined) return;
    setHeld((before) => (before?.key === key && before.index === index ? before : { key, index }));
  };
  const isHeld = held !== null && held.index === active && options[active]?.key === held.key;
  if (!isHeld && (isWhole || held !== null)) activate(active);
  return { active, activate, reset: () => setHeld(null) };
}
