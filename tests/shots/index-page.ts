import type { Shot } from './shot.ts';

/** All pictures on one page, a row for each state and theme. */
export function indexPage(shots: readonly Shot[]): string {
  const rows = new Map<string, Shot[]>();
  for (const shot of shots) {
    const title = `${shot.state.name} · ${shot.theme}`;
    rows.set(title, [...(rows.get(title) ?? []), shot]);
  }
  const row = ([title, row]: [string, Shot[]]) =>
    `<h2>${title}</h2>\n<p>${row
      .map(
        ({ name, width }) =>
          `<a href="${name}.png"><img src="${name}.png" alt="${name}" width="${Math.min(width, 640)}" loading="lazy"></a>`,
      )
      .join('\n')}</p>`;
  return `<!doctype html>
<meta charset="utf-8">
<title>Cuelight: every page and state</title>
<style>
  body { font: 14px/20px system-ui; margin: 24px; background: #888; }
  p { display: flex; gap: 16px; align-items: flex-start; }
</style>
${[...rows].map(row).join('\n')}
`;
}
