import { icons } from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { ICONS } from '../ui/kit/icons.ts';

/** Draws every icon into `index.html`, where each place that shows it points to it: no script carries a picture. */
export function iconSprite(): Plugin {
  return {
    name: 'cuelight-icon-sprite',
    transformIndexHtml: (html) =>
      html.replace('<body>', `$&\n    <svg hidden>${ICONS.map(symbol).join('')}</svg>`),
  };
}

/** Lines, ends and colours come from the place that shows it. */
function symbol(name: string): string {
  const icon = icons[componentName(name) as keyof typeof icons];
  if (icon === undefined) throw new Error(`Lucide has no icon ${name}; see src/ui/kit/icons.ts.`);
  const shapes = renderToStaticMarkup(createElement(icon)).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<symbol id="icon-${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

/** `link-2` is exported as `Link2`. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
