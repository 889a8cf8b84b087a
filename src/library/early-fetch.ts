/** What `index.html` asked for while the code was still on its way, by address. */
export type EarlyFetches = Map<string, Promise<Response>>;

declare global {
  interface Window {
    earlyFetches?: EarlyFetches;
  }
}

/** A fetch that takes each early answer once: whoever asks again, after a failure or for news, asks the network. */
export function withEarly(early: EarlyFetches, fetchFile: typeof fetch): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const asked = early.get(address);
    early.delete(address);
    return asked ?? fetchFile(input, init);
  };
}
