/**
 * YouTube for tests without internet. The browser's requests to YouTube are answered with small scripts that speak the
 * documented IFrame API, so that the real react-player and youtube-video-element run against them. This proves our
 * side of the conversation, not YouTube's.
 */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import { bundle } from '../bundle.ts';
import type { VideoBehaviour } from './messages.ts';

export interface StandInOptions extends VideoBehaviour {
  /** True: `iframe_api` cannot be fetched, as behind an ad blocker, a strict policy, or offline. */
  blocked: boolean;
}

export interface StandIn {
  /** Addresses asked of YouTube so far, in order. */
  readonly requests: readonly URL[];
  /** The addresses of the frames among them. */
  embeds(): URL[];
  /** Changes how YouTube answers from now on; a frame already loaded keeps its ways. */
  set(options: Partial<StandInOptions>): void;
}

/** Error 153: the request came without a Referer. */
const NO_REFERRER = 153;

const scripts = {
  api: bundleNeighbour('iframe-api.ts'),
  widget: bundleNeighbour('widget.ts'),
  frame: bundleNeighbour('frame.ts'),
};

export async function standInForYouTube(
  context: BrowserContext,
  options: Partial<StandInOptions> = {},
): Promise<StandIn> {
  let current: StandInOptions = {
    title: 'A stand-in video',
    duration: 3527,
    startDelay: 60,
    blocked: false,
    ...options,
  };
  const requests: URL[] = [];

  const answer = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    requests.push(url);
    if (url.pathname === '/iframe_api')
      return current.blocked ? route.abort('blockedbyclient') : fulfilScript(route, scripts.api);
    if (url.pathname.endsWith('/www-widgetapi.js')) return fulfilScript(route, scripts.widget);
    if (!url.pathname.startsWith('/embed/')) return route.abort();
    const referrer = await route.request().headerValue('referer');
    const behaviour = referrer === null ? { ...current, error: NO_REFERRER } : current;
    return route.fulfill({
      contentType: 'text/html',
      body: framePage(behaviour, await scripts.frame),
    });
  };
  await context.route(({ hostname }) => /(^|\.)youtube(-nocookie)?\.com$/.test(hostname), answer);

  return {
    requests,
    embeds: () => requests.filter((url) => url.pathname.startsWith('/embed/')),
    set: (changed) => {
      current = { ...current, ...changed };
    },
  };
}

async function fulfilScript(route: Route, script: Promise<string>): Promise<void> {
  await route.fulfill({ contentType: 'text/javascript', body: await script });
}

function framePage(behaviour: VideoBehaviour, script: string): string {
  return `<!doctype html><title>${behaviour.title}</title>
<body style="margin:0;background:#222"><script>window.behaviour = ${JSON.stringify(behaviour)};${script}</script>`;
}

function bundleNeighbour(file: string): Promise<string> {
  return bundle(fileURLToPath(new URL(file, import.meta.url)));
}
