import { describe, expect, test } from 'vitest';
import { pausesBeside, pausesOfTalk } from '../../../../src/import/talk/track/pauses.ts';

/** Lines of seven words, three seconds each, one after the other. */
function talk(count: number, from = 0) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    text: numbers.map((index) => `This is line ${index} of the talk.`),
    start: numbers.map((index) => from + index * 3),
    end: numbers.map((index) => from + index * 3 + 2.8),
  };
}

/** One after the other. */
function joined(...parts: { text: string[]; start: number[]; end: number[] }[]) {
  return {
    text: parts.flatMap(({ text }) => text),
    start: parts.flatMap(({ start }) => start),
    end: parts.flatMap(({ end }) => end),
  };
}

const heard = (text: string, start: number, end: number) => ({
  text: [text],
  start: [start],
  end: [end],
});
const withoutEnds = ({ text, start }: ReturnType<typeof talk>) => ({ text, start });

describe('minutes in which nothing is said', () => {
  const silent = joined(talk(20), talk(20, 660));

  test('are told, with and without ends of lines', () => {
    expect(pausesOfTalk(silent).pauses).toEqual([{ before: 20, seconds: 600.2 }]);
    const [pause] = pausesOfTalk(withoutEnds(silent)).pauses;
    expect(pause?.before).toBe(20);
    expect(pause?.seconds).toBeGreaterThan(590);
  });

  test.each([
    '[Music]',
    '♪♪♪',
    '[♪♪♪]',
    '(upbeat music)',
    '【音楽】',
    '[Musik]',
    '[موسيقى]',
    '[Música]',
  ])('are music where the captions say %s', (sign) => {
    const whole = joined(talk(20), heard(sign, 60, 660), talk(20, 660));
    const { pauses, breaks } = pausesOfTalk(whole);
    expect(pauses).toEqual([{ before: 21, seconds: 600.2, music: true }]);
    expect(breaks).toEqual(expect.arrayContaining([20, 21]));
    const moment = joined(talk(20), heard(sign, 60, 65), talk(20, 660));
    expect(pausesOfTalk(moment).pauses).toMatchObject([{ before: 21, music: true }]);
  });

  test('are told once where the captions say every half minute that there is music', () => {
    const signs = Array.from({ length: 20 }, (_, index) =>
      heard('[Music]', 60 + index * 30, 65 + index * 30),
    );
    const { pauses } = pausesOfTalk(joined(talk(20), ...signs, talk(20, 660)));
    expect(pauses).toEqual([{ before: 40, seconds: 600.2, music: true }]);
  });

  test('are no silence where the captions hold a line for long', () => {
    const held = silent.end.with(19, 659);
    expect(pausesOfTalk({ ...silent, end: held }).pauses).toMatchObject([{ before: 20 }]);
  });

  test('before the first line are told as well, an hour of them is another clock', () => {
    expect(pausesOfTalk(talk(20, 600)).pauses).toEqual([{ before: 0, seconds: 600 }]);
    expect(pausesOfTalk(talk(20, 3600)).pauses).toEqual([]);
  });

  test('words of a song are words', () => {
    const sung = joined(
      talk(20),
      heard('♪ and so we sang it all night long ♪', 60, 64),
      talk(20, 110),
    );
    expect(pausesOfTalk(sung).pauses).toEqual([]);
  });
});

describe('a text that is no talk has no pauses', () => {
  test('a list of what is on', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const list = {
      text: numbers.map((index) => `Slide ${index}`),
      start: numbers.map((index) => index * 90 + (index % 3) * 200),
    };
    expect(pausesOfTalk(list)).toEqual({ breaks: [], pauses: [] });
  });

  test('nor has one without lines', () => {
    expect(pausesOfTalk({ text: [], start: [] })).toEqual({ breaks: [], pauses: [] });
  });
});

describe('seconds in which nothing is said', () => {
  test('end a paragraph where a sentence ends', () => {
    expect(pausesOfTalk(joined(talk(20), talk(20, 65))).breaks).toEqual([20]);
    expect(pausesOfTalk(joined(talk(20), talk(20, 62))).breaks).toEqual([]);
  });

  test('end one inside a sentence where they are more', () => {
    const unended = talk(20);
    unended.text[19] = 'And this is what we call';
    expect(pausesOfTalk(joined(unended, talk(20, 65))).breaks).toEqual([]);
    expect(pausesOfTalk(joined(unended, talk(20, 70))).breaks).toEqual([20]);
  });

  test('end one where the text marks no sentences', () => {
    const { text, ...times } = joined(talk(20), talk(20, 65));
    const bare = text.map((cue) => cue.replace('.', ''));
    expect(pausesOfTalk({ text: bare, ...times }).breaks).toEqual([20]);
  });

  test('are told by real times of words, whatever the lines say', () => {
    const whole = joined(talk(20), talk(20, 75));
    const end = whole.start.map((_, index) => whole.start[index + 1] ?? 140);
    const words = whole.text.map(() => [0, 0, 5, 100, 8, 180]);
    expect(pausesOfTalk({ ...whole, end, words }).breaks).toEqual([20]);
  });
});

describe('another text of the talk', () => {
  const base = { ...talk(40), pauses: [{ before: 20, seconds: 600, music: true as const }] };
  base.start = joined(talk(20), talk(20, 660)).start;

  test('pauses where the base does, and it says nothing', () => {
    expect(pausesBeside(base, [0, 30, 58, 661, 700])).toEqual([
      { before: 3, seconds: 600, music: true },
    ]);
  });

  test('does not where it says something then, or has nothing to say after', () => {
    expect(pausesBeside(base, [0, 30, 300, 661])).toEqual([]);
    expect(pausesBeside(base, [0, 30])).toEqual([]);
  });

  test('of its own pauses has those of the base: what it leaves out is no silence', () => {
    const own = [
      { before: 2, seconds: 590 },
      { before: 4, seconds: 100 },
    ];
    expect(pausesBeside(base, [0, 58, 662, 700, 810], own)).toEqual([{ before: 2, seconds: 590 }]);
  });
});
