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
