import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { artworkOf, withGround } from '../../../src/core/reading/artwork.ts';
import { Artwork } from '../../../src/ui/artwork/artwork.tsx';
import { smallEpisode } from '../../support/small-episode.ts';

const artwork = withGround(artworkOf(smallEpisode()), 3);
const bars = (of: Element) =>
  [...of.querySelectorAll('path')].flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []);

test('is drawn in 48 bars large and in 18 in a row, one path a tone, on the ground of its show', () => {
  for (const [size, count] of [
    ['poster', 48],
    ['row', 18],
    ['small', 18],
  ] as const) {
    const { container, unmount } = render(<Artwork artwork={artwork} size={size} />);
    expect(bars(container)).toHaveLength(count);
    expect(container.querySelectorAll('path').length).toBeLessThanOrEqual(4);
    expect(container.querySelector('svg')?.dataset.ground).toBe('3');
    unmount();
  }
});

test('a row of an older library has none', () => {
  const { container } = render(<Artwork artwork={undefined} size="row" />);
  expect(container.innerHTML).toBe('');
});

test('a local picture is shown instead, and the drawing where that is gone', () => {
  const { container } = render(<Artwork artwork={artwork} picture="/a.jpg" size="row" />);
  const picture = container.querySelector('img') as HTMLImageElement;
  expect(picture.alt).toBe('');
  expect(container.querySelector('svg')).toBeNull();
  fireEvent.error(picture);
  expect(container.querySelector('img')).toBeNull();
  expect(bars(container)).toHaveLength(18);
});

test('is not read out', () => {
  const { container } = render(<Artwork artwork={artwork} size="row" />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
