import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceName } from '../../../src/import/receive/source-name.ts';
import { type CueText, cueText, cutSpans } from '../../../src/import/talk/cue-text.ts';
import { talkTexts } from '../../../src/import/talk/talk-text.ts';
import { received } from '../received.ts';

function talkOf(lines: readonly string[], startTime: number | null = null) {
  const cues = lines.map((text, index) => ({ text, startTime, line: index + 1 }));
  const [talk] = talkTexts(
    [
      {
        file: received('talk/1.txt', ''),
        name: readSourceName('talk/1.txt'),
        role: 'test',
        document: { chapters: [], texts: [{ kind: 'captured', cues, turns: [] }], problems: [] },
      },
    ],
    'en',
  );
  if (talk === undefined) throw new Error('no text');
  return talk;
}

/** The text of the cues from each word on, up to the next word. */
function pieces(cues: CueText, count: number): string[] {
  return Array.from({ length: count }, (_, word) => {
    const [cue, char] = cues.placeOf(word);
    const [nextCue, nextChar] = cues.placeOf(word + 1);
    const whole = cues.text[cue] ?? '';
    return whole.slice(char, nextCue === cue ? nextChar : undefined).trim();
  });
}

describe('a text as cues', () => {
  test('is cut at sentence ends where it has no times', () => {
    const cues = cueText(talkOf(['Nobody knows. “And so” we ask them.', 'Yes?']));
    expect(cues.text).toEqual(['Nobody knows.', '“And so” we ask them.', 'Yes?']);
    expect(cues.firstWords).toEqual([0, 2, 7]);
  });

  test('keeps the captions of one that has', () => {
    const lines = ['Nobody knows. And so', 'we ask them.'];
    expect(cueText(talkOf(lines, 1)).text).toEqual(lines);
  });

  test('tells where a word stands, with what opens before it, and where the text ends', () => {
    const cues = cueText(talkOf(['Nobody knows (they say).']));
    expect(cues.placeOf(0)).toEqual([0, 0]);
    expect(cues.placeOf(2)).toEqual([0, 13]);
    expect(cues.placeOf(4)).toEqual([1, 0]);
  });

  test('holds every word at its place, in any script', () => {
    const line = fc
      .array(fc.constantFrom('one', 'two.', '“three', 'four”', '—', '没有人。', '（五）', 'six?'), {
        minLength: 1,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const talk = talkOf(lines);
        const cues = cueText(talk);
        const characters = (text: string) => text.replace(/\s+/g, '');
        expect(characters(cues.text.join(''))).toBe(characters(lines.join('')));
        const { words } = talk.spoken;
        for (const [word, piece] of pieces(cues, words.key.length).entries()) {
          // The text starts at its first character, be it a mark.
          if (word === 0) continue;
          const from = words.from[word] as number;
          expect(piece).toContain(lines[words.line[word] as number]?.slice(from, words.to[word]));
        }
      }),
    );
  });
});

test('a span that a cut divides becomes two', () => {
  const { cuts } = cueText(talkOf(['Nobody knows. And so we ask them.']));
  expect(cutSpans([[0, 7, 20]], cuts)).toEqual([
    [0, 7, 13],
    [1, 0, 6],
  ]);
});
