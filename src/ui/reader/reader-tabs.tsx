import type { KeyboardEvent } from 'react';
import { useText } from '../text/text.ts';

export type ReaderTab = 'transcript' | 'summary';

const TABS: readonly ReaderTab[] = ['transcript', 'summary'];

interface ReaderTabsProps {
  /** Of what both show. */
  name: string;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
}

export function ReaderTabs({ name, tab, onTab }: ReaderTabsProps) {
  const text = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const index = TABS.indexOf(tab);
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: TABS.length - 1 }[
      event.key
    ];
    const chosen = next === undefined ? undefined : TABS[(next + TABS.length) % TABS.length];
    if (chosen === undefined) return;
    event.preventDefault();
    onTab(chosen);
    document.getElementById(`tab-${chosen}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={name} onKeyDown={onKeyDown} className="tabs">
      {TABS.map((row) => (
        <button
          key={row}
          type="button"
          role="tab"
          id={`tab-${row}`}
          aria-controls={`panel-${row}`}
          aria-selected={tab === row}
          tabIndex={tab === row ? 0 : -1}
          className="tab"
          onClick={() => onTab(row)}
        >
          {text.tabs[row]}
        </button>
      ))}
    </div>
  );
}
