import { describe, expect, test } from 'vitest';
import { plainCue } from '../../../src/formats/webvtt/cue-plain.ts';

describe('the reading of a character', () => {
  test.each([
    ['a tag of its own', '<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> is', '漢(kan)字(ji) is'],
    ['the end of its ruby', '<ruby>漢<rt>kan</ruby> is', '漢(kan) is'],
    ['the next ruby', '<ruby>漢<rt>kan<ruby>字<rt>ji</ruby>', '漢(kan)字(ji)'],
    ['the end of the cue', '<ruby>漢<rt>kan', '漢(kan)'],
  ])('stands behind it in brackets, closed by %s', (_how, cue, text) => {
    expect(plainCue(cue).text).toBe(text);
  });

  test('is no reading outside a ruby', () => {
    expect(plainCue('<rt>kan</rt> is').text).toBe('kan is');
  });
});
