import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../services/services.ts';
import { type AnswerSize, type Answers, type AnswersState, createAnswers } from './answers.ts';
import type { Remembered } from './shown.ts';

/** Asks for `text` as often as it changes: at once, because waiting for a pause would be felt. */
export function useAnswers(
  text: string,
  size: AnswerSize,
  memory?: Remembered,
): AnswersState & { answers: Answers } {
  const { search } = useServices();
  const [answers] = useState(() => createAnswers(search, size, text, memory));
  useEffect(() => answers.ask(text), [answers, text]);
  useEffect(() => () => answers.stop(), [answers]);
  useEffect(() => search.observeChanges(answers.askAgain), [search, answers]);
  return { ...useStore(answers.state), answers };
}
