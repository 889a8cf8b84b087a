/** Stands for https://www.youtube.com/iframe_api: announces `YT` and fetches the widget script, as the real one does. */
const loader = document.createElement('script');
loader.src = 'https://www.youtube.com/s/player/stand-in/www-widgetapi.js';
loader.async = true;

if (window.YT === undefined) {
  window.YT = { loading: 1, loaded: 0 };
  document.head.append(loader);
}

declare global {
  interface Window {
    YT?: { loading: number; loaded: number; [name: string]: unknown };
    onYouTubeIframeAPIReady?: () => void;
  }
}

export {};
