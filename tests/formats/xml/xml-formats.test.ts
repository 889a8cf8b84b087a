/** Each kind of XML: what its fixtures hold, and that none of their words is lost. */
import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { ttml } from '../../../src/formats/xml/ttml/ttml.ts';
import { srv3 } from '../../../src/formats/xml/youtube/srv3.ts';
import { srv1, srv2 } from '../../../src/formats/xml/youtube/youtube-text.ts';
import { formatCases } from '../format-cases.ts';
import { accountedWords, unsoundPlaces, wordsIn } from '../words-kept.ts';

const READING = /<(?:s p="[34]"|span tts:ruby="text")>(.*?)<\/(?:s|span)>/g;

/** Readings over words count for themselves, their brackets not at all. */
function textsIn(xml: string): string[] {
  const readings = Array.from(xml.matchAll(READING), (match) => match[1] as string);
  return [withoutTags(xml), ...readings];
}

function withoutTags(xml: string): string {
  return xml
    .replace(READING, '')
    .replace(/<head>[\s\S]*<\/head>|<\?.*?\?>/g, ' ')
    .replace(/<s p="2">.<\/s>/g, '')
    .replace(/<(?:p|text|br|div)\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*(?:>|$)/g, '')
    .replace(/&#8203;/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;(?:\/?i)&gt;/g, '')
    .replace(/&(?:lt|#39|gt);/g, (entity) => (entity === '&gt;' ? '>' : "'"));
}

describe.each([srv1, srv2, srv3, ttml].map((format) => ({ id: format.id, format })))(
  '$id',
  ({ id, format }) => {
    test.each(formatCases(id))('$name', ({ text, expected }) => {
      expect(findFormat(text)).toBe(format);
      const document = format.parse(text);
      expect(document).toEqual(expected);
      expect(unsoundPlaces(document)).toEqual([]);
      expect(accountedWords(document)).toBe(wordsIn(textsIn(text)));
    });

    test.each(formatCases(id))('$name, with the mark of UTF-8 before it', ({ text, expected }) => {
      expect(format.parse(`\ufeff${text}`)).toEqual(expected);
    });
  },
);

describe('entities that a document defines', () => {
  const laughs = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY ha${index + 1} "${`&ha${index};`.repeat(10)}">`,
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE transcript [<!ENTITY ha0 "ha">${laughs.join('\n')}]>
<transcript><text start="0" dur="1">And &ha20; &amp; so on</text></transcript>`;

  test('are never expanded, and are reported', async () => {
    const read = await readDocument(bomb);
    expect(read?.role).toBe('srv1');
    expect(read?.document.texts[0]?.cues[0]?.text).toBe('And &ha20; & so on');
    expect(read?.document.problems).toMatchObject([{ code: 'xml-entities' }]);
  });
});

describe('broken XML', () => {
  test.each([
    ['a text', '<transcript>\n<text start="1">so it', 2, 'breaks off inside <text>', 'so it'],
    [
      'a tag',
      '<transcript>\n<text start="1">so it</text>\n<text sta',
      3,
      'inside <transcript>',
      'so it',
    ],
    [
      'an element left open',
      '<transcript><b><text start="1">so it</text></b></transcript>',
      0,
      '',
      '',
    ],
    [
      'an element that is nowhere closed',
      '<transcript>\n<text start="1">so <i>it</text>\n<text start="2">goes</text></transcript>',
      2,
      '<i> is nowhere closed',
      'so it goes',
    ],
  ])('keeps what was read: %s', async (_name, text, line, sentence, said) => {
    const { document } = (await readDocument(text)) ?? {};
    const words = document?.texts.flatMap((one) => one.cues.map((cue) => cue.text)).join(' ');
    expect(words).toBe(said);
    if (line > 0)
      expect(document?.problems).toMatchObject([
        { code: 'xml-broken', line, message: expect.stringContaining(sentence) },
      ]);
  });

  test('tells how many words a tag without its quotation mark took in', async () => {
    const { document } =
      (await readDocument(
        '<transcript><text start="1>one two</text><text start="3">three</text></transcript>',
      )) ?? {};
    expect(document?.problems[0]).toMatchObject({ code: 'xml-broken', words: 2 });
  });

  test('may be nested without end', async () => {
    const deep = `<tt><body><div>${'<div>'.repeat(20_000)}<p begin="1s">so</p>`;
    const { document } = (await readDocument(deep)) ?? {};
    expect(document?.problems.map(({ code }) => code)).toContain('xml-broken');
    expect(document && accountedWords(document)).toBe(1);
  });
});

describe('XML of another kind', () => {
  test.each([
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', '<rss>'],
    ['a prefix', '<?xml version="1.0"?>\n<!-- so -->\n<x:opml xmlns:x="y"/>', '<opml>'],
    [
      'without a declaration',
      '<playlist xmlns="a"><title>Talks</title></playlist>\n',
      '<playlist>',
    ],
  ])('is refused: %s', async (_name, text, root) => {
    expect((await readDocument(text))?.document).toMatchObject({
      texts: [],
      problems: [{ code: 'xml-shape', message: expect.stringContaining(root) }],
    });
  });

  test.each([
    ['Markdown that folds', '<details>\n<summary>Notes</summary>\n\nMore of it.\n</details>'],
    ['an arrow', '<- look here\n'],
  ])('is not seen in %s', async (_name, text) => {
    expect((await readDocument(text))?.role ?? '').not.toBe('xml');
  });
});

test('a language that is no tag is left to whoever knows', () => {
  const document = ttml.parse(
    '<tt xml:lang="?"><body><div><p begin="1s">Hello.</p></div></body></tt>',
  );
  expect(document.texts).toMatchObject([{ cues: [{ text: 'Hello.', startTime: 1 }] }]);
  expect(document.texts[0]).not.toHaveProperty('lang');
});
