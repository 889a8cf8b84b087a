import { describe, expect, test } from 'vitest';
import { isSaidTo, speakerBySaid } from '../../../src/corrections/naming/said-names.ts';

const jacob = { name: 'Jacob Effron', aliases: ['Jacob Efron'] };
const jakub = { name: 'Jakub Pachocki', aliases: ['Akopi'] };
const layla = { name: 'ليلى حسن' };

describe('whom words are said to', () => {
  test.each([
    'Thanks, Jakub.',
    'So Jakub, what changed?',
    'Jakub, welcome to the show.',
    'Yeah. Okay, Jakub Pachocki, the first question.',
    'Thank you Jakub for coming.',
    'It was a pleasure to have you here, Jakub.',
    'Well thank you so much, Jakub!',
  ])('“%s” is said to Jakub, and not to Jacob', (words) => {
    expect(isSaidTo(words, jakub)).toBe(true);
    expect(isSaidTo(words, jacob)).toBe(false);
  });

  test.each([
    'Jakub is the chief scientist.',
    'I asked Jakub about it.',
    'And then we hired Jakub.',
    'So what changed?',
    '',
  ])('“%s” is said to nobody by name', (words) => {
    expect(isSaidTo(words, jakub)).toBe(false);
  });

  test('names in other scripts are names', () => {
    expect(isSaidTo('شكرا، ليلى حسن.', layla)).toBe(true);
    expect(isSaidTo('ليلى، أهلا بك.', layla)).toBe(true);
  });
});

describe('who speaks, by what is said', () => {
  const people = [jacob, jakub];
  const speaker = (words: string) => people[speakerBySaid(words, people)]?.name ?? null;

  test('somebody who says their own name, as it was heard', () => {
    expect(speaker('Thank you. I’m Jacob Efron and this has been …')).toBe('Jacob Effron');
  });

  test('the other of whoever is greeted, thanked or presented', () => {
    expect(speaker('Jakub, welcome to the show.')).toBe('Jacob Effron');
    expect(speaker('Thanks, Jacob.')).toBe('Jakub Pachocki');
    expect(speaker('Akopi is the chief scientist of OpenAI.')).toBe('Jacob Effron');
  });

  test('nobody, where a name says nothing of who says it, or where there are more than two', () => {
    expect(speaker('We talked to Jakub about models.')).toBeNull();
    expect(speakerBySaid('Thanks, Jacob.', [...people, layla])).toBe(-1);
    expect(speakerBySaid('I’m somebody else.', people)).toBe(-1);
  });
});
