/**
 * The words of everything that is loaded when it is opened, and of the pages that are not read first. They come with it:
 * in the first load they would weigh a third of all the rest of the interface's code.
 */
import type { AddressRefusal } from '../../core/contract/media-address.ts';
import type { LeftOut } from '../../formats/writers/left-out.ts';
import type { WriterId } from '../../formats/writers/writers.ts';
import type { AppearanceName, Preferences } from '../../library/preferences.ts';
import type { LoadRefusal } from '../../library/records/save-outcome.ts';
import type { PlaybackFailure } from '../../playback/player.ts';

type LookWords = {
  [Name in AppearanceName]: { name: string; values: Record<Preferences[Name], string> };
};

const { format: number } = new Intl.NumberFormat('en');

const NONE = 'Not found in this episode';
const NEAR = 'No exact match. These are close:';
const place = (current: number, of: number) => `${number(current)} of ${number(of)}`;

export const enLater = {
  display: {
    view: 'Language',
    views: {
      original: 'Original',
      translation: 'Translation',
      stacked: 'Both',
      side: 'Side by side',
      tap: 'Tap to see original',
    },
    intoLanguage: 'Translation into',
    version: 'Wording',
    versions: { captured: 'As spoken', edited: 'Edited', translation: 'Translation' },
    arrangement: 'Layout',
    paragraphs: 'Paragraphs',
    lines: 'Lines',
  },

  share: {
    link: 'Copy link',
    linkAt: (time: string) => `Copy link to ${time}`,
    print: 'Print',
  },

  notices: {
    range: (from: string, to: string) => `Plays from ${from} to ${to}, then stops.`,
    clearRange: 'Keep playing',
    followOff: 'The page is not following along.',
    followOn: 'Follow along',
  },

  failure: {
    sentence: failureSentence,
    watchOnYouTube: 'Watch it on YouTube',
    openMedia: 'Open the recording',
    stream:
      'This is the list of a stream, which this browser cannot play. Take the address of an audio or video file, or open this page in a browser that plays streams.',
  },

  /** Of the frame that plays it, for those who hear the page. */
  videoTitle: (title: string) => `Video: ${title}`,

  hindrance: {
    noSeek: (time: string) =>
      `This recording cannot be played from ${time}: its host sends it from the start only. Downloaded, and attached as a file, it plays from every line.`,
    pastEnd: (time: string, end: string) =>
      `${time} comes after the end of this recording, which lasts ${end}.`,
    waiting:
      'Nothing has come of the recording for a while: its host does not answer, or the connection is slow.',
    offline: 'You are offline. The recording goes on when the network is back.',
    brokenOff: (time: string, end: string) =>
      `The recording ended at ${time}, though it was to last ${end}: the file may be cut short.`,
    shorter: (end: string, textEnd: string) =>
      `The recording ends here, at ${end}; the text goes on to ${textEnd}.`,
  },

  settings: {
    title: 'Settings',
    close: 'Close the settings',
    more: 'More settings',
    oneOf: {
      theme: {
        name: 'Theme',
        values: { system: 'Match system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
      },
      textSize: {
        name: 'Text size',
        values: {
          smallest: 'Smallest',
          small: 'Small',
          medium: 'Medium',
          large: 'Large',
          largest: 'Largest',
        },
      },
      face: { name: 'Typeface', values: { serif: 'Serif', sans: 'Sans serif' } },
      lineSpacing: {
        name: 'Line spacing',
        values: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
      },
      measure: {
        name: 'Text width',
        values: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
      },
      motion: { name: 'Motion', values: { system: 'Match system', reduced: 'Reduced' } },
    } satisfies LookWords,
    switches: {
      spokenWord: {
        name: 'Highlight each word as it is spoken',
        hint: 'Inside the highlighted line.',
      },
      playOnClick: {
        name: 'Start playing when I click a line',
        hint: 'Otherwise a click goes there without playing.',
      },
      characterKeys: {
        name: 'Single-key shortcuts',
        hint: 'k, j, / and others. Turn them off if you press them by mistake.',
      },
    },
    language: 'Language of this app',
    browserLanguage: 'Match browser',
    reset: 'Reset settings',
    wasReset: 'Settings are back to the defaults.',
    undo: 'Undo',
  },

  people: {
    episodes: 'Episodes',
    people: 'Who speaks',
    /** The figures of a share that is more than nothing. */
    share: (share: number) => (share < 0.01 ? '< 1 %' : `${number(Math.round(share * 100))} %`),
    speaks: (share: string) => `speaks ${share} of the talk`,
    ofTalk: 'of the talk',
    newest: (date: string) => `newest ${date}`,
    allEpisodes: (count: number) => `Show all ${number(count)} episodes`,
    allPeople: (count: number) => `Show all ${number(count)} people`,
    said: 'What they said',
    nothingSaid: 'Nobody has marked yet what they said.',
    unknownPerson: (name: string) =>
      name === '' ? 'Person not found.' : `Nobody here is called “${name}”.`,
    unknownShow: (name: string) =>
      name === '' ? 'Show not found.' : `No show here is called “${name}”.`,
    near: 'Did you mean:',
  },

  library: {
    title: 'Library',
    count: (count: number) => (count === 1 ? '1 episode' : `${number(count)} episodes`),
    /** In all of them: hours, where it is hours. */
    talk: (minutes: number) =>
      minutes < 60
        ? `${number(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} of talk`
        : minutes < 90
          ? '1 hour of talk'
          : `${number(Math.round(minutes / 60))} hours of talk`,
    looking: (total: number) => `Looking through ${number(total)} episodes…`,
    more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${number(count)} more`),
    filter: 'Find by title, show or person',
    inTitle: 'Title, show or person',
    noneMatch: (query: string) => `No episode title, show or person matches “${query}”.`,
    searchInstead: (query: string) => `Search what was said for “${query}”`,
    empty: 'There are no episodes here yet.',
    emptyVisitor: 'Come back later: they will be listed on this page.',
    emptyOwner: 'Is this your library? Give it a transcript, with the path of yours:',
    emptyFormats:
      'Captions, speech recognition and plain text are all read; the README lists them.',
    firstVisit: {
      what: 'Transcripts that keep time with the recording.',
      can: [
        'Press play and read along',
        'Click a line to hear it',
        'Search everything that was said',
      ],
    },
    continue: 'Continue',
    left: (length: string) => `${length} left`,
    youRead: (time: string) => `You read to ${time}`,
    youPlayed: (time: string) => `You played to ${time}`,
    about: 'about',
    worth: 'worth watching',
    played: (time: string) => `played to ${time}`,
    finished: 'played to the end',
    read: (time: string) => `read to ${time}`,
    readAll: 'read to the end',
    narrow: 'Filters',
    facets: { show: 'Show', person: 'Person', topic: 'Topic', lang: 'Language' },
    allOf: { show: 'All shows', person: 'All people', topic: 'All topics', lang: 'All languages' },
    findOne: {
      show: 'Find a show',
      person: 'Find a person',
      topic: 'Find a topic',
      lang: 'Find a language',
    },
    moreValues: (count: number) => `${number(count)} more…`,
    fewerValues: 'Show fewer',
    allEpisodes: 'All episodes',
    matching: 'Matching episodes',
    filterButton: (chosen: number) => (chosen === 0 ? 'Filter' : `Filter (${number(chosen)})`),
    showFound: (count: number) =>
      count === 1 ? 'Show 1 episode' : `Show ${number(count)} episodes`,
    chosen: 'Chosen filters',
    remove: (kind: string, name: string) => `Remove the filter ${kind}: ${name}`,
    clearAll: 'Clear all',
    sort: 'Sort by',
    sorts: { newest: 'Newest first', title: 'By title', recent: 'Last opened first' },
    noneNarrowed: 'No episode matches these filters.',
  },

  closeOutline: 'Close the outline',

  attach: {
    attached: (name: string) => `Plays ${name}`,
    title: 'Use another recording',
    explain:
      'For this episode, in this browser: a YouTube address or video id, the address of an audio or video file, or a file of your own. A file stays on your device.',
    address: 'Address',
    addressExample: 'https://www.youtube.com/watch?v=…',
    use: 'Use this address',
    file: 'Choose an audio or video file…',
    refused: {
      'no-address': 'This is neither a YouTube address nor an http(s) address of a media file.',
      'no-video':
        'This is an address of YouTube, but not of one video: a channel and a playlist hold many. Open the video and take its address.',
      'foreign-player':
        'This is a player of another site, which cannot keep time with the text. Take the address of the audio or video file itself.',
    } satisfies Record<AddressRefusal, string>,
    asking: 'Asking the address what it is…',
    noRecording:
      'No recording that this browser plays came from this address. It may be a web page: take the address of the audio or video file itself.',
    offline: 'You are offline: what is at this address can be asked when the network is back.',
    useAnyway: 'Use it all the same',
    notMedia: (name: string) => `“${name}” is not an audio or video file.`,
    remove: 'Go back to the episode’s own recording',
    close: 'Close',
  },

  corrections: {
    title: 'Fix times and names',
    help: 'While it plays, click the line you hear.',
    count: (count: number) => (count === 0 ? '' : `${count} set.`),
    nudge: 'Shift the whole text',
    nudgeBy: (seconds: number) =>
      `All lines ${Math.abs(seconds)} s ${seconds < 0 ? 'earlier' : 'later'}`,
    speaker: (name: string | null) => (name === null ? 'Who is speaking?' : `Speaking: ${name}`),
    nobody: 'unknown',
    undo: 'Undo',
    exportFile: 'Export',
    close: 'Done',
  },

  naming: {
    bar: 'Names of the speakers',
    whoIs: (label: string) => `Who is ${label}?`,
    typeName: 'Another name',
    add: (name: string) => `Add “${name}”`,
    reach: 'Where',
    reaches: {
      onward: 'From here on',
      turn: 'Only this turn',
      line: 'From this line',
      voice: 'Wherever they speak',
    },
    partner: 'Taking turns with',
    nobody: 'I don’t know who this is',
    close: 'Close',
    told: (name: string | null) => (name === null ? 'No name here now.' : `${name} speaks here.`),
    toldVoice: (label: string, name: string) => `${label} is ${name}.`,
    undone: 'Taken back.',
    guessed: (count: number) => `${number(count)} guessed`,
    noneGuessed: 'Named.',
    check: 'Check',
    left: (count: number) => `${number(count)} left`,
    isThis: (name: string) => `Is this ${name}?`,
    yes: 'Yes',
    no: (other: string) => `No, ${other}`,
    somebodyElse: 'Somebody else…',
    pass: 'Skip',
    refuse: 'No',
    unnamed: (count: number) =>
      count === 1 ? 'The speaker has no name here.' : `${number(count)} turns have no name.`,
    begin: 'Who speaks first?',
  },

  steering: {
    watchOnly: 'Skip the optional parts',
    ofMinutes: (left: number, total: number) =>
      `${number(left)} ${left === 1 ? 'minute' : 'minutes'} instead of ${number(total)}`,
    left: (length: string) => `${length} left`,
    skipped: (titles: readonly string[], length: string) =>
      `Skipped ${namedTitles(titles)} (${length})`,
    undo: 'Undo',
    nothingLeft: (titles: readonly string[]) =>
      `That was all that is worth watching. Skipped: ${namedTitles(titles)}.`,
    playAnyway: 'Play anyway',
    verdictOn: (title: string) => `Verdict on ‘${title}’`,
    ownVerdict: (verdict: string) => `Your own; the episode says ${verdict}`,
    noVerdict: 'no verdict',
    plays: (title: string) => `Play ‘${title}’`,
    onlyChapter: 'Repeat chapter',
    repeatsChapter: (title: string) => `Repeating ‘${title}’.`,
    repeatsLine: 'Repeating this line.',
    stopRepeat: 'Stop repeating',
    repeatLine: 'Repeat line',
    pauseAtLines: 'Pause after lines',
    pausesAtLines: 'Pausing after each line.',
    stopPauses: 'Stop pausing',
    pictureInPicture: 'Picture in picture',
  },

  summary: {
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

  keyGroups: { play: 'Play', move: 'Move', read: 'Read', find: 'Find' },
  keys: {
    title: 'Keyboard shortcuts',
    charactersOff: 'Single-key shortcuts are off. Turn them on in Settings.',
    close: 'Close',
    playPause: 'Play or pause',
    back10: 'Back 10 seconds',
    forward10: 'Forward 10 seconds',
    back5: 'Back 5 seconds',
    forward5: 'Forward 5 seconds',
    louder: 'Louder',
    quieter: 'Quieter',
    tenths: 'Jump to 0–90 %',
    start: 'Go to the start',
    end: 'Go to the end',
    slower: 'Slower',
    faster: 'Faster',
    mute: 'Mute',
    fullScreen: 'Full screen',
    previousLine: 'Previous line',
    nextLine: 'Next line',
    repeatLine: 'Repeat line on or off',
    previousChapter: 'Previous chapter',
    nextChapter: 'Next chapter',
    now: 'Back to the current line',
    follow: 'Follow on or off',
    nextView: 'Switch language view',
    nameTurn: 'Name who is speaking',
    find: 'Find in this episode',
    thisList: 'Show this list',
  },

  search: {
    title: 'Search',
    titleOf: (query: string) => `${query} · Search`,
    close: 'Close search',
    clear: 'Clear the search',
    count: (passages: number, episodes: number, isClipped: boolean) =>
      `${isClipped ? 'More than ' : ''}${counted(passages, 'passage')} in ${counted(episodes, 'episode')}`,
    onlyNames: (count: number) =>
      `No passage, but ${counted(count, 'name or title', 'names and titles')}`,
    filtered: (episodes: number) => counted(episodes, 'episode'),
    results: 'Results',
    names: 'Names and titles',
    moreNames: (count: number) => `${count} more ${count === 1 ? 'name' : 'names'}`,
    moreInEpisode: (count: number) => `${number(count)} more in this episode`,
    moreEpisodes: (count: number) => counted(count, 'more episode', 'more episodes'),
    seeAll: (count: number) => (count > 1 ? `All ${number(count)} results` : 'All results'),
    openKey: '↵ Open',
    seeAllKeys: (isMac: boolean) => (isMac ? '⌘ ↵' : 'Ctrl ↵'),
    matches: (count: number) => counted(count, 'match', 'matches'),
    kinds: {
      title: 'Episode',
      show: 'Show',
      person: 'Person',
      topic: 'Topic',
      chapter: 'Chapter',
    },
    episodes: (count: number) => counted(count, 'episode'),
    about: 'about',
    guess: 'a guess',
    unreachableText: 'The text of this episode cannot be loaded at the moment.',

    filters: 'Filters',
    narrow: 'Narrow down',
    facets: {
      speaker: 'Speaker',
      show: 'Show',
      person: 'Person',
      topic: 'Topic',
      in: 'Language',
      date: 'Year',
    },
    chip: (kind: string, value: string) => `${kind}: ${value}`,
    removeChip: (kind: string, value: string) => `Remove the filter ${kind}: ${value}`,

    recent: 'Recent searches',
    examples: 'For example',
    help: 'How to search',
    helpIntro:
      'Type what you remember, in any language the episodes have. Misspelt words and misheard names are found too.',
    helpRows: [
      ['“weaker observer”', 'these words, in this order'],
      ['-noise', 'without this word'],
      ['speaker:name', 'said by somebody'],
      ['show:  topic:  person:', 'in such episodes only'],
      ['in:chinese', 'in this language only'],
    ],
    searched: 'Every text of every episode is searched, and titles, people, chapters and topics.',

    similar: 'Similar words',
    nearest: 'Did you mean',
    shownNearest: 'No exact match. Did you mean',
    shownGuess: 'No exact match. This is close:',
    nothing: (query: string) => `Nothing found for “${query}”.`,
    noWords: 'Type at least one word to search for.',
    tooLong: (length: number) => `Only the first ${length} characters are searched.`,
    withoutFilters: 'Search without the filters',

    loading: 'The search index is loading',
    rebuilding: {
      missing: 'The search index is missing',
      unsound: 'The search index is damaged',
      version: 'The search index is of another version',
      stale: 'The search index is older than some episodes',
    },
    rebuildingCount: (reason: string, done: number, total: number) =>
      `${reason}; reading the episodes anew: ${number(done)} of ${number(total)}.`,
    rebuilt: 'The search index was made anew here, from the episodes’ texts.',
    unreachable: (count: number) =>
      `${counted(count, 'episode')} could not be read and ${count === 1 ? 'is' : 'are'} not searched.`,
    failed: {
      offline: 'Search cannot be reached. Check the connection.',
      unsound: 'The list of episodes cannot be read, so nothing can be searched.',
    },
    stopped: 'The search was interrupted.',
  },

  find: {
    title: 'Find in this episode',
    count: place,
    previous: 'Previous (Shift+Enter)',
    next: 'Next (Enter)',
    goThere: 'Go there',
    goThereKey: 'Play from there (Ctrl+Enter)',
    close: 'Close (Esc)',
    near: NEAR,
    none: `${NONE}.`,
    noneBut: `${NONE}. Closest:`,
    /** What was found, for the ear: how much, which of it, and the line itself. */
    said: {
      none: (nearest: string | null) =>
        nearest === null ? `${NONE}.` : `${NONE}. Closest: ${nearest}`,
      exact: (current: number, of: number, line: string) => `${place(current, of)}: ${line}`,
      near: (current: number, of: number, line: string) => `${NEAR} ${place(current, of)}: ${line}`,
    },
  },

  selection: {
    menu: 'Selected text',
    quote: 'Copy quote',
    link: 'Copy link to the range',
    copied: 'Copied',
  },

  copy: {
    format: 'Format',
    formats: {
      text: 'Plain text (.txt)',
      markdown: 'Markdown (.md)',
      vtt: 'WebVTT captions (.vtt)',
      srt: 'SRT subtitles (.srt)',
      podcast: 'Podcasting 2.0 transcript (.json)',
      chapters: 'Podcasting 2.0 chapters (.json)',
      episode: 'Whole Cuelight episode (.json)',
    } satisfies Record<WriterId, string>,
    times: 'Times',
    withTimes: 'With times',
    withoutTimes: 'Without times',
    wordTimes: 'Word times',
    withWordTimes: 'With word times',
    withoutWordTimes: 'Without word times',
    which: 'Text',
    leftOut: (parts: readonly string[]) => `Not in the file: ${parts.join(', ')}.`,
    parts: {
      text: 'the text',
      otherTexts: 'other versions and languages',
      speakers: 'who speaks',
      doubts: 'what is a guess',
      lineTimes: 'the time of every line',
      wordTimes: 'the times of words',
      paragraphs: 'paragraphs',
      chapters: 'chapters',
      verdicts: 'verdicts',
      summary: 'the summary',
    } satisfies Record<LeftOut, string>,
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    refused: 'The browser did not allow copying. Select the text here and copy it.',
    text: 'Text to copy',
    close: 'Close',
  },

  /** Why what this browser remembers is not to be had, and what helps. */
  storage: {
    blocked: 'This browser lets the page store nothing. Allow cookies for this site, then reload.',
    full: 'This browser has no room left for this site.',
    newer: 'A newer Cuelight was used in this browser, and this page is older. Reload it.',
    late: 'The storage of this browser does not answer yet. Closing other windows of Cuelight may help.',
    failed: 'The storage of this browser does not work. Restarting the browser may help.',
    unsound: 'What is stored cannot be read. It is kept, and nothing of it is shown.',
    unfetched: 'It is kept; a part of the page that shows it did not come. Reload the page.',
  } satisfies Record<LoadRefusal, string>,

  unsaved: {
    sentence: (reason: string) =>
      `Your change was not saved. ${reason} Until this page is closed, it holds.`,
    unread: (reason: string) => `What you changed here before is not shown. ${reason}`,
    close: 'Close this note',
  },

  readingPlace: {
    resumedAt: (time: string) => `You were at ${time}.`,
    fromStart: 'Start from the beginning',
    label: 'Where you were',
    /** Joined as one sentence: “You read to 41:20 · played to 37:05”. */
    read: (time: string) => `You read to ${time}`,
    played: (time: string) => `played to ${time}`,
    close: 'Close this note',
  },

  ending: {
    title: 'End of the episode',
    next: 'Next',
    nextOf: (show: string) => `Next from ${show}`,
    kept: 'What you kept',
    corrections: (count: number) => counted(count, 'correction'),
    verdicts: (count: number) => counted(count, 'verdict of your own', 'verdicts of your own'),
  },
};

export type LaterStrings = typeof enLater;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** One or two titles in full; of more, the first and the last. */
function namedTitles(titles: readonly string[]): string {
  const [first = '', second] = titles;
  if (titles.length > 2) return `${titles.length} sections, ‘${first}’ to ‘${titles.at(-1)}’`;
  return second === undefined ? `‘${first}’` : `‘${first}’ and ‘${second}’`;
}

/** What went wrong with the recording, as a person can use it. Codes: YouTube's IFrame API, onError; MediaError. */
function failureSentence(failure: PlaybackFailure): string {
  const reasons: Record<string, string> = {
    blocked: 'YouTube’s player did not load. An ad blocker or the network may be in the way.',
    offline:
      'You are offline, and the recording comes from the network. The text, the outline and the summary all work.',
    empty: 'This recording is empty: it lasts 0 seconds.',
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
  const key = 'code' in failure ? `${failure.kind} ${failure.code}` : failure.kind;
  return reasons[key] ?? 'The recording cannot be played here.';
}
