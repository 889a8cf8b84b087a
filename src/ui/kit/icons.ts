/** The icons of the page, by their names at lucide.dev. The build draws them into the page, once (`build/icon-sprite.ts`). */
export const ICONS = [
  'arrow-down',
  'arrow-up',
  'check',
  'chevron-down',
  'chevron-up',
  'download',
  'ellipsis',
  'link-2',
  'list',
  'pause',
  'picture-in-picture-2',
  'play',
  'quote',
  'rotate-ccw',
  'rotate-cw',
  'search',
  'text-search',
  'undo-2',
  'volume-2',
  'volume-x',
  'x',
] as const;

export type IconName = (typeof ICONS)[number];
