/** The W3C's IMSC tests: when each text is shown, and what of them never is. */
import { readFileSync } from 'node:fs';
import { countWords } from '../../src/core/text/word.ts';
import { differs } from './suite.ts';
import { filesBelow, folderSuite, namedRowsOf, type Row, read } from './suite-documents.ts';
import { type Shown, TTML_EXPECTED } from './ttml-expected.ts';

export const ttmlFiles = folderSuite('ttml', ['w3c-imsc-ttml', 'imsc1', 'ttml'], (folder) =>
  filesBelow(folder, '.ttml').map((path) => {
    const name = path.slice(folder.length + 1).replace('.ttml', '');
    return { name, check: async () => checkTtml(path, TTML_EXPECTED[name]) };
  }),
);

async function checkTtml(
  path: string,
  expected: readonly Shown[] | undefined,
): Promise<string | undefined> {
  if (expected === undefined) return 'nothing is known of this file';
  const pieces = ttmlPieces(readFileSync(path, 'utf8'));
  const places = pieces.flatMap((piece, index) => (piece.trim() === '' ? [] : [index]));
  const shown = new Set<number>();
  const rows = expected.map(([begin, end, first, last = first + 1]): Row => {
    for (let piece = first; piece < last; piece += 1) shown.add(piece);
    const text = pieces.slice(places[first], (places[last - 1] ?? 0) + 1).join('');
    return [begin, end, text.replace(/\s+/g, ' ').trim()];
  });
  const document = await read('', path);
  const hidden = places.filter((_, piece) => !shown.has(piece));
  const reported = document.problems.reduce((sum, { words = 0 }) => sum + words, 0);
  const words = document.texts.flatMap(({ cues }) => cues.flatMap((cue) => cue.words ?? []));
  // Only the two tests that paint word by word have times for words: 3/16 s each.
  const times = /BasicTiming01[12]/.test(path)
    ? words.map((_, index) => Math.round((index + 1) * 187.5) / 1000)
    : [];
  return (
    differs(namedRowsOf(document), rows) ??
    differs(
      reported,
      hidden.reduce((sum, place) => sum + countWords(pieces[place] ?? ''), 0),
    ) ??
    differs(
      words.map(([, time]) => time),
      times,
    )
  );
}

/** What stands between the tags of the body; a line end is a space. */
function ttmlPieces(xml: string): string[] {
  return xml
    .replace(/^[\s\S]*?<body/, '<body')
    .replace(/<!--[\s\S]*?-->|<metadata>[\s\S]*?<\/metadata>/g, '')
    .replace(/<br\/>/g, ' ')
    .replace(/<set\b[^>]*\/>/g, '')
    .split(/<[^>]*>/);
}
