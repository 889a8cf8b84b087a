/** Lists of chapters in more of the forms that people and programs write them in. */
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../../src/formats/audit/audit-document.ts';
import { readDocument } from '../../../src/formats/formats.ts';
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
    ['times in italics', list((time, title) => `*${time}* — ${title}`)],
    ['times as code', list((time, title) => `- \`${time}\` ${title}`)],
    ['a semicolon between', list((time, title) => `${time};${title}`)],
    ['nothing between', list((time, title) => `${time}${title}`)],
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

describe('a list that starts on a full minute', () => {
  test.each([
    ['at 5:00, five minutes apart', ['5:00', '10:00', '15:00', '20:00']],
    ['at 10:00, beyond the hours of a day', ['10:00', '15:00', '20:00', '30:00']],
    ['at 5:00, one not on the hour', ['5:00', '12:31', '20:00', '30:00']],
  ])('has chapters: %s', (_when, starts) => {
    const text = TITLES.map((title, at) => `${starts[at]} ${title}`).join('\n');
    expect(takeChapters(text).chapters.map(({ title }) => title)).toEqual(TITLES);
  });

  test.each([
    ['of a day', ['9:00', '10:00', '11:00', '12:30']],
    ['of a morning', ['5:00', '6:30', '7:00', '8:15']],
    ['of an evening', ['10:00', '15:00', '20:00', '22:00']],
  ])('is a timetable: %s', (_when, starts) => {
    const text = TITLES.map((title, at) => `${starts[at]} ${title}`).join('\n');
    expect(takeChapters(text).chapters).toEqual([]);
  });
});

test.each([
  [
    'a table',
    '<table><tr><th>Time</th><th>Title</th></tr>',
    (time: string, title: string) => `<tr><td>${time}</td><td>${title}</td></tr>`,
    '</table>',
  ],
  [
    'terms and what they are',
    '<dl>',
    (time: string, title: string) => `<dt>${time}</dt><dd>${title}</dd>`,
    '</dl>',
  ],
  [
    'what they are, and terms',
    '<dl>',
    (time: string, title: string) => `<dt>${title}</dt><dd>${time}</dd>`,
    '</dl>',
  ],
])('chapters in %s of HTML', async (_form, open, row, close) => {
  const html = open + list(row, '\n') + close;
  const { document, role } = (await readDocument(html)) ?? {};
  expect(role).toBe(showNotes.id);
  expect(document?.chapters.map(({ title }) => title)).toEqual(TITLES);
  expect(document?.description).toBeUndefined();
  expect(auditDocument(showNotes.told?.(html) ?? [], showNotes.parse(html))).toBeUndefined();
});

test('nothing of a table is left for the description', () => {
  const table = `| Time | Title |\n|---|---|\n${list((time, title) => `| ${time} | ${title} |`)}`;
  expect(showNotes.parse(table).description).toBeUndefined();
});
