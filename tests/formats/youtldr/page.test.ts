/** Each `<case>.txt` under fixtures/youtldr is a page, `<case>.json` what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/formats/encoding/decode-text.ts';
import { youtldrPage } from '../../../src/formats/youtldr/page.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/youtldr');
const cases = readdirSync(FIXTURES).flatMap((name) =>
  name.endsWith('.txt') ? [name.slice(0, -'.txt'.length)] : [],
);

function readPage(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (!('text' in decoded)) throw new Error(`${path}: ${decoded.problem.message}`);
  return decoded.text;
}

describe('a YouTLDR page', () => {
  test.each(cases)('%s', (name) => {
    const page = readPage(join(FIXTURES, `${name}.txt`));
    expect(youtldrPage.recognises(page)).toBe(true);
    expect(youtldrPage.parse(page)).toEqual(
      JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')),
    );
  });

  test('is told from other texts by its banner and not by its name', () => {
    expect(youtldrPage.recognises('WEBVTT\n\n00:00.000 --> 00:01.000\nHello')).toBe(false);
    expect(youtldrPage.recognises('>> I read it on YouTLDR\n>> Me too')).toBe(false);
    expect(youtldrPage.recognises(`${'words of somebody\n'.repeat(40)}·YouTLDR\n`)).toBe(false);
  });
});

describe('any page', () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom('AI Summary', 'Section summaries', 'Key points', '•', 'watch', '>> ', '0:05'),
      fc.constantFrom('0:00-1:53', '58:4713,171 words', '1:75', 'More transcripts', '  • a — b'),
      fc.string(),
    ),
  );

  test('is read without throwing, with every place inside its text', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const page = youtldrPage.parse(['·YouTLDR', ...rows].join('\n'));
        for (const { cues, turns } of page.texts)
          for (const { at } of turns) expect(at[1]).toBeLessThan(cues[at[0]]?.text.length ?? 0);
      }),
    );
  });

  test('loses none of its captions’ words', () => {
    const caption = fc.tuple(
      fc.nat(9),
      fc.array(fc.constantFrom('so', 'it', '>>', 'goes.'), { minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(caption, { minLength: 1 }), (captions) => {
        const rows = captions.flatMap(([minute, words]) => [`${minute}:00`, words.join(' ')]);
        const page = youtldrPage.parse(['·YouTLDR', 'Title', ...rows].join('\n'));
        const read = page.texts.flatMap((text) => text.cues).map((cue) => cue.text);
        expect(read.join(' ').split(' ').filter(Boolean)).toEqual(
          captions.flatMap(([, words]) => words).filter((word) => word !== '>>'),
        );
      }),
    );
  });
});
