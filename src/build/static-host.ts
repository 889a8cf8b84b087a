import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { LIBRARY_ORIGINS } from '../library/origins.ts';

/**
 * What a host of plain files cannot do itself: a content security policy where headers cannot be set, and a 404 page
 * that is the app, so that a link to an episode opens it.
 */
export function staticHost(): Plugin {
  return {
    name: 'cuelight-static-host',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      // After the charset, which browsers look for in the first kilobyte; before anything it governs.
      handler: (html) =>
        html.replace(
          /<meta charset[^>]*>/,
          `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy(html)}" />`,
        ),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: '404.html', source: index.source });
      },
    },
  };
}

/** Only what the product needs; `media-src` is any address a person may attach. */
function policy(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return [
    `default-src 'none'`,
    `script-src 'self' https://www.youtube.com ${scripts.map(hash).join(' ')}`,
    `style-src 'self' ${hash(youtubeElementStyle())}`,
    `frame-src https://www.youtube.com https://www.youtube-nocookie.com`,
    `img-src 'self' data: blob:`,
    `connect-src ${LIBRARY_ORIGINS.join(' ')}`,
    `media-src 'self' blob: https: http:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The style that youtube-video-element writes into its shadow root; hashed from the package as installed. */
function youtubeElementStyle(): string {
  const entry = createRequire(import.meta.url).resolve('youtube-video-element');
  const source = readFileSync(join(dirname(entry), '..', 'youtube-video-element.js'), 'utf8');
  const style = /<style>([\s\S]*?)<\/style>/.exec(source)?.[1];
  if (style === undefined) throw new Error('youtube-video-element no longer writes a style');
  return style;
}
