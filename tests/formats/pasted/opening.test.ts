/** What no label stands before: a talk and its questions, links, the head and the foot of a page. */
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import { readDocument } from '../../../src/formats/formats.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';

const SAID =
  'We had too much clay, and nothing would grow in it for the first three years of our work. People forget how long a rose takes, and you wait two years for it.';
const TALK = [1, 2, 3].map((nth) => `${SAID} That was the ${nth}th time.`).join('\n\n');

async function read(text: string): Promise<SourceDocument & { role: string }> {
  const found = await readDocument(text);
  if (found === undefined) throw new Error('no format is known of it');
  return { ...found.document, role: found.role };
}

/** Of each cue who says it; undefined for nobody. */
function speakers({ texts: [text] }: SourceDocument): (string | undefined)[] {
  return (text?.cues ?? []).map((_, cue) => text?.turns.findLast(({ at }) => at[0] <= cue)?.name);
}

function said({ texts: [text] }: SourceDocument): number {
  return countWords((text?.cues ?? []).map((cue) => cue.text).join(' '));
}

describe('a talk before the first label', () => {
  const questions = 'Q: Why roses?\n\nA: They are red.\n\nQ: And tulips?\n\nA: They are not.\n';

  test('is kept, and nobody’s', async () => {
    const document = await read(`${TALK}\n\n${questions}`);
    expect(document.role).toBe('named-turns');
    expect(speakers(document)).toEqual([...Array(3).fill(undefined), 'Q', 'A', 'Q', 'A']);
    expect(said(document)).toBe(countWords(`${TALK}\n${questions}`) - 4);
    expect(document.problems).toEqual([]);
  });

  test('goes on where a paragraph has no label', async () => {
    const document = await read(`${TALK}\n\n${questions}\n${SAID}\n\nQ: So?\n\nA: So.\n`);
    expect(speakers(document).slice(-3)).toEqual([undefined, 'Q', 'A']);
  });

  test('is an introduction where it is a small part of all words: a label then holds on', async () => {
    const turns = Array.from({ length: 20 }, () => `Ann: ${SAID}\n\n${SAID}\n\nBen: Yes.\n`);
    const document = await read(`${SAID} ${SAID}\n\n${turns.join('\n')}`);
    expect(speakers(document).slice(0, 5)).toEqual([undefined, 'Ann', 'Ann', 'Ben', 'Ann']);
  });

  test('is no title, date or place', async () => {
    const document = await read(`Roses and clay\n\n2019-08-22\n\nAustin, Texas\n\n${questions}`);
    expect(document.title).toBe('Roses and clay');
    expect(speakers(document)).toEqual(['Q', 'A', 'Q', 'A']);
    expect(document.problems.map(({ words }) => words)).toEqual([1, 2]);
  });

  test('was not said where the first time leaves no room for it', async () => {
    const turns = 'Ann  0:02\nHello there.\n\nBen  0:05\nHello.\n\nAnn  0:09\nSo we ask.\n';
    const document = await read(`A talk\n\n${SAID}\n\n${turns}`);
    expect(said(document)).toBe(6);
    expect(document.problems).toMatchObject([{ words: countWords(SAID) }]);
    const later = await read(`A talk\n\n${SAID}\n\n${turns.replaceAll(' 0:', ' 2:')}`);
    expect(said(later)).toBe(6 + countWords(SAID));
  });
});

describe('links', () => {
  const links = 'slides: <https://example.org/slides.pdf>\n\n<https://example.org/status/1>\n\n';

  test('above a talk are links', async () => {
    const document = await read(`---\ntitle: Roses\n---\n\n${links}${TALK}\n\n${TALK}\n`);
    expect(document.role).toBe('prose');
    expect(said(document)).toBe(countWords(TALK) * 2);
    expect(document.links).toEqual([
      { label: 'slides', url: 'https://example.org/slides.pdf' },
      { label: 'example.org', url: 'https://example.org/status/1' },
    ]);
  });

  test('inside a talk keep their words', async () => {
    const document = await read(
      `Ann: ${SAID} [BIP 3](https://example.org/3)\n\nBen: ${SAID} ![a rose](https://example.org/r.png)\n\n`.repeat(
        9,
      ),
    );
    expect(document.role).toBe('named-turns');
    expect(document.texts[0]?.cues[0]?.text).toBe(`${SAID} BIP 3`);
    expect(document.links?.[0]).toEqual({ label: 'BIP 3', url: 'https://example.org/3' });
  });

  test('that no browser could open are told, and keep their words', async () => {
    const document = await read(
      `Ann: ${SAID} [BIP 3](https:///]]>.example/3)\n\nBen: ${SAID}\n\n`.repeat(9),
    );
    expect(document.texts[0]?.cues[0]?.text).toBe(`${SAID} BIP 3`);
    expect(document.links).toBeUndefined();
    expect(document.problems[0]).toMatchObject({ code: 'link-doubtful', line: 1 });
  });

  test('make notes of few words, and of many where a talk has fewer links', async () => {
    const list = 'Website: https://example.org\nBlog: https://example.com\n';
    expect((await read(`Roses\n\n${SAID}\n\n${list}`)).role).toBe('show-notes');
    expect((await read(`Roses\n\n${list}\n${SAID}\n\n${SAID}\n`)).role).toBe('show-notes');
    expect((await read(`Roses\n\n${`${SAID}\n\n`.repeat(14)}${list.repeat(16)}`)).role).toBe(
      'show-notes',
    );
    const few = 'See <https://example.org>.\n\nAnd <https://example.com>.\n';
    expect((await read(`Roses\n\n${`${SAID}\n\n`.repeat(14)}${few.repeat(4)}`)).role).toBe('prose');
  });

  test('are the times of lines that open with one', async () => {
    const line = (time: string, words: string) =>
      `[${time}](https://youtu.be/vK1qEF3a3WM?t=1) ${words}\n`;
    const document = await read(
      line('00:00', 'Welcome to the garden.') +
        line('00:04', 'Today we talk of roses.') +
        line('01:02:09', 'Thank you.'),
    );
    expect(document.role).toBe('stamped-turns');
    expect(document.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([0, 4, 3729]);
    const chapters = line('00:00', 'Welcome') + line('05:04', 'Roses') + line('20:09', 'Tulips');
    expect((await read(chapters)).texts).toEqual([]);
  });
});

describe('the name of a service', () => {
  const turns = 'Ann  0:00\nHello there.\n\nBen  0:05\nHello.\n\nAnn  0:09\nSo we ask.\n';

  test.each([
    'Transcribed by https://otter.ai',
    'Transcript by Rev.com',
    '(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)',
    'Generated with example.org',
  ])('was not said: %s', async (credit) => {
    const document = await read(`${turns}\n${credit}\n`);
    expect(said(document)).toBe(6);
    expect(document.problems).toMatchObject([{ code: 'line-unread', words: countWords(credit) }]);
  });

  test.each(['Transcribed by hand, as we said.', 'Made by roses.'])('is not %s', async (words) => {
    expect(said(await read(`${turns}\n${words}\n`))).toBe(6 + countWords(words));
  });
});

test('a megabyte of anything is read in a moment', async () => {
  for (const piece of [
    '[a](http',
    '<https://',
    'Ann: [',
    'a: https://b ',
    '[a](https://b) ',
    'Q: ',
    '(((',
  ]) {
    const text = `Ann: so\n\nBen: so\n\nAnn: so\n\nBen: ${piece.repeat(1_000_000 / piece.length)}`;
    const before = performance.now();
    await readDocument(text);
    expect(performance.now() - before, piece).toBeLessThan(5000);
  }
});
