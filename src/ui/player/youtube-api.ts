const API_ADDRESS = 'https://www.youtube.com/iframe_api';

interface ApiWindow {
  YT?: { loaded: number } | undefined;
  onYouTubeIframeAPIReady?: () => void;
}

/**
 * Brings YouTube's player API, which youtube-video-element then finds: that fetches it once in the life of a page and
 * keeps a failure, so that a connection that is back would be no use without a new page. Rejects where it cannot be
 * fetched, stays open where it says nothing; asked again, it is fetched anew.
 */
export function loadYouTubeApi(): Promise<void> {
  const page = window as unknown as ApiWindow;
  if (page.YT?.loaded) return Promise.resolve();
  // Half loaded, it holds itself to be on its way.
  page.YT = undefined;
  return new Promise((resolve, reject) => {
    page.onYouTubeIframeAPIReady = resolve;
    const script = document.createElement('script');
    script.src = API_ADDRESS;
    script.onerror = () => reject(new Error('YouTube’s player API cannot be fetched.'));
    document.head.append(script);
  });
}
