import type { Plugin } from 'vite';

const READER_PAGE = 'src/ui/reader/reader-page.tsx';

/**
 * Has the reader page's code fetched beside the entry instead of after it: a link to an episode is how most visits begin,
 * and from the library it is the next page.
 */
export function preloadReader(): Plugin {
  let base = '/';
  return {
    name: 'cuelight-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const page = Object.values(bundle).find(
          (output) =>
            output.type === 'chunk' && output.facadeModuleId?.endsWith(READER_PAGE) === true,
        );
        if (page?.type !== 'chunk') return [];
        const entries = Object.values(bundle).filter(
          (output) => output.type === 'chunk' && output.isEntry,
        );
        return [page.fileName, ...page.imports]
          .filter((fileName) => !entries.some((entry) => entry.fileName === fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
