/** Any captions, as every kind of XML and of HTML: no word lost, none added; and none that a cut does not take. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { accountedWords, unsoundPlaces, wordsIn } from '../words-kept.ts';

const WORD = fc.constantFrom('so', 'it', 'goes.', 'AT&T', 'a<b', '“x”', '我们', 'so\nbe', '2024,');
const CAPTION = fc.record({
  text: fc
    .tuple(fc.constantFrom('', '', '>> '), fc.array(WORD, { minLength: 1, maxLength: 9 }))
    .map(([mark, words]) => mark + words.join(' ')),
  start: fc.oneof(
    fc.integer({ min: 0, max: 9_000_000 }).map(String),
    fc.constantFrom('', '-1', 'soon', '9'.repeat(20)),
  ),
});
type Made = { text: string; start: string };

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const KINDS: readonly [string, (captions: Made[]) => string][] = [
  [
    'srv1',
    (made) =>
      `<transcript>${made.map(({ text, start }) => `<text start="${start}" dur="2">${escaped(escaped(text))}</text>`).join('\n')}</transcript>`,
  ],
  [
    'srv2',
    (made) =>
      `<timedtext>${made.map(({ text, start }) => `<text t="${start}" d="2">${escaped(escaped(text))}</text>`).join('\n')}</timedtext>`,
  ],
  [
    'srv3',
    (made) =>
      `<timedtext format="3"><body>${made
        .map(({ text, start }) => {
          const words = escaped(text).split(/(?= )/);
          return `<p t="${start}" d="2">${words.map((word, at) => `<s t="${at * 9}">${word}</s>`).join('')}</p>`;
        })
        .join('\n')}</body></timedtext>`,
  ],
  [
    'ttml',
    (made) =>
      `<tt xml:lang="en"><body><div>${made
        .map(({ text, start }, index) =>
          index % 2 === 0
            ? `<p begin="${start}ms" dur="2s">${escaped(text)}</p>`
            : `<p><span begin="${start}ms">${escaped(text).split(' ').join('</span> <span begin="3s">')}</span></p>`,
        )
        .join('\n')}</div></body></tt>`,
  ],
  [
    'podcast-html',
    (made) =>
      made
        .map(({ text, start }) => `<cite>Ann:</cite><time>${start}</time><p>${escaped(text)}</p>`)
        .join('\n'),
  ],
];

describe.each(KINDS)('any captions as %s', (id, write) => {
  const captions = fc.array(CAPTION, { minLength: 1, maxLength: 20 });

  test('keep their words, and times that are times', async () => {
    await fc.assert(
      fc.asyncProperty(captions, async (made) => {
        const read = await readDocument(write(made));
        expect(read?.role).toBe(id);
        if (read === undefined) return;
        expect(unsoundPlaces(read.document)).toEqual([]);
        expect(accountedWords(read.document)).toBe(wordsIn(made.map(({ text }) => text)));
      }),
    );
  });

  test('keep the words in front of a cut', async () => {
    const plain = captions.map((made) =>
      made.map((one, index) => ({ start: String(index), text: one.text.replace(/[&<>“”]/g, 'x') })),
    );
    await fc.assert(
      fc.asyncProperty(plain, fc.double({ min: 0, max: 1, noNaN: true }), async (made, share) => {
        const whole = write(made);
        const cut = whole.slice(0, Math.max(whole.indexOf('</'), Math.floor(whole.length * share)));
        const read = await readDocument(cut);
        if (read === undefined) return;
        const names = /<(cite|time)>[^<>]*(?:<\/\1>|<[^<>]*$|$)/g;
        const spoken = cut
          .replace(names, ' ')
          .replace(/<\/?s\b[^<>]*>/g, '')
          .replace(/<[^<>]*(?:>|$)/g, ' ');
        expect(accountedWords(read.document)).toBe(wordsIn([spoken]));
        expect(unsoundPlaces(read.document)).toEqual([]);
      }),
    );
  });

  test('are read without throwing, whatever is put into them', async () => {
    const noise = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '</',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!DOCTYPE',
        '&',
        '<p',
        '<br/>',
        '\0',
        '\ufeff',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        captions,
        fc.array(fc.tuple(fc.nat(), noise), { maxLength: 6 }),
        async (made, noises) => {
          let text = write(made);
          for (const [place, what] of noises) {
            const at = place % (text.length + 1);
            text = text.slice(0, at) + what + text.slice(at + (place % 5));
          }
          const read = await readDocument(text);
          if (read !== undefined) expect(unsoundPlaces(read.document)).toEqual([]);
        },
      ),
    );
  });
});
