/** Which words in front of a colon are a name. */
import { describe, expect, test } from 'vitest';
import { textOfCaptions } from '../../../src/formats/captions/caption-text.ts';

/** The names of the turns, and the words of the captions, as they are read. */
function read(lines: readonly string[]) {
  const captions = lines.map((text, index) => ({ text, startTime: index * 2, line: index + 1 }));
  const text = textOfCaptions(captions, { kind: 'captured', lang: 'en', resolution: 0.001 });
  return {
    names: text?.turns.map(({ at, name }) => [at[0], name]) ?? [],
    words: text?.cues.map((cue) => cue.text) ?? [],
  };
}

const TALK = Array.from({ length: 200 }, (_, index) => `This is line ${index} of the talk.`);

describe('where nearly all captions open with a label', () => {
  test('each is a name as it stands, whatever its letters', () => {
    const { names, words } = read([
      'Barnabas: So, the roof looked very good.',
      'stones: Okay, great.',
      'Justin Fiorello (Besom): I agree.',
      'Akash | EKH: Yeah.',
      'light-keeper9: And note: the second one is not done.',
      '李明: 好的。',
      'Priya’s iPhone: Can you hear me now?',
      'أحمد: نعم.',
      'Ольга П.: Да.',
      'Next to the window we have room.',
    ]);
    expect(names.map(([, name]) => name)).toEqual([
      'Barnabas',
      'stones',
      'Justin Fiorello (Besom)',
      'Akash | EKH',
      'light-keeper9',
      '李明',
      'Priya’s iPhone',
      'أحمد',
      'Ольга П.',
    ]);
    expect(words[4]).toBe('And note: the second one is not done.');
    expect(words.at(-1)).toBe('Next to the window we have room.');
  });

  test('so is one with a title, a number to call, an address', () => {
    const { names } = read([
      'المذيع: مرحبا بكم.',
      'د. سارة أحمد: شكرا.',
      'ד"ר שרה כהן: ערב טוב.',
      '+1 415-***-**12: Hello.',
      'Some hon. members: Oh!',
      'Dr. Eva Klein (EXT): Good.',
      'ann@example.org: Hi.',
    ]);
    expect(names.map(([, name]) => name)).toEqual([
      'المذيع',
      'د. سارة أحمد',
      'ד"ר שרה כהן',
      '+1 415-***-**12',
      'Some hon. members',
      'Dr. Eva Klein (EXT)',
      'ann',
    ]);
  });

  test('so is the name of a device that is there once, where others come again', () => {
    const lines = [
      'Kitchen ipad: Hello.',
      'Ana: Hi.',
      'Big room: We are three.',
      'Ana: Good.',
      'Ben: So.',
    ];
    expect(read(lines).names.map(([, name]) => name)).toEqual([
      'Kitchen ipad',
      'Ana',
      'Big room',
      'Ana',
      'Ben',
    ]);
  });

  test.each([
    ['verses', ['Genesis 1:1: In the beginning.', 'Psalm 23:1: The Lord.', 'Mark 5:3: So.']],
    ['points that somebody makes', ['Rule one: ask.', 'My point: time.', 'The result: bread.']],
    ['years', ['1914-1918: a war.', '1939-1945: one more.', '1914-1918: again.']],
  ])('%s are none', (_, lines) => {
    expect(read(lines)).toEqual({ names: [], words: lines });
  });

  test('a sentence that goes on after a colon is none', () => {
    const lines = Array.from({ length: 16 }, (_, n) => `user_${n % 3}: Line ${n} of it.`);
    const { names, words } = read([...lines, 'so here is the thing: nobody knows.']);
    expect(names.some(([at]) => at === 16)).toBe(false);
    expect(words.at(-1)).toBe('so here is the thing: nobody knows.');
  });

  test.each([
    ['a time', ['12:30 we left.', '12:45 we came.', '13:00 we ate.']],
    ['an address', ['https://a.example is it.', 'https://b.example too.']],
    ['numbers that are counted', ['One: the soil.', 'Two: the rain.', 'Three: the sun.']],
    ['numbers in French', ['Un : la terre.', 'Deux : la pluie.', 'Deux : encore elle.']],
    ['notes in German', ['Hinweis: leise.', 'Achtung: laut.', 'Hinweis: leise.']],
    ['questions and numbers of a list', ['1: Who?', '2: Where?', '3: When?']],
  ])('%s is none', (_, lines) => {
    const { names, words } = read(lines);
    expect(names).toEqual([]);
    expect(words).toEqual(lines);
  });

  test.each([
    [['Hai', 'Tre', 'An']],
    [['Hai', 'Lan', 'Hai']],
    [['Hải', 'Ba', 'Nam']],
    [['Sei', 'Do', 'On']],
  ])('names that are numbers somewhere are names: %j', (speakers) => {
    const lines = Array.from({ length: 30 }, (_, n) => `${speakers[n % 3]}: Line ${n}.`);
    const { names, words } = read(lines);
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(speakers));
    expect(words[1]).toBe('Line 1.');
  });

  test('the words of a glossary are none', () => {
    const lines = Array.from({ length: 90 }, (_, n) => `wort ${n.toString(36)}x: word ${n}`);
    const { names, words } = read(lines);
    expect(names).toEqual([]);
    expect(words).toEqual(lines);
  });

  test('brackets hold names as well', () => {
    const { names, words } = read(['[ann k]: Hello.', '[Bob]: Hi.', '[ann k]: So.', 'And so on.']);
    expect(names).toEqual([
      [0, 'ann k'],
      [1, 'Bob'],
      [2, 'ann k'],
    ]);
    expect(words).toEqual(['Hello.', 'Hi.', 'So.', 'And so on.']);
  });
});

describe('other forms of a label', () => {
  test.each([
    ['(Ann) Hello there.', '(ben k) Hi.', '(Ann) So.'],
    ['[Ann] Hello there.', '[ben k] Hi.', '[Ann] So.'],
    ['Ann | Hello there.', 'ben k | Hi.', 'Ann | So.'],
    ['>> Ann: Hello there.', '>> ben k: Hi.', '>> Ann: So.'],
  ])('%s', (...lines) => {
    const { names, words } = read(lines);
    expect(names).toEqual([
      [0, 'Ann'],
      [1, 'ben k'],
      [2, 'Ann'],
    ]);
    expect(words).toEqual(['Hello there.', 'Hi.', 'So.']);
  });

  test('one that changes half-way is read on', () => {
    const first = Array.from({ length: 20 }, (_, n) => `${n % 2 ? 'ann' : 'ben k'}: Line ${n}.`);
    const second = Array.from({ length: 20 }, (_, n) => `[${n % 2 ? 'ann' : 'ben k'}] Line ${n}.`);
    const { names, words } = read([...first, ...second]);
    expect(names).toHaveLength(40);
    expect(words[39]).toBe('Line 19.');
  });

  test('noises in brackets are text', () => {
    const lines = ['[Music] La la.', '[Music] Lo lo.', '(laughter) La.', '[Music] And so on.'];
    expect(read(lines)).toEqual({ names: [], words: lines });
  });

  test('what a sign says in the second row of a caption is text', () => {
    const labelled = ['Ann: Look at the sign.\nDanger: high voltage.', 'Ben: I see.', 'Ann: Good.'];
    expect(read(labelled).names.map(([, name]) => name)).toEqual(['Ann', 'Ben', 'Ann']);
    const few = ['Ann: The sign said', 'and so we saw', 'a sign that said\nDanger: high voltage.'];
    expect(read(few).names.map(([, name]) => name)).toEqual(['Ann']);
  });

  test('whoever answers in the second row is somebody', () => {
    const { names } = read(['Ann: Are you there?\nBen: I am.', 'And so it goes on.']);
    expect(names.map(([, name]) => name)).toEqual(['Ann', 'Ben']);
  });
});

describe('where few do', () => {
  test('a play that is read out is text: nobody takes its words, or those after it', () => {
    const lines = TALK.map((line, n) =>
      n >= 50 && n < 70 ? `${n % 2 ? 'Romeo' : 'Juliet'}: ${line}` : line,
    );
    expect(read(lines)).toEqual({ names: [], words: lines });
  });

  test('questions at the end of a talk are people’s', () => {
    const lines = TALK.map((line, n) => (n >= 160 ? `${n % 2 ? 'Ann' : 'Ben'}: ${line}` : line));
    expect(read(lines).names).toHaveLength(40);
  });

  test('one that comes again is a name, in a text of turns', () => {
    const lines = TALK.map((line, n) =>
      n % 20 === 0 ? `${n % 40 ? 'Ann' : 'Ben'}: ${line}` : line,
    );
    expect(read(lines).names).toHaveLength(10);
  });

  test.each(['Deux', 'Remember', 'Narrator'])(
    '%s, once or twice among hundreds, is text',
    (word) => {
      const lines = TALK.map((line, n) => (n === 50 || n === 120 ? `${word}: ${line}` : line));
      const { names, words } = read(lines);
      expect(names).toEqual([]);
      expect(words).toEqual(lines);
    },
  );

  test('words in brackets before a colon stay where they stand', () => {
    const lines = ['But these clowns: “Go!” They’ll', '[say]: “Sit down!”', 'and nobody sits.'];
    const { names, words } = read(lines);
    expect(names).toEqual([]);
    expect(words).toEqual(lines);
  });

  test('a voice that a service has numbered is one, wherever it is', () => {
    const lines = TALK.map((line, n) => (n === 50 ? `Speaker 2: ${line}` : line));
    expect(read(lines).names).toEqual([[50, 'Speaker 2']]);
  });
});

test('news and songs have no speakers in their headings', () => {
  const news = [
    'Breaking: two trains collide.',
    'Nobody was hurt.',
    'Weather: rain.',
    'Good night.',
  ];
  expect(read(news)).toEqual({ names: [], words: news });
  const song = ['Verse: the rain falls', 'on the old town', 'Chorus: hold me', 'hold me now'];
  expect(read(song)).toEqual({ names: [], words: song });
});

describe('a dash before a label', () => {
  test('is a mark, alone or in both rows', () => {
    const { names, words } = read(['- Ana: Who is there?\n- Ben: Nobody.', '- Ana: I heard it.']);
    expect(names.map(([, name]) => name)).toEqual(['Ana', 'Ben', 'Ana']);
    expect(words).toEqual(['Who is there? Nobody.', 'I heard it.']);
  });

  test('stays where no label is behind it', () => {
    const lines = ['- And so we went.', 'It was late.', '- Nobody came.'];
    expect(read(lines)).toEqual({ names: [], words: lines });
  });
});

test.each([
  ['（太郎）始めます。', '（花子）はい。', '（太郎）今日はパンです。'],
  ['【太郎】始めます。', '【花子】はい。', '【太郎】今日はパンです。'],
  ['≪太郎≫ 始めます。', '≪花子≫ はい。', '≪太郎≫ 今日はパンです。'],
])('wide brackets hold names: %s', (...lines) => {
  const { names, words } = read(lines);
  expect(names.map(([, name]) => name)).toEqual(['太郎', '花子', '太郎']);
  expect(words).toEqual(['始めます。', 'はい。', '今日はパンです。']);
});

test('labels of any letters that stop half-way are labels', () => {
  const first = Array.from({ length: 12 }, (_, n) => `${n % 2 ? 'stones' : 'keeper9'}: Line ${n}.`);
  const rest = Array.from({ length: 18 }, (_, n) => `And so it went on, line ${n}.`);
  const { names, words } = read([...first, ...rest]);
  expect(names).toHaveLength(12);
  expect(words[1]).toBe('Line 1.');
});
