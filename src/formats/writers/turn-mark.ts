import type { Voice } from './timed-cue.ts';

/**
 * Caption writers' sign that somebody else speaks (CEA-608 practice): without it, whoever was named last would seem to
 * speak on. The words before the first name need none.
 */
export function turnMark(
  { speaker, opensTurn }: Pick<Voice, 'speaker' | 'opensTurn'>,
  isFirst: boolean,
): '' | '>> ' {
  return speaker === null && opensTurn && !isFirst ? '>> ' : '';
}
