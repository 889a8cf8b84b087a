/** Lists of chapters in more of the forms that people and programs write them in. */
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../../src/formats/audit/audit-document.ts';
import { takeChapters } from '../../../src/formats/notes/chapters.ts';
import { showNotes } from '../../../src/formats/notes/show-notes.ts';

const TITLES = ['Welcome', 'Why roses', 'Forty holes', 'What we learnt'];
const STARTS = ['0:00', '3:35', '10:00', '25:01'];

function list(
  line: (time: string, title: string, index: number) => string,
  between = '\n',
): string {
  return TITLES.map((title, index) => line(STARTS[index] as string, title, index)).join(between);
}

function inUnits(time: string, minutes: string, seconds: string): string {
  const [whole, part] = time.split(':');
  return `${whole}${minutes}${part}${seconds}`;
}

describe('chapters of a list', () => {
  test.each<[string, string]>([
    ['an @ before the time', list((time, title) => `@${time} ${title}`)],
    ['an @ between', list((time, title) => `${title} @ ${time}`)],
    ['a branch of a tree', list((time, title) => `├─ ${time} ${title}`)],
    ['an arrow that is an emoji', list((time, title) => `⏱️ ${time} ➡️ ${title}`)],
    ['a wave between', list((time, title) => `${time}～${title}`)],
    [
      'minutes and seconds in Chinese',
      list((time, title) => `${inUnits(time, '分', '秒')} ${title}`),
    ],
    ['primes', list((time, title) => `${inUnits(time, '′', '″')} ${title}`)],
    ['apostrophes', list((time, title) => `${inUnits(time, "'", "''")} ${title}`)],
    [
      'a link of time and title',
      list((time, title) => `- [${time} ${title}](https://a.example/?t=1)`),
    ],
    [
      'times in brackets behind, in one line',
      `In this episode: ${list((time, title) => `${title} (${time})`, ', ')}`,
    ],
    [
      'numbers before, times behind',
      list((time, title, index) => `${index + 1}. ${title} - ${time}`),
    ],
    [
      'pairs of Ogg',
      list(
        (time, title, index) =>
          `CHAPTER0${index}=00:${time.padStart(5, '0')}.000\nCHAPTER0${index}NAME=${title}`,
      ),
    ],
  ])('%s', (_name, text) => {
    const { chapters } = takeChapters(text);
    expect(chapters.map(({ title }) => title)).toEqual(TITLES);
    expect(chapters.map(({ startTime }) => startTime)).toEqual([0, 215, 600, 1501]);
    expect(auditDocument(showNotes.told?.(text) ?? [], showNotes.parse(text))).toBeUndefined();
  });
});

test('a title that begins with somebody’s name on a service keeps its @', () => {
  const { chapters } = takeChapters('0:00 Hello\n3:35 @ana on roses\n9:00 Bye\n');
  expect(chapters.map(({ title }) => title)).toEqual(['Hello', '@ana on roses', 'Bye']);
});

test('inches and feet are no times', () => {
  const text = "He is 5'11'' tall.\nShe is 6'02'' tall.\nThey are 7'01'' tall.\n";
  expect(takeChapters(text).chapters).toEqual([]);
});
