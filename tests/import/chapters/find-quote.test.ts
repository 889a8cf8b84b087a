import { describe, expect, test } from 'vitest';
import { wordKey } from '../../../src/core/text/word.ts';
import { findQuote } from '../../../src/import/chapters/find-quote.ts';

const keys = (text: string) => text.split(' ').map(wordKey);
const PROSE = 'the weather was fine and nobody had anything to say about it at all';

describe('a quote is found', () => {
  test.each<[string, string, string]>([
    ['word for word', 'Models fall back on values.', 'models fall back on values'],
    ['without its fillers', 'Models fall back on values.', 'models uh fall like back um on values'],
    ['with a word mended', 'Models fall back on values.', 'models falls back on values'],
    ['with a word left out', 'Models fall back on values.', 'models they fall back on values'],
    [
      'across what was skipped',
      'We are buying a lot of compute… more than ever.',
      `we are buying a lot of compute right ${PROSE} ${PROSE} more than ever`,
    ],
  ])('%s', (_name, quote, said) => {
    expect(findQuote(quote, keys(`${PROSE} ${said} ${PROSE}`))).toBe(PROSE.split(' ').length);
  });

  test('in the talk rather than in the excerpt that opens it', () => {
    const said = 'learning is really the thing';
    const again = 'learning is uh really the thing';
    const talk = keys(`${said} ${PROSE} ${again} ${PROSE}`);
    expect(findQuote('Learning is really the thing.', talk)).toBe(5 + PROSE.split(' ').length);
  });

  test('where it is said best, not where it is said last', () => {
    const talk = keys(
      `${PROSE} learning is really the thing ${PROSE} learning was not really a thing`,
    );
    expect(findQuote('Learning is really the thing.', talk)).toBe(PROSE.split(' ').length);
  });
});

describe('a quote is not found', () => {
  test.each([
    ['where nobody said it', 'Governments will decide about wealth.', PROSE],
    ['in silence', 'Anything.', ''],
    ['without words', '… — !', PROSE],
    ['of nothing', '', PROSE],
  ])('%s', (_name, quote, talk) => {
    expect(findQuote(quote, keys(talk))).toBe(-1);
  });
});
