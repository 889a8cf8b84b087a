import type { Plugin } from 'vite';
import { ICONS } from '../ui/kit/icons.ts';

/** Draws every icon into `index.html`, where each place that shows it points to it: no script carries a picture. */
export function iconSprite(): Plugin {
  return {
    name: 'cuelight-icon-sprite',
    transformIndexHtml: async (html) =>
      html.replace('<body>', `$&\n    <svg hidden>${await symbols()}</svg>`),
  };
}

/**
 * Lines, ends and colours come from the place that shows it. What draws them is loaded here, because most runs that read
 * the configuration, of tests above all, make no page.
 */
async function symbols(): Promise<string> {
  const [{ icons }, { createElement }, { renderToStaticMarkup }] = await Promise.all([
    import('lucide-react'),
    import('react'),
    import('react-dom/server'),
  ]);
  return ICONS.map((name) => {
    const icon = icons[componentName(name) as keyof typeof icons];
    if (icon === undefined) throw new Error(`Lucide has no icon ${name}; see src/ui/kit/icons.ts.`);
    const shapes = renderToStaticMarkup(createElement(icon)).replace(/^<svg[^>]*>|<\/svg>$/g, '');
    return `<symbol id="icon-${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  }).join('');
}

/** `link-2` is exported as `Link2`. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
