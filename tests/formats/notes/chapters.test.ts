/** Lists of chapters in the forms that people write them, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { showNotes } from '../../../src/formats/notes/show-notes.ts';

const read = (text: string) =>
  showNotes.parse(text).chapters.map(({ startTime, title }) => [startTime, title]);

const FOUR = [
  [0, 'Welcome'],
  [300, 'Roses and thorns'],
  [600, 'Tulips'],
  [3720, 'Goodbye'],
];

describe('chapters are read', () => {
  test.each([
    [
      'with milliseconds',
      '00:00:00.000 Welcome\n00:05:00.000 Roses and thorns\n00:10:00.000 Tulips\n01:02:00.000 Goodbye',
    ],
    [
      'with dots for colons',
      '00.00.00 Welcome\n00.05.00 Roses and thorns\n00.10.00 Tulips\n01.02.00 Goodbye',
    ],
    [
      'with units',
      '0h00m00s Welcome\n0h05m00s Roses and thorns\n0h10m00s Tulips\n1h02m00s Goodbye',
    ],
    [
      'with units and spaces',
      '0m 0s Welcome\n5m 0s Roses and thorns\n10m 0s Tulips\n1h 2m 0s Goodbye',
    ],
    [
      'in full-width signs',
      '０：００　Welcome\n５：００　Roses and thorns\n１０：００　Tulips\n１：０２：００　Goodbye',
    ],
    ['in Persian digits', '۰:۰۰ Welcome\n۵:۰۰ Roses and thorns\n۱۰:۰۰ Tulips\n۱:۰۲:۰۰ Goodbye'],
    ['in Devanagari', '०:०० Welcome\n५:०० Roses and thorns\n१०:०० Tulips\n१:०२:०० Goodbye'],
    [
      'behind marks of direction',
      '\u200f0:00 Welcome\n\u202b5:00\u202c Roses and thorns\n\u206810:00\u2069 Tulips\n\ufeff1:02:00 Goodbye',
    ],
    [
      'with the title on the next line',
      '0:00\nWelcome\n\n5:00\nRoses and thorns\n\n[10:00]\nTulips\n\n1:02:00\nGoodbye',
    ],
    [
      'with the title on the line above',
      'Welcome\n0:00\nRoses and thorns\n5:00\nTulips\n10:00\nGoodbye\n1:02:00',
    ],
    ['two to a line', '0:00 Welcome 5:00 Roses and thorns\n10:00 Tulips 1:02:00 Goodbye'],
    [
      'all in one line',
      'Chapters: 0:00 Welcome | 5:00 Roses and thorns | 10:00 Tulips | 1:02:00 Goodbye',
    ],
    [
      'in a table',
      '| Time | Title |\n| --- | --- |\n| 0:00 | Welcome |\n| 5:00 | Roses and thorns |\n| 10:00 | Tulips |\n| 1:02:00 | Goodbye |',
    ],
    [
      'in a numbered table',
      '| 1 | 0:00 | Welcome |\n| 2 | 5:00 | Roses and thorns |\n| 3 | 10:00 | Tulips |\n| 4 | 1:02:00 | Goodbye |',
    ],
    [
      'in a list of HTML',
      '<p>About.</p><ul><li><b>0:00</b> Welcome</li><li>5:00 Roses <i>and</i> thorns</li><li>10:00 Tulips</li><li>1:02:00 Goodbye</li></ul>',
    ],
    [
      'in lines of HTML',
      'About.<br>0:00 Welcome<br/>5:00 Roses and thorns<br />10:00 Tulips<br>1:02:00 Goodbye',
    ],
    [
      'in links of HTML',
      '<p><a href="https://a.example/?t=0">0:00</a> Welcome</p><p><a href="https://a.example/?t=300">5:00</a> Roses and thorns</p><p><a href="https://a.example/?t=600">10:00</a> Tulips</p><p><a href="https://a.example/?t=3720">1:02:00</a> Goodbye</p>',
    ],
    [
      'in a table of HTML',
      '<table><tr><td>0:00</td><td>Welcome</td></tr><tr><td>5:00</td><td>Roses and thorns</td></tr><tr><td>10:00</td><td>Tulips</td></tr><tr><td>1:02:00</td><td>Goodbye</td></tr></table>',
    ],
    [
      'with another colon behind',
      '0:00：Welcome\n5:00：Roses and thorns\n10:00：Tulips\n1:02:00：Goodbye',
    ],
    [
      'with an address behind a title',
      '0:00 Welcome https://a.example/w\n5:00 Roses and thorns\n10:00 Tulips\n1:02:00 Goodbye',
    ],
  ])('%s', (_form, text) => {
    expect(read(text)).toEqual(FOUR);
  });

  test('from 5:00 on', () => {
    expect(read('5:00 Roses\n10:00 Tulips\n1:02:00 Goodbye')).toEqual([
      [300, 'Roses'],
      [600, 'Tulips'],
      [3720, 'Goodbye'],
    ]);
  });

  test('whose titles begin with what a clock says', () => {
    expect(read('0:00 AM radio\n5:00 PM tools\n10:00 Est-ce que\n15:00 点心')).toHaveLength(4);
    const titles = [
      'AM radio',
      'PM tools',
      'HR and you',
      'Est-ce que',
      'EST and UTC',
      '点心的做法',
    ];
    const text = titles.map((title, index) => `${index * 5}:00 ${title}`).join('\n');
    expect(read(`${text}\n30:00 The end`)).toEqual([
      ...titles.map((title, index) => [index * 300, title]),
      [1800, 'The end'],
    ]);
  });

  test('without the address behind the title, which is a link', () => {
    const text = '0:00 Welcome <https://a.example/w>\n5:00 Roses\n10:00 Tulips';
    const { chapters, links } = showNotes.parse(text);
    expect(chapters.map(({ title }) => title)).toEqual(['Welcome', 'Roses', 'Tulips']);
    expect(links).toEqual([{ label: 'Welcome', url: 'https://a.example/w' }]);
  });

  test('of HTML with the lines of the page', () => {
    const { chapters } = showNotes.parse(
      '<p>\nAbout.</p>\n<ul>\n<li>0:00 One</li>\n<li>5:00 Two</li></ul>',
    );
    expect(chapters.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('with a time inside a title', () => {
    expect(read('0:00 Welcome\n5:00 Why we meet at 9:30 every day\n10:00 Tulips')).toEqual([
      [0, 'Welcome'],
      [300, 'Why we meet at 9:30 every day'],
      [600, 'Tulips'],
    ]);
  });
});

describe('no chapters are', () => {
  test.each([
    ['times of day', 'Programme\n9:00 Doors\n10:00 Talk\n11:00 Break'],
    ['times of day with PM', '1:00 PM Doors\n2:10 PM Talk\n3:25 PM Break'],
    ['times of day from midnight on', '0:00 Uhr Beginn\n5:00 Uhr Ende\n6:10 Uhr Schluss'],
    ['times of day in France', '00h00 Bienvenue\n00h05 Roses\n00h10 Tulipes'],
    ['prices', '0.00 Welcome\n5.00 Roses\n10.00 Tulips'],
    ['dates', '01.02.24 Roses\n02.02.24 Tulips\n03.03.24 Goodbye'],
    ['versions', '1.10.12 Fixed\n1.11.10 Fixed\n1.12.33 Fixed'],
    ['addresses that end in a time', 'https://a.example/0:00\nhttps://a.example/5:00'],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  test('a line with PM below a list of chapters', () => {
    expect(
      read('0:00 Welcome\n5:00 Roses\n10:00 Tulips\n\n11:00 PM Live on the radio'),
    ).toHaveLength(3);
  });
});
