import { useEffect, useId } from 'react';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Modal } from '../kit/modal.tsx';
import { useAllText } from '../text/all-text.ts';
import { Announcement } from './announcement.tsx';
import { BeforeTyping } from './before-typing.tsx';
import { Nearest } from './nearest.tsx';
import {
  isGuess,
  isInVain,
  outcomeOf,
  outcomeSentence,
  spokenOutcome,
} from './outcome-sentence.ts';
import { PaletteList } from './palette-list.tsx';
import type { PaletteProps } from './search-field.tsx';
import { LoadingLine, StatusNote } from './status-note.tsx';
import { usePalette } from './use-palette.ts';
import { useSearchStatus } from './use-search-status.ts';

/** Search from anywhere: a field over the page, the best passages and names below it as one types. */
export function Palette({ onClose, onLeave }: PaletteProps) {
  const wording = useAllText();
  const palette = usePalette(onLeave);
  const { typed, type, active, list, answer } = palette;
  const status = useSearchStatus();
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  const sentence = answer === null ? '' : outcomeSentence(answer, wording);
  const isVain = answer !== null && isInVain(outcomeOf(answer));
  return (
    <Modal className="dialog palette" label={wording.search.title} onClose={onClose}>
      <div className="search-bar palette-bar">
        <Icon name="search" size={20} strokeWidth={1.75} />
        <input
          className="search-input"
          role="combobox"
          aria-expanded={list !== null}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={list === null ? undefined : optionId(active)}
          aria-label={wording.searchField.name}
          placeholder={wording.searchField.name}
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={palette.onKeyDown}
        />
        <IconButton icon="x" label={wording.search.close} onClick={onClose} />
        <LoadingLine status={status} />
      </div>
      <div className="palette-body">
        <StatusNote
          status={status}
          isBlank={answer === null && typed.trim() !== ''}
          hasFailed={palette.hasFailed}
          onRetry={palette.retry}
        />
        {typed.trim() === '' && <BeforeTyping onText={type} />}
        {answer !== null && (isVain || answer.nearest !== null || isGuess(answer)) && (
          <div className="palette-outcome">
            {isVain && <p>{sentence}</p>}
            <Nearest text={typed} answer={answer} onText={type} />
          </div>
        )}
        <PaletteList
          id={listId}
          list={list}
          active={active}
          onActive={palette.setActive}
          optionId={optionId}
          onFollow={palette.follow}
        />
      </div>
      <Announcement sentence={answer === null ? '' : spokenOutcome(answer, wording)} />
    </Modal>
  );
}
