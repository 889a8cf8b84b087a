/** Every sentence and label of the interface in one place, so that the wording can be read, and judged, as a whole. */
const { format: number } = new Intl.NumberFormat('en');

export const en = {
  appName: 'Cuelight',
  skipToContent: 'Skip to the text',

  nav: { library: 'Library', main: 'Main' },

  /** On the buttons that open what is loaded then. */
  opens: {
    attach: 'Use another recording',
    copy: 'Copy or download the text',
    corrections: 'Fix times and names',
    display: 'Display',
    find: 'Find in this episode (/)',
    findShort: 'Find',
    keys: 'Keyboard shortcuts',
    more: 'More',
    share: 'Share & export',
    search: 'Search every episode',
    settings: 'Settings',
  },
  searchField: {
    name: 'Search every episode…',
    shortcut: (isMac: boolean) => (isMac ? '⌘ K' : 'Ctrl K'),
  },
  tabs: { transcript: 'Transcript', summary: 'Summary' },

  loading: 'Loading…',
  faults: {
    unreachable: 'The library cannot be reached. Check the connection.',
    missing: 'A file of this library is missing on the server.',
    damaged: 'A file of this library arrived damaged or cut short.',
    unsound: 'A file of this library cannot be read by this version of Cuelight.',
    'unknown-episode': 'Episode not found. It may have been renamed or removed.',
  },
  tryAgain: 'Try again',
  reload: (time: string | null) => (time === null ? 'Reload' : `Reload at ${time}`),
  lost: {
    lost: 'This part of the page could not be fetched. Everything else goes on.',
    offline: 'This part of the page cannot be fetched without a network. Everything else goes on.',
    replaced:
      'Cuelight was renewed while this page was open, and this part of the old version is gone.',
    close: 'Close',
  },
  toLibrary: 'Go to the library',
  notFound: 'Page not found.',
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
    time: 'Time',
    timeValue: (now: string, total: string | null, chapter: string | null) =>
      [total === null ? now : `${now} of ${total}`, chapter]
        .filter((part) => part !== null)
        .join(', '),
    loading: 'Loading the player…',
    fromYouTube: 'Plays from YouTube. Nothing loads from there until you press play.',
    playFrom: (time: string, isResume: boolean) =>
      isResume ? `Resume at ${time}` : `Play from ${time}`,
    noMedia: 'Text only',
    add: 'Add a recording',
  },

  outline: {
    title: 'Outline',
    open: 'Outline',
    none: 'This episode has no chapters.',
    verdicts: { watch: 'Worth watching', optional: 'Optional', skip: 'Skip' },
  },

  transcript: {
    help: 'Arrow keys move from line to line, Enter plays from there, Shift with an arrow selects lines.',
    chapter: (nth: number) => `Chapter ${number(nth)}`,
    backToNow: 'Back to now',
    about: (time: string) => `about ${time}`,
    giveOrTake: (seconds: number) => `Estimated: give or take ${seconds} s`,
    guessedName: 'a guess',
    whoIsThis: 'Who is this?',
    notTranslated: (words: number, time: string) =>
      `Not in the translation: ${number(words)} words from ${time}`,
    notInText: (words: number, time: string) =>
      `Not in the edited text: ${number(words)} words from ${time}`,
    pause: (length: string, isMusic = false) =>
      isMusic ? `♪ ${length}` : `${length} without words`,
    showOriginal: 'Original',
    originalAt: (time: string) => `Original, ${time}`,
    tooNarrow: 'There is no room for two columns: the translation stands under its original.',
    empty: 'This track has no text.',
  },
};

export type Strings = typeof en;
