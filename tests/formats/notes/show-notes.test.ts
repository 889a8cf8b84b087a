import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/formats.ts';
import { addressEnd } from '../../../src/formats/notes/address-end.ts';
import { takeChapters } from '../../../src/formats/notes/chapters.ts';
import { showNotes } from '../../../src/formats/notes/show-notes.ts';
import { formatCases } from '../format-cases.ts';

describe('show notes', () => {
  test.each(formatCases('show-notes'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(showNotes);
    expect(showNotes.parse(text)).toEqual(expected);
  });

  test.each([
    ['captions', '0:00\nNobody\n0:03\nknows\n0:06\nwhat\n0:09\nmodels know.\n'],
    ['a timed transcript', '0:00 Nobody\n0:10 knows\n0:20 what\n0:30 models know.\n'],
    ['turns', '>> Description: what it is.\n>> (0:00) and so on.\n'],
  ])('are told from %s', (_name, text) => {
    expect(showNotes.recognises(text)).toBe(false);
  });

  test.each([
    ['clock times', '(10:30) - Doors (11:15) - Match (13:00) - Bus'],
    ['scores', '(0:00) - Start (2:10) - Home (1:30) - Away'],
    ['times too close', '(0:00) - One (0:04) - Two (0:08) - Three'],
    ['two times run together', '(0:00) - One (5:00) - Two'],
    ['clock times a line', '10:30 Doors\n11:15 Match\n13:00 Bus'],
    ['clock times of the night', '1:30 Tea\n2:00 Cake\n2:30 Bed'],
    ['times of day', '3:00 pm Tea\n4:00pm Cake\n5:30 Uhr Bed'],
    ['sentences with times', 'We meet at 3:00\nand eat at 4:00\nand go at 5:00'],
    ['the lengths of songs', '1. One 3:45\n2. Two 4:02\n3. Three 4:58'],
    ['scores a line', 'Home 2:10\nAway 1:30'],
    ['verses', 'John 3:16\nRomans 5:08'],
    ['times without titles', '0:00\n1:00\n2:00'],
  ])('take no chapters from %s, and keep the words', (_name, list) => {
    const notes = showNotes.parse(`A title\nPodcast: Talks Description: ${list}`);
    expect(notes.chapters).toEqual([]);
    expect(notes.description).toBe(list);
  });

  test('take no address for the title of a chapter', () => {
    expect(takeChapters('0:00 https://a.org\n1:00 https://b.org').chapters).toEqual([]);
  });
});

describe('a chapter a line', () => {
  test.each([
    ['time first', '0:00 One\n0:53 Two\n62:00 Three'],
    ['a dash', '00:00 - One\n00:53 – Two\n01:02:00 — Three'],
    ['round brackets', '(0:00) - One\n(0:53) Two\n(1:02:00): Three'],
    ['square brackets', '[0:00] One\n[00:53] Two\n[01:02:00] Three'],
    ['time last', 'One 0:00\nTwo 0:53\nThree 1:02:00'],
    ['time last, after a dash', 'One - 0:00\nTwo – 0:53\nThree: 1:02:00'],
    ['time last, in brackets', 'One (0:00)\nTwo [0:53]\nThree(1:02:00)'],
    ['bullets', '• 0:00 One\n* 0:53 Two\n- 1:02:00 Three'],
    ['numbers', '1. 0:00 One\n2) 0:53 Two\n3. 1:02:00 - Three'],
    ['emoji', '🎬 0:00 One\n👩‍💻 0:53 | Two\n3️⃣ 1:02:00 → Three'],
    ['Markdown links', '* **[0:00](#t=0)** One\n* [00:53](#t=53) Two\n* **[62:00](#t=1)** Three'],
    ['full-width colons', '0：00 One\n0：53 Two\n1：02：00 Three'],
    ['lines between', '0:00 One\nAnn asks.\n\n0:53 Two\n1:02:00 Three\nhttps://a.org'],
  ])('%s', (_name, list) => {
    const { chapters, problems } = takeChapters(list);
    expect(chapters.map(({ startTime, title }) => [startTime, title])).toEqual([
      [0, 'One'],
      [53, 'Two'],
      [3720, 'Three'],
    ]);
    expect(problems).toEqual([]);
  });

  test('may say where it ends', () => {
    const { chapters } = takeChapters('0:00 - 0:53 One\n0:53–2:00 Two');
    expect(chapters.map(({ endTime }) => endTime)).toEqual([53, 120]);
  });

  test('stands where the text has it', () => {
    const text = 'A talk\r\n\r\n0:00开场\r\n1:02问题\r\nBye';
    const { chapters, spans } = takeChapters(text, 5);
    expect(chapters.map(({ line, title }) => [line, title])).toEqual([
      [7, '开场'],
      [8, '问题'],
    ]);
    expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(['0:00开场', '1:02问题']);
  });

  test.each([
    ['0:10 One\n1:03 Two\n2:00 Three', 'they start at 0:10 and not at 0:00'],
    ['0:00 One\n1:00 Two', 'there are fewer than three'],
    ['0:00 One\n0:53 Two\n0:59 Three', '“Three” starts less than ten seconds after the one before'],
  ])('%j is said to be none on YouTube', (list, reason) => {
    expect(takeChapters(list).problems).toEqual([
      {
        code: 'chapters-not-on-youtube',
        message: `YouTube would not show these chapters: ${reason}.`,
        line: 1,
      },
    ]);
  });
});

test('of any text the chapters rise, and lie in it', () => {
  const part = fc.constantFrom(
    '0:00',
    '1:02',
    ' ',
    '\n',
    '-',
    '(',
    ')',
    'One',
    '：',
    '**',
    '99:59:59',
    '😀',
    '1.',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { chapters, spans } = takeChapters(text);
      const times = chapters.map(({ startTime }) => startTime ?? Number.NaN);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      for (const [from, to] of spans) expect(text.slice(from, to)).toMatch(/\d[:：]\d\d/);
    }),
  );
});

describe('an address with a label run into it', () => {
  const isKnown = (word: string) => ['Anthropic', 'Pavel'].includes(word);

  test.each([
    ['https://a.comNext', 'https://a.com', false],
    ['https://a.comX/Twitter', 'https://a.com', false],
    ['https://a.org/Next', 'https://a.org/', false],
    ['https://a.org/b/12.345Next', 'https://a.org/b/12.345', false],
    ['https://a.org/b', 'https://a.org/b', false],
    ['https://x.com/AnthropicAIPavel', 'https://x.com/AnthropicAI', false],
    ['https://a.org/b12AnthropicWebsite', 'https://a.org/b12', false],
    ['https://x.com/Pavel_OtherSITEWebsite', 'https://x.com/Pavel_Other', true],
    ['https://a.org/v?id=aBcNext', 'https://a.org/v?id=aBc', true],
  ])('%s', (run, address, doubtful) => {
    expect(addressEnd(run, isKnown)).toEqual({ length: address.length, doubtful });
  });
});
