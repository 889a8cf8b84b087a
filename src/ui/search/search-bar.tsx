import type { RefObject } from 'react';
import type { SearchStatus } from '../../search/search.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { useAllText } from '../text/all-text.ts';
import { LoadingLine } from './status-note.tsx';

interface SearchBarProps {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  status: SearchStatus | null;
  onType(text: string): void;
  onEnter(): void;
}

/** The field on top of the page, and how much of the index is here. */
export function SearchBar({ field, typed, status, onType, onEnter }: SearchBarProps) {
  const wording = useAllText();
  return (
    <search className="search-bar">
      <Icon name="search" size={20} strokeWidth={1.75} />
      <input
        ref={field}
        type="search"
        className="search-input"
        aria-label={wording.searchField.name}
        placeholder={wording.searchField.name}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // On a phone this key means “I am done typing”.
          if (matchMedia('(pointer: coarse)').matches) event.currentTarget.blur();
          else onEnter();
        }}
      />
      {typed !== '' && (
        <IconButton
          icon="x"
          label={wording.search.clear}
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
        />
      )}
      <LoadingLine status={status} />
    </search>
  );
}
