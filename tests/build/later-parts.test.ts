/** What the built page names to be fetched once it is at rest. */
import { expect, test } from 'vitest';
import { laterParts } from '../../src/build/later-parts.ts';

const HTML =
  '<script type="module" src="/assets/index-1.js"></script><link href="/assets/index-1.css">';

type File = { type: 'chunk' | 'asset'; fileName: string; facadeModuleId?: string };

function named(files: File[]): string[] {
  const { transformIndexHtml } = laterParts();
  if (typeof transformIndexHtml !== 'object')
    throw new Error('The plugin does not change the page');
  const write = transformIndexHtml.handler as unknown as (
    html: string,
    context: { bundle: Record<string, File> },
  ) => { attrs: { content: string } }[];
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  return write(HTML, { bundle })[0]?.attrs.content.split(' ').filter(Boolean) ?? [];
}

test('what a press opens is named', () => {
  const files: File[] = [
    {
      type: 'chunk',
      fileName: 'assets/settings-2.js',
      facadeModuleId: '/site/src/ui/settings/a.tsx',
    },
  ];
  expect(named(files)).toEqual(['assets/settings-2.js']);
});

test('what is there already, pictures, faces and the words of other languages are not', () => {
  const files: File[] = [
    { type: 'chunk', fileName: 'assets/index-1.js', facadeModuleId: '/site/index.html' },
    { type: 'asset', fileName: 'assets/index-1.css' },
    { type: 'asset', fileName: 'assets/literata-4.woff2' },
    {
      type: 'chunk',
      fileName: 'assets/zh-hans-5.js',
      facadeModuleId: '/site/src/ui/text/zh-hans.ts',
    },
  ];
  expect(named(files)).toEqual([]);
});
