/** What was copied by hand, and texts from before Unicode. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../../src/formats/encoding/decode-text.ts';
import { readDocument } from '../../src/formats/formats.ts';
import { differs, runCases, type Suite, type SuiteCase, suitePath } from './suite.ts';

interface PanelPaste {
  name: string;
  input: string;
  expected: [startTime: number, text: string][];
  chapters?: [startTime: number, title: string][];
}

export const panelPaste: Suite = {
  name: 'panelPaste',
  async run() {
    const path = suitePath('handmade-shapes', 'youtube-panel-paste.json');
    if (path === undefined) return 'missing';
    const pastes: PanelPaste[] = JSON.parse(readFileSync(path, 'utf8'));
    return runCases(pastes.map(pasteCase));
  },
};

export const legacySrt: Suite = {
  name: 'legacySrt',
  async run() {
    const path = suitePath('cdown-srt', 'srt_tools', 'tests', 'files', 'gb2312.srt');
    if (path === undefined) return 'missing';
    return runCases([srtCase('gb2312.srt', readFileSync(path))]);
  },
};

function pasteCase({ name, input, expected, chapters = [] }: PanelPaste): SuiteCase {
  return {
    name,
    check: async () => {
      const document = (await readDocument(input))?.document;
      const cues = document?.texts.flatMap((text) => text.cues) ?? [];
      return (
        differs(
          cues.map(({ startTime, text }) => [startTime, text]),
          expected.map(([time, text]) => [time, plainExpectation(text)]),
        ) ??
        differs(
          document?.chapters.map(({ startTime, title }) => [startTime, title]),
          chapters,
        )
      );
    },
  };
}

/** One case says its text in a sentence: `later (label 5 seconds stripped)`, `? ambiguous: … so '09 …' is text`. */
function plainExpectation(text: string): string {
  const told = /^\? .* so '(.*)' is text$/.exec(text)?.[1];
  return told ?? text.replace(/ \(label .* stripped\)$/, '').trim();
}

const TIMING = /^\d\d:\d\d:\d\d,\d{3} --> /;

/** Decoded without a broken character, and every line of words in it, in its order. */
function srtCase(name: string, bytes: Uint8Array): SuiteCase {
  return {
    name,
    check: async () => {
      const decoded = decodeText(bytes);
      if (!('text' in decoded)) return decoded.problem.message;
      if (decoded.text.includes('\ufffd')) return 'a character is broken';
      const rows = decoded.text.split(/\r?\n/).map((row) => row.trim());
      const words = rows.filter(
        (row, at) => row !== '' && !TIMING.test(row) && !TIMING.test(rows[at + 1] ?? ''),
      );
      const texts = (await readDocument(decoded.text))?.document.texts ?? [];
      const read = texts.flatMap(({ cues }) => cues.map(({ text }) => text)).join('');
      const plain = (text: string) => text.replace(/\s+|<[^>]*>/g, '');
      return differs(plain(read), plain(words.join('')));
    },
  };
}
