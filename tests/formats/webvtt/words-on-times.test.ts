/** Words that stand where times do: on their line, or around an arrow. */
import { describe, expect, test } from 'vitest';
import { readCues } from '../../support/read-cues.ts';

const cue = (times: string, text = '') => `WEBVTT\n\n${times}\n${text}\n`;

describe('on the line of the times', () => {
  test.each([
    ['00:01.000 --> 00:02.000 first line of it', 'first line of it'],
    ['00:01.000 --> 00:02.000 align:start position:10% first line', 'first line'],
    ['00:01.000 --> 00:02.000 Right.', 'Right.'],
    ['00:01.000 --> 00:02.000 Marta: so it goes', 'Marta: so it goes'],
    ['00:01.000 --> 00:02.000\t好的', '好的'],
  ])('text is text: %s', (times, text) => {
    const { cues, problems } = readCues(cue(times));
    expect(cues).toEqual([{ startTime: 1, endTime: 2, text, line: 3 }]);
    expect(problems).toEqual([]);
  });

  test.each([
    'align:start',
    'align:end align: center',
    'position:1% ,center',
    'region: foo',
    'region :foo',
    'line: 0 %',
    'X1:117 X2:603',
    'nonsense',
    ';',
  ])('settings are none: %s', (settings) => {
    const { cues } = readCues(cue(`00:01.000 --> 00:02.000 ${settings}`, 'said'));
    expect(cues.map(({ text }) => text)).toEqual(['said']);
  });

  test('text goes on below', () => {
    const { cues } = readCues(cue('00:01.000 --> 00:02.000 We had too much', 'clay there.'));
    expect(cues.map(({ text }) => text)).toEqual(['We had too much\nclay there.']);
  });
});

describe('an arrow between words', () => {
  test('is text', () => {
    const { cues, problems } = readCues(
      `${cue('00:01.000 --> 00:02.000', 'press A --> B to go\nand C --> D')}\n00:03.000 --> 00:04.000\nsecond\n`,
    );
    expect(cues.map(({ text }) => text)).toEqual(['press A --> B to go\nand C --> D', 'second']);
    expect(problems).toEqual([]);
  });

  test('is none in a note, nor above the first times', () => {
    const text = 'WEBVTT\n\nso --> it\n\n00:01.000 --> 00:02.000\nsaid\n\nNOTE a --> b\n';
    const { cues, problems } = readCues(text);
    expect(cues.map((one) => one.text)).toEqual(['said']);
    expect(problems.map(({ words }) => words)).toEqual([3, 4]);
  });
});
