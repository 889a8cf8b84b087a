import type { Plugin } from 'vite';

/** Words of the interface: of its languages, one is read. */
const WORDS = '/src/ui/text/';

/**
 * Writes into `index.html` what the site has beside the first load, for the page to fetch once it is at rest
 * (`ui/shell/fetch-parts.ts`): a text that is open goes on with all its parts when the network or this version of the
 * site is gone.
 */
export function laterParts(): Plugin {
  return {
    name: 'cuelight-later-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle).filter(
          (file) =>
            file.type === 'chunk' &&
            !html.includes(file.fileName) &&
            !file.facadeModuleId?.includes(WORDS),
        );
        const content = files.map(({ fileName }) => fileName).join(' ');
        return [{ tag: 'meta', attrs: { name: 'later-parts', content }, injectTo: 'body' }];
      },
    },
  };
}
