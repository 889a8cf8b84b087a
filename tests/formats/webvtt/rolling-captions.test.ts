/** There is no automatic caption file that we may keep: the lines of a source document are rolled the way YouTube does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { srt, webvtt } from '../../../src/formats/webvtt/caption-formats.ts';
import { youtldrPage } from '../../../src/formats/youtldr/page.ts';
import { rollSrt, rollWebvtt, type SpokenLine } from '../../support/rolling.ts';

const PAGE = join(import.meta.dirname, '../../../data/sources/pachocki/003_b7c5ab3b460a82c7.txt');

/** A line every two seconds and a half: the stamps of the page are whole seconds, and many are the same. */
function spokenLines(): SpokenLine[] {
  const [text] = youtldrPage.parse(readFileSync(PAGE, 'utf8')).texts;
  return (text?.cues ?? []).map((cue, index) => ({
    text: cue.text.replace(/\s+/g, ' '),
    startTime: index * 2.5,
    endTime: (index + 1) * 2.5,
  }));
}

function rowsOf(document: SourceDocument): SpokenLine[] {
  const cues = document.texts[0]?.cues ?? [];
  return cues.map(({ text, startTime, endTime }) => ({
    text,
    startTime: startTime ?? Number.NaN,
    endTime: endTime ?? Number.NaN,
  }));
}

describe('rolled captions', () => {
  const lines = spokenLines();
  const spoken = lines.reduce((sum, { text }) => sum + countWords(text), 0);

  test('of a whole talk give each of its lines once', () => {
    expect(lines.length).toBeGreaterThan(1800);
    const document = webvtt.parse(rollWebvtt(lines));
    expect(rowsOf(document)).toEqual(lines);
    expect(document.texts[0]?.lang).toBe('en');
    expect(document.problems).toEqual([
      expect.objectContaining({ code: 'captions-rolling', line: 5 }),
    ]);
    // Every line but the last two stands there three times.
    const twice = countWords(lines.at(-1)?.text ?? '') * 2;
    expect(document.problems[0]?.words).toBe(spoken * 2 - twice);
  });

  test('give every word its time', () => {
    const [text] = webvtt.parse(rollWebvtt(lines)).texts;
    for (const [index, line] of lines.entries()) {
      const words = line.text.split(' ');
      const cue = text?.cues[index];
      expect(cue?.words?.length ?? 1).toBe(words.length);
      for (const [char, time] of cue?.words ?? []) {
        expect(char === 0 || cue?.text[char - 1] === ' ').toBe(true);
        expect(time).toBeGreaterThanOrEqual(line.startTime);
        expect(time).toBeLessThan(line.endTime);
      }
    }
  });

  test('give the same lines after a conversion to SRT', () => {
    expect(rowsOf(srt.parse(rollSrt(lines)))).toEqual(lines);
  });

  test('of any lines give each once, repeats that were spoken and all', () => {
    const row = fc
      .array(fc.constantFrom('so', 'we', 'ask', '[music]', 'no.'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 30 }), (texts) => {
        const said = texts.map((text, index) => ({ text, startTime: index, endTime: index + 1 }));
        expect(rowsOf(webvtt.parse(rollWebvtt(said))).map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 500 },
    );
  });

  test('are not seen in captions that repeat what was said twice', () => {
    const row = fc.constantFrom('No.', '[music]', 'We ask.', 'We ask them.', 'La la la');
    const lone = fc.array(row, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lone, (texts) => {
        const cues = texts.map(
          (text, n) => `00:00:${String(n).padStart(2, '0')},000 --> 00:00:59,500\n${text}\n`,
        );
        const document = srt.parse(cues.join('\n'));
        const isGrowing = texts.some(
          (text, n) => n > 0 && text.startsWith(texts[n - 1] as string) && text !== texts[n - 1],
        );
        if (!isGrowing) expect(rowsOf(document).map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});
