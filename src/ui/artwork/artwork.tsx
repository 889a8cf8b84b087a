import { memo, useState } from 'react';
import { readArtwork } from '../../core/reading/artwork.ts';
import { type DrawnSize, drawnTones } from './drawn-tones.ts';

export interface ArtworkProps {
  /** Of the episode's row in the catalog; an older library has none. */
  artwork: string | undefined;
  /** Address of a picture that whoever publishes the episode put beside it: it is shown instead. */
  picture?: string | undefined;
  size: 'poster' | 'row' | 'small';
}

const DRAWN: Record<ArtworkProps['size'], DrawnSize> = {
  poster: { bars: 48, width: 480, height: 270 },
  row: { bars: 18, width: 128, height: 72 },
  small: { bars: 18, width: 128, height: 72 },
};

/**
 * What an episode looks like: its local picture, else its talk as bars. It says nothing that the words beside it do not, so
 * it is not read out. Nothing at all where there is neither.
 */
export const Artwork = memo(function Artwork({ artwork, picture, size }: ArtworkProps) {
  // A picture that is gone or no picture is not there.
  const [broken, setBroken] = useState<string | null>(null);
  const { width, height } = DRAWN[size];
  if (picture !== undefined && picture !== broken)
    return (
      <img
        className="artwork"
        data-size={size}
        src={picture}
        alt=""
        width={width}
        height={height}
        loading={size === 'poster' ? 'eager' : 'lazy'}
        decoding="async"
        onError={() => setBroken(picture)}
      />
    );
  const read = readArtwork(artwork);
  if (read === null) return null;
  const { stroke, tones } = drawnTones(read.slices, DRAWN[size]);
  return (
    <svg
      className="artwork"
      data-size={size}
      data-ground={read.ground}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      strokeWidth={stroke}
      aria-hidden="true"
    >
      {tones.map(
        (path, tone) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the tone
          path !== '' && <path key={tone} data-tone={tone} d={path} />,
      )}
    </svg>
  );
});
