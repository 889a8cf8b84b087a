import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  blocksIn,
  chapterOf,
  chunkOf,
  isSameLine,
  lineOf,
  ofBlock,
  ofChapter,
  ofChunk,
  ofOmission,
  ofPiece,
  ofTime,
  omissionsIn,
  piecesByCue,
  piecesOf,
  pressedAt,
} from '../../../src/ui/transcript/lines.ts';

/** Two chunks; the second cue is cut in two by a paragraph, and a translation stands between. */
function page() {
  const { container } = render(
    <div className="text">
      <div {...ofChunk([0, 0])}>
        <h2 {...ofChapter(3)}>Chapter</h2>
        <p {...ofBlock(0)}>
          <button type="button" {...ofTime(0)} />
          <span {...ofPiece(0)}>zero</span> <span {...ofPiece(1)}>one, cut</span>
        </p>
        <p {...ofBlock(1)}>
          <span {...ofPiece(0)}>
            <b>null</b>
          </span>
        </p>
        <p {...ofBlock(0)}>
          <span {...ofPiece(1)}>in two</span>
        </p>
      </div>
      <div {...ofChunk([2, 1])}>
        <button type="button" {...ofOmission(7.5)}>
          left out
        </button>
        <p {...ofBlock(0)}>
          <span {...ofPiece(2)}>two</span>
        </p>
      </div>
    </div>,
  );
  return container.firstChild as HTMLElement;
}

const words = (pieces: readonly HTMLElement[]) => pieces.map((piece) => piece.textContent);

test('a cue is found through its chunk, on its side, piece by piece', () => {
  const root = page();
  expect(chunkOf(root, { side: 0, cueIndex: 1 })).toBe(root.children[0]);
  expect(chunkOf(root, { side: 0, cueIndex: 2 })).toBe(root.children[1]);
  expect(words(piecesOf(root, { side: 0, cueIndex: 1 }))).toEqual(['one, cut', 'in two']);
  expect(words(piecesOf(root, { side: 1, cueIndex: 0 }))).toEqual(['null']);
  expect(piecesOf(root, { side: 0, cueIndex: -1 })).toEqual([]);
  expect(piecesOf(root, { side: 1, cueIndex: 9 })).toEqual([]);
  const byCue = piecesByCue(root.children[0] as Element, 0);
  expect([...byCue].map(([cueIndex, pieces]) => [cueIndex, pieces.length])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(blocksIn(root, 1)).toHaveLength(1);
});

test('an element tells its line, whatever stands in it', () => {
  const root = page();
  const [first, second] = piecesOf(root, { side: 0, cueIndex: 1 }) as [HTMLElement, HTMLElement];
  expect(lineOf(second)).toEqual({ side: 0, cueIndex: 1 });
  expect(isSameLine(first, second)).toBe(true);
  const [translated] = piecesOf(root, { side: 1, cueIndex: 0 }) as [HTMLElement];
  expect(isSameLine(translated, piecesOf(root, { side: 0, cueIndex: 0 })[0])).toBe(false);
  expect(chapterOf(root.querySelector('h2') as HTMLElement)).toBe(3);
  expect(chapterOf(first)).toBeNull();
});

test('a press tells what it was on', () => {
  const root = page();
  const press = (selector: string) => pressedAt(root.querySelector(selector) as Element);
  expect(press('b')).toEqual({ kind: 'line', line: { side: 1, cueIndex: 0 } });
  expect(press('p button')).toEqual({ kind: 'time', line: { side: 0, cueIndex: 0 } });
  const [omission] = omissionsIn(root, 7.5) as [HTMLElement];
  expect(pressedAt(omission)).toEqual({ kind: 'omission', time: 7.5 });
  expect(press('h2')).toBeNull();
});
