import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Packages whose files the first page asks for as soon as it runs. */
const EARLY = ['idb'];

/** Lets the browser fetch those files beside the first one, and not only once that has run. */
export function earlyChunks(): Plugin {
  let base = '/';
  return {
    name: 'cuelight-early-chunks',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }): HtmlTagDescriptor[] =>
        Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' && isEarly(output.moduleIds)
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: base + output.fileName },
                  injectTo: 'head',
                },
              ]
            : [],
        ),
    },
  };
}

function isEarly(modules: readonly string[]): boolean {
  return modules.some((id) => EARLY.some((name) => id.includes(`/node_modules/${name}/`)));
}
