/** No word is lost without a number: whatever a reader drops, the audit says. */
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../../src/formats/audit/audit-document.ts';
import { type ReadText, readDocument } from '../../../src/formats/formats.ts';
import { formatCases } from '../format-cases.ts';

const VTT = `WEBVTT - a header
Kind: captions

NOTE this is nobody's word

1
00:01.000 --> 00:02.000 align:start position:0%
<v Ann>Well-known &amp; loved, 10:30 is <c.loud>when</c>

intro
00:03.000 --> 00:04.000
<v Ann>we <00:03.500>ask.
`;

async function read(text: string): Promise<ReadText> {
  const found = await readDocument(text);
  if (found === undefined) throw new Error('not recognised');
  return found;
}

const lostIn = ({ document, told }: ReadText) => auditDocument(told(), document);

describe('the words of captions', () => {
  test('are all there: no header, note, number, time, setting, tag or name is a word', async () => {
    expect(lostIn(await read(VTT))).toBeUndefined();
  });

  test('that are dropped are counted, and the first is named', async () => {
    const found = await read(VTT);
    found.document.texts[0]?.cues.pop();
    expect(lostIn(found)).toEqual({
      code: 'words-lost',
      message:
        '2 of its 8 words are neither in the episode nor counted as left out, “we” among them.',
    });
  });

  test('that are counted as left out are not lost', async () => {
    const found = await read(VTT);
    found.document.texts[0]?.cues.pop();
    found.document.problems.push({ code: 'line-unread', message: 'No.', words: 2 });
    expect(lostIn(found)).toBeUndefined();
    found.document.problems.push({ code: 'line-unread', message: 'No.' });
    found.document.problems.shift();
    expect(lostIn(found)?.code).toBe('words-lost');
  });

  test('may be as many as before and others: what was said twice does not stand for what is lost', async () => {
    const found = await read(VTT);
    const [first, last] = found.document.texts[0]?.cues ?? [];
    if (first !== undefined && last !== undefined) last.text = first.text.slice(0, 5);
    expect(lostIn(found)?.code).toBe('words-lost');
  });
});

describe('words behind labels', () => {
  const talk = (said: readonly string[]) =>
    `WEBVTT\n\n${said.map((text, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${text}\n`).join('\n')}`;
  const LABELLED = talk([
    'Ann Lee: Good morning, Ben.',
    'ben-o: Morning! Ann asked me',
    'ben-o: what Ann wants.',
    'Ann Lee: I asked.',
  ]);

  test('are all there, names among them', async () => {
    const found = await read(LABELLED);
    expect(found.document.texts[0]?.turns.map(({ name }) => name)).toEqual([
      'Ann Lee',
      'ben-o',
      'Ann Lee',
    ]);
    expect(lostIn(found)).toBeUndefined();
  });

  test.each([
    ['a word of a cue goes', 'what Ann wants.', 'what Ann', '1 of its 18 words is'],
    ['another comes for it', 'what Ann wants.', 'what Ann sees.', '1 of its 18 words is'],
    ['it is cut short', 'I asked.', 'I ask', '1 of its 18 words is'],
  ])('are lost where %s', async (_, before, after, lost) => {
    const found = await read(LABELLED);
    const cue = found.document.texts[0]?.cues.find(({ text }) => text === before);
    if (cue === undefined) throw new Error(`no cue “${before}”`);
    cue.text = after;
    expect(lostIn(found)?.message).toContain(lost);
  });

  test('may stand in another order', async () => {
    const found = await read(LABELLED);
    found.document.texts[0]?.cues.reverse();
    expect(lostIn(found)).toBeUndefined();
  });

  test('are lost beyond those that were counted as left out, wherever these stand', async () => {
    const found = await read(LABELLED);
    found.document.problems.push({ code: 'line-unread', message: 'No.', words: 2 });
    const [first, , third] = found.document.texts[0]?.cues ?? [];
    if (first === undefined || third === undefined) throw new Error('no cues');
    first.text = 'morning, Ben.';
    third.text = 'what Ann';
    expect(lostIn(found)).toBeUndefined();
    third.text = 'what';
    // A name may be said as often as anybody likes.
    expect(lostIn(found)).toBeUndefined();
    third.text = '';
    expect(lostIn(found)?.code).toBe('words-lost');
  });
});

describe('every format', () => {
  const FOLDERS = [
    ...['json3', 'openai-whisper', 'podcast-transcript', 'srv3', 'ttml', 'whisper-cpp', 'whisperx'],
    ...['markdown-turns', 'named-turns', 'plain-turns', 'prose', 'stamped-turns', 'youtube-panel'],
    ...['podcast-html', 'srt', 'webvtt', 'youtldr', 'srv1', 'srv2', 'whisper-list', 'word-triples'],
  ];
  test.each(FOLDERS)('%s: a cue that goes is seen, in whichever case', async (folder) => {
    const cases = formatCases(folder);
    let seen = 0;
    for (const { text } of cases) {
      const found = await read(text);
      if (lostIn(found) !== undefined) continue;
      const cues = found.document.texts.flatMap((one) => one.cues);
      const longest = cues.reduce((most, cue) => Math.max(cue.text.length, most), 0);
      const cue = cues.find((one) => one.text.length === longest);
      if (cue === undefined) continue;
      cue.text = '';
      if (lostIn(found) !== undefined) seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
  });
});
