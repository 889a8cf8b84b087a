/** Times of captions that are bare numbers. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';

async function read(text: string) {
  const read = await readDocument(text);
  const cues = read?.document.texts[0]?.cues ?? [];
  return {
    role: read?.role,
    starts: cues.map(({ startTime }) => startTime),
    ends: cues.map(({ endTime }) => endTime),
    words: cues.map((cue) => cue.text),
    problems: read?.document.problems,
  };
}

const WORDS = ['Good morning to all of you.', 'Today we speak about bread.', 'And we eat it.'];

test.each([
  ['milliseconds', (at: number) => `${at * 2400} --> ${at * 2400 + 2400}\n`],
  [
    'milliseconds below numbers',
    (at: number) => `${at + 1}\n${at * 2400} --> ${at * 2400 + 2400}\n`,
  ],
  ['seconds', (at: number) => `${(at * 2.4).toFixed(2)} --> ${(at * 2.4 + 2.4).toFixed(2)}\n`],
])('%s are told by the pace', async (_unit, times) => {
  expect(await read(WORDS.map((words, at) => `${times(at)}${words}\n`).join('\n'))).toEqual({
    role: 'srt',
    starts: [0, 2.4, 4.8],
    ends: [2.4, 4.8, 7.2],
    words: WORDS,
    problems: [],
  });
});

test('whole seconds stay seconds', async () => {
  const text = WORDS.map((words, at) => `${at * 3} --> ${at * 3 + 3}\n${words}\n`).join('\n');
  expect((await read(text)).starts).toEqual([0, 3, 6]);
});

test('an arrow between numbers of a sentence is none', async () => {
  expect((await read('We went from\n1 --> 2\nand then on.\n')).role).not.toBe('srt');
});
