/**
 * The keys of the reader, as one table: what is matched, what it does. YouTube's own keys
 * where they exist. First match wins.
 */
import type { Preferences } from '../../library/preferences.ts';
import type { Session } from '../../state/session/session.ts';
import type { LaterStrings } from '../text/en-later.ts';

export interface KeyActions {
  session: Session;
  toggleFullScreen(): void;
  backToNow(): void;
  showKeys(): void;
  find(): void;
  nextView(): void;
  /** Repeats the line that is on, or stops repeating. */
  repeatLine(): void;
  /** Confirms or changes who speaks in the current line's turn. */
  nameTurn(): void;
}

export interface KeyRow {
  /** Values of `event.key`, letters small: that they were typed large changes nothing. */
  keys: readonly string[];
  ctrl?: true;
  /** What it does, as a key of the interface's words. */
  label: keyof LaterStrings['keys'];
  run(actions: KeyActions, key: string): void;
}

const VOLUME_STEP = 0.05;
const step = (seconds: number) => (actions: KeyActions) => actions.session.playback.seekBy(seconds);
const volume = (change: number) => (actions: KeyActions) =>
  actions.session.playback.volumeBy(change);
const rate = (direction: 1 | -1) => (actions: KeyActions) =>
  actions.session.playback.stepRate(direction);
const seekToShare = (actions: KeyActions, share: number) => {
  const { playback } = actions.session;
  const { duration } = playback.state();
  if (duration !== null) playback.seek(duration * share);
};

export const KEY_ROWS: readonly KeyRow[] = [
  {
    keys: ['ArrowLeft'],
    ctrl: true,
    label: 'previousChapter',
    run: (a) => a.session.goToChapter(-1),
  },
  {
    keys: ['ArrowRight'],
    ctrl: true,
    label: 'nextChapter',
    run: (a) => a.session.goToChapter(1),
  },
  {
    keys: ['k', ' '],
    label: 'playPause',
    run: (a) => a.session.playback.toggle(),
  },
  { keys: ['j'], label: 'back10', run: step(-10) },
  { keys: ['l'], label: 'forward10', run: step(10) },
  { keys: ['ArrowLeft'], label: 'back5', run: step(-5) },
  { keys: ['ArrowRight'], label: 'forward5', run: step(5) },
  { keys: ['ArrowUp'], label: 'louder', run: volume(VOLUME_STEP) },
  { keys: ['ArrowDown'], label: 'quieter', run: volume(-VOLUME_STEP) },
  {
    keys: [...'0123456789'],
    label: 'tenths',
    run: (a, key) => seekToShare(a, Number(key) / 10),
  },
  { keys: ['Home'], label: 'start', run: (a) => a.session.playback.seek(0) },
  { keys: ['End'], label: 'end', run: (a) => seekToShare(a, 1) },
  { keys: ['<'], label: 'slower', run: rate(-1) },
  { keys: ['>'], label: 'faster', run: rate(1) },
  {
    keys: ['m'],
    label: 'mute',
    run: ({ session: { playback } }) => playback.setMuted(!playback.state().muted),
  },
  { keys: ['f'], label: 'fullScreen', run: (a) => a.toggleFullScreen() },
  { keys: ['['], label: 'previousLine', run: (a) => a.session.goToLine(-1) },
  { keys: [']'], label: 'nextLine', run: (a) => a.session.goToLine(1) },
  { keys: ['r'], label: 'repeatLine', run: (a) => a.repeatLine() },
  { keys: ['s'], label: 'now', run: (a) => a.backToNow() },
  {
    keys: ['a'],
    label: 'follow',
    run: (a) => a.session.follow({ type: 'toggle' }),
  },
  { keys: ['b'], label: 'nextView', run: (a) => a.nextView() },
  { keys: ['n'], label: 'nameTurn', run: (a) => a.nameTurn() },
  { keys: ['/'], label: 'find', run: (a) => a.find() },
  { keys: ['?'], label: 'thisList', run: (a) => a.showKeys() },
];

/** Elements that keep the keys they work with; `null` keeps all of them. */
const OWN_KEYS: readonly [selector: string, keys: readonly string[] | null][] = [
  ['input:not([type="range"]), textarea, select, [contenteditable], dialog', null],
  [
    'input[type="range"], [role="tablist"] *',
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
  ],
  ['.transcript *', ['ArrowUp', 'ArrowDown', 'Home', 'End']],
  ['button, a, summary', [' ']],
];

/** Letters, figures and signs, which a reader may have turned off (WCAG 2.2, 2.1.4); Space is none of them. */
export function isCharacterKey(key: string): boolean {
  return key !== ' ' && [...key].length === 1;
}

/** Runs what the key means here; returns false where it means nothing. */
export function runKey(
  event: KeyboardEvent,
  actions: KeyActions,
  { characterKeys }: Pick<Preferences, 'characterKeys'>,
): boolean {
  if (!characterKeys && isCharacterKey(event.key)) return false;
  if (event.metaKey || event.altKey !== event.getModifierState('AltGraph')) return false;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const row = KEY_ROWS.find(
    ({ keys, ctrl = false }) => keys.includes(key) && isCtrl(event) === ctrl,
  );
  if (row === undefined || isKept(event)) return false;
  row.run(actions, event.key);
  return true;
}

/** Some layouts write AltGraph as Ctrl+Alt: that is a character, not a shortcut. */
function isCtrl(event: KeyboardEvent): boolean {
  return event.ctrlKey && !event.getModifierState('AltGraph');
}

function isKept(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || isCtrl(event)) return false;
  return OWN_KEYS.some(
    ([selector, keys]) =>
      target.closest(selector) !== null && (keys === null || keys.includes(event.key)),
  );
}
