import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { keepSearch } from '../../library/recent-searches.ts';
import { searchAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useServices } from '../services/services.ts';
import { PALETTE_SIZE, paletteOptions } from './palette-options.ts';
import { useActiveOption } from './use-active-option.ts';
import { useAnswers } from './use-answers.ts';

/** What is typed into the palette, what that found, which of it is active, and the keys. */
export function usePalette(onLeave: () => void) {
  const pages = usePages();
  const { kept } = useServices();
  const [typed, setTyped] = useState('');
  /** Enter was pressed, maybe before what is typed had an answer. */
  const [isAwaited, setIsAwaited] = useState(false);
  const { answers, shown, hasFailed } = useAnswers(typed, PALETTE_SIZE);
  const isAsked = typed.trim() !== '';
  const list = useMemo(
    () => (shown === null || !isAsked ? null : paletteOptions(shown)),
    [shown, isAsked],
  );

  const isAnswered = shown?.answer.text === typed;
  const { active, activate, reset } = useActiveOption(
    list?.options ?? [],
    isAnswered && shown.isWhole,
  );

  const follow = (link: string) => {
    keepSearch(kept, typed);
    onLeave();
    pages.go(link);
  };
  const followActive = useEffectEvent(() => {
    const option = list?.options[active];
    if (option !== undefined) follow(option.link);
  });
  useEffect(() => {
    if (!isAwaited || list === null || shown?.answer.text !== typed) return;
    const isToCome = list.groups[0] === undefined || list.groups[0].options.length === 0;
    if (isToCome && !shown.isWhole) return;
    setIsAwaited(false);
    followActive();
  }, [isAwaited, shown, typed, list]);

  const type = (next: string) => {
    setTyped(next);
    reset();
    setIsAwaited(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const count = list?.options.length ?? 0;
    if (event.key === 'Enter' && isAsked) {
      if (event.ctrlKey || event.metaKey) follow(searchAddress(typed.trim()));
      else setIsAwaited(true);
    } else if (event.key === 'ArrowDown' && count > 0) activate((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) activate((active + count - 1) % count);
    else return;
    event.preventDefault();
  };

  return {
    typed,
    type,
    active,
    setActive: activate,
    follow,
    onKeyDown,
    list,
    /** Null while nothing is typed. */
    answer: isAsked ? (shown?.answer ?? null) : null,
    hasFailed,
    retry: answers.retry,
  };
}
