/**
 * What the page keeps as text under a key: localStorage, or memory where the browser refuses it. Whoever blocks cookies is
 * refused by the mere look at `window.localStorage`, and a full disk refuses a single write: it then lasts as long as the page.
 */
export type KeptText = Pick<Storage, 'getItem' | 'setItem'>;

/** `open` may throw, as may all that it opens; what is returned never does. */
export function keepText(open: () => KeptText): KeptText {
  const memory = new Map<string, string>();
  const storage = attempt(open, null);
  return {
    getItem: (key) => memory.get(key) ?? attempt(() => storage?.getItem(key) ?? null, null),
    setItem(key, value) {
      memory.set(key, value);
      attempt(() => {
        storage?.setItem(key, value);
        // From here on what another window keeps counts as well.
        if (storage !== null) memory.delete(key);
      }, undefined);
    },
  };
}

function attempt<Value, Refused>(ask: () => Value, refused: Refused): Value | Refused {
  try {
    return ask();
  } catch {
    return refused;
  }
}
