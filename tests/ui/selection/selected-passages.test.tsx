import { expect, test } from 'vitest';
import { selectedPassages } from '../../../src/ui/selection/selected-passages.ts';

/** Two paragraphs cut in the second cue, a speaker between them, and a translation under the first. */
function page(): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `
    <div data-from="0">
      <p data-side="0"><button></button><span data-cue="0">First cue</span> <span data-cue="1">cut h</span></p>
      <p data-side="1"><span data-cue="0">第一<b>行</b></span></p>
      <p class="speaker">Ben</p>
      <p data-side="0"><span data-cue="1">ere, and</span> <span data-cue="2">third</span></p>
    </div>`;
  document.body.replaceChildren(root);
  return root;
}

function ranged(start: [Node, number], end: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

const textOf = (root: HTMLElement, selector: string) =>
  root.querySelector(selector)?.firstChild as Node;

test('each paragraph gives what of it is selected, in the order of the page, without names', () => {
  const root = page();
  const range = ranged(
    [textOf(root, '[data-side="0"] [data-cue="0"]'), 6],
    [textOf(root, '[data-side="0"] [data-cue="2"]'), 2],
  );
  expect(selectedPassages(root, range)).toEqual([
    { side: 0, from: [0, 6], to: [1, 5] },
    { side: 1, from: [0, 0], to: [0, 3] },
    { side: 0, from: [1, 5], to: [2, 2] },
  ]);
});

test('inside one emphasised word of a translation', () => {
  const root = page();
  const bold = textOf(root, 'b');
  expect(selectedPassages(root, ranged([bold, 0], [bold, 1]))).toEqual([
    { side: 1, from: [0, 2], to: [0, 3] },
  ]);
});

test('a selection from outside to outside holds all of it', () => {
  const root = page();
  expect(
    selectedPassages(root, ranged([document.body, 0], [document.body, 1])).map(({ to }) => to),
  ).toEqual([
    [1, 5],
    [0, 3],
    [2, 5],
  ]);
});
