import type { IconName } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Width and height, px. */
  size: number;
  strokeWidth?: number;
  fill?: string;
}

/** A picture beside words: it says nothing to who cannot see it. */
export function Icon({ name, size, strokeWidth = 2, fill = 'none' }: IconProps) {
  return (
    <svg
      className={`lucide-${name}`}
      width={size}
      height={size}
      fill={fill}
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
