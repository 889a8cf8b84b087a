/** Transcripts as people publish them: on sites of shows, of conferences, of press offices. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';

async function read(text: string) {
  const found = await readDocument(text);
  const [said] = found?.document.texts ?? [];
  if (found === undefined || said === undefined) throw new Error('no talk was read');
  const speakers = said.cues.map((_, cue) => said.turns.findLast(({ at }) => at[0] <= cue)?.name);
  return {
    ...found.document,
    role: found.role,
    cues: said.cues,
    turns: said.turns,
    said: said.cues.map(({ text }, cue) => [speakers[cue], text]),
  };
}

describe('a time, a name in bold, and no colon', () => {
  const show = `(Intro music)

0:00:11.6 **Ada Berg** Hello and welcome to the show.

0:00:24.6 **Jon Staten** I am Jon.

0:00:28.4 **Ada Berg** And I am Ada.

0:04:36.4 And there is a story where she was back.

0:08:49.1 **Ada Berg & Jon Staten** (laughing)

0:08:50.0 **Jon Staten** Not every place is so.
`;

  test('those who speak at once are speakers as well', async () => {
    const { said } = await read(show);
    expect(said).toEqual([
      ['Ada Berg', 'Hello and welcome to the show.'],
      ['Jon Staten', 'I am Jon.'],
      ['Ada Berg', 'And I am Ada.'],
      ['Ada Berg', 'And there is a story where she was back.'],
      ['Ada Berg & Jon Staten', '(laughing)'],
      ['Jon Staten', 'Not every place is so.'],
    ]);
  });

  test('a noise above is no title', async () => {
    const { title, problems } = await read(show);
    expect(title).toBeUndefined();
    expect(problems.map(({ code, words }) => [code, words])).toEqual([['line-unread', 2]]);
  });
});

describe('a talk below headings, with labels where somebody asks', () => {
  const talk = `主持：让我们鼓掌欢迎 Kevin 来到我们的舞台！

## 开场

谢谢。我的演讲围绕比特币中的时间锁。我会先非常简略地介绍一下比特币中的不同类型的时间锁。

## 快速回顾

首先，我们快速回顾一下时间锁的历史。你们中的大部分人应该都已经听过它了。

MC：现在是问答时间。

问：你是不是需要经常轮换你的输出？

答：很棒的问题。

所以你每年至少需要花费一次。

MC：很好。
`;

  test('is not the words of whoever opened it', async () => {
    const { said } = await read(talk);
    expect(said.map(([name]) => name)).toEqual([
      '主持',
      undefined,
      undefined,
      'MC',
      '问',
      '答',
      '答',
      'MC',
    ]);
  });

  test('a heading within what somebody says ends nothing', async () => {
    const { said } = await read(`Ann: ${'We had clay. '.repeat(20)}

Ben: ${'And roses. '.repeat(20)}

# The first garden

Ann: ${'It was small. '.repeat(20)}

# The second garden

It was large.

Ben: ${'I see. '.repeat(20)}
`);
    expect(said.at(-2)).toEqual(['Ann', 'It was large.']);
  });
});

test('fields in bold above rows with times are nobody, and the times are kept', async () => {
  const { said, cues, problems } = await read(`# meeting transcript

**audio file:** session_1756.webm
**processing time:** 13490ms
**cost:** $0.0141

---

[0:00] @v: everything and my airpods on.
(testing his setup)

[0:20] @v: is it captured?

[0:45] @w: happy to dive into what that means.

[1:45] @v: and then it evolved.
`);
  expect(said.map(([name]) => name)).toEqual(['@v', '@v', '@v', '@w', '@v']);
  expect(cues.map(({ startTime }) => startTime)).toEqual([0, null, 20, 45, 105]);
  expect(problems.filter(({ code }) => code === 'line-unread')).toHaveLength(3);
});

test('a question behind a Q without a colon is asked by somebody else', async () => {
  const { said } = await read(`MR. DEERE: Good afternoon. I'm going to lay out --
Q (Inaudible.)
MR. DEERE: It's always a busy day.
SENIOR OFFICIAL: Hi, everyone.
Q Thank you. Will he speak about trade?
SENIOR OFFICIAL: He will.
`);
  expect(said.map(([name]) => name)).toEqual([
    'MR. DEERE',
    'Q',
    'MR. DEERE',
    'SENIOR OFFICIAL',
    'Q',
    'SENIOR OFFICIAL',
  ]);
});

test.each(['PRIEBUS :Well, look.', 'PRIEBUS:Well, look.', 'PRIEBUS : Well, look.'])(
  'a colon that slipped is a colon: %s',
  async (row) => {
    const { said } = await read(`TODD: Is that true?\n${row}\nTODD: So?\nPRIEBUS: No.\n`);
    expect(said[1]).toEqual(['PRIEBUS', 'Well, look.']);
  },
);

test('a list of chapters above the times of a talk is one, and bars are no words', async () => {
  const { role, chapters, cues } = await read(`Our first guest

0:0 Introduction
0:11 First Guest!
1:15 Predicting the unpredictable?

00:00:00.000 | (upbeat music)
00:00:02.580 | Guys, we did it.
00:00:07.980 | We lined up our first guest
00:00:09.420 | and we have our first shoot here.
00:00:12.780 | It's gonna be with Paul.
00:01:30.500 | He and I used to work together.
`);
  expect(role).toBe('youtube-panel');
  expect(chapters.map(({ startTime, title }) => [startTime, title])).toEqual([
    [0, 'Introduction'],
    [11, 'First Guest!'],
    [75, 'Predicting the unpredictable?'],
  ]);
  expect(cues[0]).toMatchObject({ startTime: 0, text: '(upbeat music)' });
  expect(cues).toHaveLength(6);
});

test('two angle brackets in running text are a change of speaker', async () => {
  const { turns, said } = await read(
    `-- on the free radio app. >> on the journal we talk about live issues on the air, and we have for years. >> the secretary held a briefing.
[no audio] >> hi everyone. >> good morning. we will see how this goes, and we will get feedback on the time of day, and i have several announcements for you today.
they will discuss this more with you and what everything means for the people who wait for it at home.
`,
  );
  expect(turns.map(({ at }) => at[0])).toEqual([1, 2, 3, 4]);
  expect(said.map(([, words]) => words).join(' ')).not.toContain('>');
});

test.each([
  [
    'SRT',
    '1 00:00:00,080 --> 00:00:02,430 The content 2 00:00:02,430 --> 00:00:03,820 of 2019 3 00:00:03,820 --> 00:00:06,050 is free.',
  ],
  [
    'WebVTT',
    'WEBVTT 00:00:00.080 --> 00:00:02.430 The content 00:00:02.430 --> 00:00:03.820 of 2019 00:00:03.820 --> 00:00:06.050 is free.',
  ],
])('captions in %s that were run into one line are parted again', async (_, text) => {
  const { cues, problems } = await read(text);
  expect(cues.map(({ startTime, text: words }) => [startTime, words])).toEqual([
    [0.08, 'The content'],
    [2.43, 'of 2019'],
    [3.82, 'is free.'],
  ]);
  expect(problems).toEqual([]);
});

describe('the call of a firm', () => {
  const words = 'Thank you, and good morning. We welcome you to this review of the quarter.';
  const names = [
    'Operator',
    'Suhasini Chandra -- Director of Investor Relations',
    'Tim Cook -- Chief Executive Officer',
    'Operator',
    'Mike Ng -- Goldman Sachs -- Analyst',
    'Tim Cook -- Chief Executive Officer',
    'Operator',
  ];
  const turns = (write: (name: string) => string) =>
    names.map((name) => `${write(name)}\n\n${words}\n\n${words}\n`).join('\n');
  const bold = (written: string) => {
    const [name = '', ...office] = written.split(' -- ');
    return office.length === 0 ? `**${name}**` : `**${name}** -- *${office.join(' -- ')}*`;
  };
  const people = [
    'Operator',
    'Suhasini Chandra (Director of Investor Relations)',
    'Tim Cook (Chief Executive Officer)',
    'Operator',
    'Mike Ng (Goldman Sachs -- Analyst)',
    'Tim Cook (Chief Executive Officer)',
    'Operator',
  ];

  test.each([
    ['plain', `Prepared Remarks:\n\n${turns((name) => name)}`],
    ['in bold', `# Earnings Call\n\n## Prepared Remarks:\n\n${turns(bold)}`],
  ])('has names with their offices above paragraphs, %s', async (_, text) => {
    const { turns: found } = await read(text);
    expect(found.map(({ name }) => name)).toEqual(people);
  });

  test('a list of those who take part is nobody’s words', async () => {
    const list = 'Company Participants\n\nTim Cook - CEO\nLuca Maestri - CFO\n';
    const said = ['Operator', 'Tim Cook', 'Luca Maestri', 'Operator', 'Tim Cook', 'Operator'];
    const text = said.map((name) => `${name}\n\n${words}\n\n${words}\n`).join('\n');
    const { turns: found } = await read(`${list}\n${text}`);
    expect(found.map(({ name }) => name)).toEqual(said);
  });
});

test('whoever asks is named above by name, and below by initials', async () => {
  const { said } = await read(`Interview with Margaret Alexander, April 30, 2001
Interviewer: Dana Brown

DB: Could you tell me where you were born?

MA: I was born in Charlotte, on the east side.

DB: And your parents?

MA: They were teachers.
`);
  expect(said.map(([name]) => name)).toEqual(['DB', 'MA', 'DB', 'MA']);
});

test('a range of times above a name and its words is when they were said', async () => {
  const { cues, said, problems } = await read(`00:00:01.000 - 00:00:06.500
Ann: Welcome back to the show.

00:00:07.000 - 00:00:11.000
Ben: Thank you.

00:00:12.000 - 00:00:20.000
Ann: So what happened?
`);
  expect(cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    [1, 6.5],
    [7, 11],
    [12, 20],
  ]);
  expect(said.map(([name]) => name)).toEqual(['Ann', 'Ben', 'Ann']);
  expect(problems).toEqual([]);
});

test('what a program writes below the last words is not said', async () => {
  const { said, problems } = await read(`Weekly - Transcript

Ann Berg: So what happened?
Ben Carter: We had too much of it.
Ann Berg: I see.
Ben Carter: Good.
Meeting ended after 00:31:12
This editable transcript was computer generated and might contain errors.
`);
  expect(said.at(-1)).toEqual(['Ben Carter', 'Good.']);
  expect(problems.filter(({ code }) => code === 'line-unread')).toHaveLength(2);
});

test('angle brackets beside folded words leave what belongs together as it is', async () => {
  // A find of the fuzz.
  const {
    role,
    texts,
    pairs = [],
  } = await read(
    'e out ec\n>> ome training\ne-->0:t\na\ne\n>> o t e d\n>><details>o s h t y g L o t d f t b s t s b o e e-g\ny d o y e part\nnd tn r r interesting ave super powerful agents do our job\n>>So I t t fst t',
  );
  expect(role).toBe('prose');
  expect(pairs.length).toBeGreaterThan(0);
  for (const { texts: both } of pairs) for (const index of both) expect(texts[index]).toBeDefined();
});
