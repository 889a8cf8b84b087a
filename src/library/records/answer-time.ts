/**
 * Longer than a busy disk takes, shorter than somebody takes a page for broken: a page shows without what did not come in
 * time, and asks again. Milliseconds.
 */
export const ANSWER_MS = 2000;

/** Rejects where nothing came within `ANSWER_MS`. */
export function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ANSWER_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export const late = () => new DOMException('The storage has not answered yet', 'TimeoutError');
