/**
 * Runs in the page before anything else and watches a reader from outside: when its lines first stand on the screen,
 * when each line is lit, how long its animation frames take. Knows of a reader only that a line is a `[data-cue]`, that
 * the lit one carries `aria-current="true"`, and the names of the highlights that mark a word.
 */
import { watchCommits } from './commits.ts';
import type { Mark } from './marks.ts';

export interface Recording {
  marks: Mark[];
  /** Milliseconds of each animation frame callback. */
  ticks: number[];
  /** Words marked within their lines. */
  words: number;
  /** Components of the transcript that React rendered, and elements or texts that changed in it. */
  rendered: number;
  rewritten: number;
}

export interface Probe {
  /** Milliseconds from the navigation's start until a frame with lines was painted; null before. */
  linesPainted: number | null;
  start(): void;
  stop(): Recording;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

const nextFrame = window.requestAnimationFrame.bind(window);
let recording: Recording | null = null;

window.requestAnimationFrame = (callback) =>
  nextFrame((now) => {
    const begun = performance.now();
    callback(now);
    recording?.ticks.push(performance.now() - begun);
  });

if (globalThis.Highlight !== undefined) {
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    const isSpoken = ['spoken', 'spoken-soft'].some((name) => CSS.highlights.get(name) === this);
    if (isSpoken && recording !== null) recording.words += 1;
    return add.call(this, range);
  };
}

const commits = watchCommits(() => transcript());
const lit = new MutationObserver((changes) => {
  const media = document.querySelector<HTMLMediaElement>('audio, video');
  if (media === null) return;
  for (const { target } of changes) {
    const line = target as HTMLElement;
    if (line.dataset.cue === undefined || line.getAttribute('aria-current') !== 'true') continue;
    recording?.marks.push({
      at: performance.now(),
      time: media.currentTime,
      cueIndex: Number(line.dataset.cue),
    });
  }
});
const rewritten = new MutationObserver((changes) => {
  if (recording !== null) recording.rewritten += changes.length;
});

window.probe = {
  linesPainted: null,
  start() {
    recording = { marks: [], ticks: [], words: 0, rendered: 0, rewritten: 0 };
    commits.start();
    lit.observe(document, { subtree: true, attributeFilter: ['aria-current'] });
    const text = transcript();
    if (text !== null)
      rewritten.observe(text, { subtree: true, childList: true, characterData: true });
  },
  stop() {
    const done = { ...(recording as Recording), rendered: commits.stop() };
    recording = null;
    lit.disconnect();
    rewritten.disconnect();
    return done;
  },
};

const awaiting = new MutationObserver(() => {
  if (document.querySelector('[data-cue]') === null) return;
  awaiting.disconnect();
  nextFrame(() => {
    // A message sent inside a frame arrives after that frame was drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.probe.linesPainted = performance.now();
      port1.close();
    };
    port2.postMessage(null);
  });
});
awaiting.observe(document, { subtree: true, childList: true });

/** The smallest element that holds the first line and the last. */
function transcript(): Element | null {
  const lines = document.querySelectorAll('[data-cue]');
  const last = lines[lines.length - 1];
  let element = lines[0]?.parentElement ?? null;
  while (element !== null && last !== undefined && !element.contains(last))
    element = element.parentElement;
  return element;
}
