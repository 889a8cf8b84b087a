/** Every sentence and label of the interface in one place, so that the wording can be read, and judged, as a whole. */
import type { PlaybackFailure } from '../../playback/player.ts';

export const text = {
  appName: 'Cuelight',
  skipToContent: 'Skip to the text',

  nav: { library: 'Library', main: 'Main' },
  theme: {
    name: (theme: 'system' | 'light' | 'dark') =>
      `Theme: ${{ system: 'as the system', light: 'light', dark: 'dark' }[theme]}`,
  },

  library: {
    title: 'Library',
    count: (count: number) =>
      count === 1 ? '1 episode' : `${count.toLocaleString('en')} episodes`,
    filter: 'Filter by title, show or person',
    noneMatch: (query: string) => `No episode is called anything like “${query}”.`,
    clearFilter: 'Clear the filter',
    empty: 'No episodes yet.',
    emptyHelp:
      'Put a transcript and its episode.yaml into a folder under data/sources and run npm run import.',
    played: (time: string) => `played to ${time}`,
    finished: 'played to the end',
  },

  loading: 'Loading…',
  faults: {
    unreachable: 'The library cannot be reached. Check the connection.',
    missing: 'A file of this library is missing on the server.',
    damaged: 'A file of this library arrived damaged or cut short.',
    unsound: 'A file of this library cannot be read by this version of Cuelight.',
    'unknown-episode': 'There is no such episode in this library.',
  },
  tryAgain: 'Try again',
  toLibrary: 'Go to the library',
  notFound: 'There is nothing at this address.',
  broken: 'Something went wrong on this page.',

  player: {
    region: 'Player',
    play: 'Play',
    pause: 'Pause',
    back: 'Back 10 seconds',
    forward: 'Forward 10 seconds',
    rate: 'Speed',
    mute: 'Mute',
    unmute: 'Unmute',
    volume: 'Volume',
    fullScreen: 'Full screen',
    time: 'Time',
    timeValue: (now: string, total: string | null, chapter: string | null) =>
      [total === null ? now : `${now} of ${total}`, chapter]
        .filter((part) => part !== null)
        .join(', '),
    loading: 'The player is loading',
    fromYouTube: 'Plays from YouTube. Nothing is loaded from there before you press play.',
    noMedia:
      'No recording is known for this episode. The text, the outline and the summary all work.',
    attach: 'Attach a video',
    attached: (name: string) => `Attached: ${name}`,
    resumedAt: (time: string) => `You were at ${time}.`,
    fromStart: 'Start from the beginning',
    range: (from: string, to: string) => `Plays ${from} to ${to}, then stops.`,
    clearRange: 'Play on instead',
    videoTitle: (title: string) => `Video: ${title}`,
    watchOnYouTube: 'Watch it on YouTube',
    openMedia: 'Open the recording',
    failure: failureSentence,
  },

  attach: {
    title: 'Attach a video',
    explain:
      'For this episode, in this browser: a YouTube address, the address of an audio or video file, or a file of your own. A file stays on your device.',
    address: 'Address',
    addressExample: 'https://www.youtube.com/watch?v=…',
    use: 'Use this address',
    file: 'Choose an audio or video file…',
    notAnAddress: 'This is neither a YouTube address nor an http(s) address of a media file.',
    notMedia: (name: string) => `“${name}” is not an audio or video file.`,
    remove: 'Remove the attached video',
    close: 'Close',
  },

  corrections: {
    open: 'Correct times',
    title: 'Correct the times',
    help: 'While it plays, click the line that is being said.',
    count: (count: number) => (count === 0 ? '' : `${count} set.`),
    nudge: 'Move the whole text',
    nudgeBy: (seconds: number) =>
      `All lines ${Math.abs(seconds)} s ${seconds < 0 ? 'earlier' : 'later'}`,
    speaker: 'Who speaks',
    nobody: 'not known',
    undo: 'Undo',
    exportFile: 'Export',
    close: 'Done',
  },

  outline: {
    title: 'Outline',
    open: 'Outline',
    close: 'Close the outline',
    none: 'This episode has no chapters.',
    verdicts: { watch: 'watch', optional: 'optional', skip: 'skip' },
  },

  transcript: {
    title: 'Transcript',
    help: 'Arrow keys move from line to line, Enter plays from there.',
    paragraphs: 'Paragraphs',
    lines: 'Lines',
    arrangement: 'Show as',
    backToNow: 'Back to now',
    about: (time: string) => `about ${time}`,
    giveOrTake: (seconds: number) => `Estimated: give or take ${seconds} s`,
    guessedName: 'a guess',
    notTranslated: (words: number, time: string) =>
      `Not in the translation: ${words.toLocaleString('en')} words from ${time}`,
    notInText: (words: number, time: string) =>
      `Not in the edited text: ${words.toLocaleString('en')} words from ${time}`,
    views: { original: 'Original', translation: 'Translation', stacked: 'Both' },
    view: 'Language',
    versions: { captured: 'As spoken', edited: 'Edited', translation: 'Translation' },
    version: 'Version',
    empty: 'This track has no text.',
  },

  /** Of the button alone; the rest loads with the bar (`en-find.ts`). */
  find: { open: 'Find in this episode (/)' },

  summary: {
    title: 'Summary',
    inShort: 'In short',
    keyPoints: 'Key points',
    quotes: 'Quotes',
    goToQuote: (time: string) => `Go to ${time}`,
    none: 'This episode has no summary.',
    description: 'About this episode',
    topics: 'Topics',
    links: 'Links',
    sources: 'Where this comes from',
    source: (name: string, publisher: string | null, date: string | null) =>
      [name, publisher, date].filter((part) => part !== null).join(' · '),
  },

  keys: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    close: 'Close',
    playPause: 'Play or pause',
    back10: 'Back 10 seconds',
    forward10: 'Forward 10 seconds',
    back5: 'Back 5 seconds',
    forward5: 'Forward 5 seconds',
    louder: 'Louder',
    quieter: 'Quieter',
    tenths: 'To 0–90 %',
    start: 'To the start',
    end: 'To the end',
    slower: 'Slower',
    faster: 'Faster',
    mute: 'Mute',
    fullScreen: 'Full screen',
    previousLine: 'Previous line',
    nextLine: 'Next line',
    previousChapter: 'Previous chapter',
    nextChapter: 'Next chapter',
    now: 'Back to the current line',
    follow: 'Follow on or off',
    nextView: 'Next language view',
    nameTurn: 'Confirm or change who speaks',
    find: 'Find in this episode',
    thisList: 'This list',
  },

  /** Of the header alone; the rest loads with the search (`en-search.ts`). */
  search: {
    open: 'Search every episode',
    field: 'Search every episode…',
    shortcut: (isMac: boolean) => (isMac ? '⌘ K' : 'Ctrl K'),
  },

  followOff: 'The page does not follow.',
  followOn: 'Follow again',
};

/** What went wrong with the recording, as a person can use it. Codes: YouTube's IFrame API, onError; MediaError. */
function failureSentence(failure: PlaybackFailure): string {
  const reasons: Record<string, string> = {
    blocked:
      'YouTube’s player did not load. An ad blocker, the network or being offline may be in the way.',
    'youtube 2': 'YouTube does not accept this video address.',
    'youtube 5': 'YouTube’s player cannot play this video in this browser.',
    'youtube 100': 'This video was removed or is private.',
    'youtube 101': 'The video’s owner does not allow it to be played on other sites.',
    'youtube 150': 'The video’s owner does not allow it to be played on other sites.',
    'youtube 153':
      'YouTube refused to play here because the browser did not say where the page is from.',
    'media 1': 'Loading the recording was stopped.',
    'media 2': 'The recording could not be loaded. Check the connection.',
    'media 3': 'The recording is damaged and cannot be played on.',
    'media 4': 'The recording cannot be found, or this browser cannot play its kind.',
  };
  const key = failure.kind === 'blocked' ? 'blocked' : `${failure.kind} ${failure.code}`;
  return reasons[key] ?? 'The recording cannot be played here.';
}

/** Seconds as they are spoken: `113` is “1 minute 53 seconds”. */
export function spokenTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ] as const;
  const spoken = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return spoken.length === 0 ? '0 seconds' : spoken.join(' ');
}

/** How long something takes, as people say it: `568` seconds are “9 min”. */
export function formatLength(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))} min`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `zh-Hans` is “Simplified Chinese”; a tag that no name is known for stays as it is. */
export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `2026`, `2026-04` or `2026-04-11` with as much precision as it has. */
export function formatDate(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' as const }),
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  }).format(date);
}
