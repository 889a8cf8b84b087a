/**
 * Calls `tick` once a frame while it runs. Frames stop in a hidden tab and in a covered window, so a timer stands
 * beside every frame and whichever comes first wins: a range still stops when nobody looks.
 */
export interface Clock {
  start(): void;
  stop(): void;
  /** Seconds between two frames, as lately measured; a first guess of 1/60 until then. */
  frameSeconds(): number;
}

/** The part of `window` a clock needs; tests give their own. */
export interface FrameSource {
  requestAnimationFrame(callback: (now: number) => void): number;
  cancelAnimationFrame(request: number): void;
  setTimeout(callback: () => void, ms: number): number;
  clearTimeout(request: number): void;
}

/** Without frames, late by at most this: less than the shortest spoken word. */
const WITHOUT_FRAMES_MS = 50;
const SLOWEST_FRAME = 1 / 24;

export function createClock(source: FrameSource, tick: () => void): Clock {
  let running = false;
  let frame = 0;
  let timer = 0;
  let lastFrameAt: number | null = null;
  let frameSeconds = 1 / 60;

  const arm = () => {
    frame = source.requestAnimationFrame(onFrame);
    timer = source.setTimeout(onTimer, WITHOUT_FRAMES_MS);
  };
  const onFrame = (now: number) => {
    source.clearTimeout(timer);
    if (lastFrameAt !== null) {
      const passed = (now - lastFrameAt) / 1000;
      // Smoothed, and blind to a frame that was merely late.
      if (passed > 0 && passed < SLOWEST_FRAME) frameSeconds += (passed - frameSeconds) / 8;
    }
    lastFrameAt = now;
    tick();
    if (running) arm();
  };
  const onTimer = () => {
    source.cancelAnimationFrame(frame);
    lastFrameAt = null;
    tick();
    if (running) arm();
  };

  return {
    start() {
      if (running) return;
      running = true;
      arm();
    },
    stop() {
      running = false;
      lastFrameAt = null;
      source.cancelAnimationFrame(frame);
      source.clearTimeout(timer);
    },
    frameSeconds: () => frameSeconds,
  };
}
