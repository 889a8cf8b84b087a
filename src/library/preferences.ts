/**
 * What a reader likes, kept in localStorage so that it can be read before the first paint (`index.html` reads the
 * appearance from the same key). What this version does not know is read as the usual value and stays stored as it is.
 */
import { type KeptViews, VIEW_KINDS, type ViewKind } from '../core/reading/views.ts';
import type { KeptText } from './kept-text.ts';

export const PREFERENCES_KEY = 'cuelight.preferences';

/**
 * A row a preference. How the page looks is an attribute of the same name on <html> (`textSize` is `data-text-size`); what
 * its values look like is in the style sheets, which a test holds against this table.
 */
export const PREFERENCES = {
  theme: look(['system', 'light', 'sepia', 'dark'], 'system'),
  textSize: look(['smallest', 'small', 'medium', 'large', 'largest'], 'medium'),
  face: look(['serif', 'sans'], 'serif'),
  lineSpacing: look(['tight', 'normal', 'loose'], 'normal'),
  measure: look(['narrow', 'normal', 'wide'], 'normal'),
  motion: look(['system', 'reduced'], 'system'),

  /** Of the interface, a BCP 47 tag; `system`, as any that there are no words for, follows the browser. */
  language: kept('system', (value): value is string => typeof value === 'string'),
  arrangement: oneOf(['paragraphs', 'lines'], 'paragraphs'),
  /** Whether the word that is being said is marked within its line. */
  spokenWord: kept(true, isBoolean),
  /** Whether a click on a line plays while paused; else it seeks and stays paused. */
  playOnClick: kept(false, isBoolean),
  /** Whether keys that are one character do something (WCAG 2.1.4). */
  characterKeys: kept(true, isBoolean),

  /** The kind of view (`core/reading/views.ts`) last chosen for each pair of languages, `en>zh-Hans`; the latest last. */
  views: { usual: {}, read: readViews } as Row<KeptViews>,

  rate: kept(1, isWithin(0.25, 4)),
  volume: kept(1, isWithin(0, 1)),
  muted: kept(false, isBoolean),
};

interface Row<T> {
  usual: T;
  /** What is kept, as it can be used; undefined where it cannot. */
  read(kept: unknown): T | undefined;
}

interface Choice<T> extends Row<T> {
  /** In the order in which they are offered. */
  values: readonly T[];
}

interface Look<T> extends Choice<T> {
  isLook: true;
}

type Table = typeof PREFERENCES;

export type Preferences = { [Name in keyof Table]: Table[Name]['usual'] };

export type AppearanceName = {
  [Name in keyof Table]: Table[Name] extends Look<unknown> ? Name : never;
}[keyof Table];

export type Theme = Preferences['theme'];

/** What <html> carries as attributes, so that a page is right at its first paint. */
export const APPEARANCE = Object.entries(PREFERENCES).flatMap(([name, row]) =>
  'isLook' in row ? (name as AppearanceName) : [],
);

export const DEFAULT_PREFERENCES = readPreferences({});

export function loadPreferences(storage: KeptText): Preferences {
  return readPreferences(storedIn(storage));
}

/** Writes what changed over what is stored, which may hold keys and values of a later version. */
export function savePreferences(storage: KeptText, changes: Partial<Preferences>): void {
  const stored = storedIn(storage);
  const merged: Record<string, unknown> = { ...stored, ...changes };
  if (changes.views !== undefined)
    merged.views = { ...without(Object(stored.views), readViews(stored.views)), ...changes.views };
  storage.setItem(PREFERENCES_KEY, JSON.stringify(merged));
}

/** Cut short, or no table of names: there is nothing in it to go on with. */
function storedIn(storage: KeptText): Record<string, unknown> {
  try {
    const stored = JSON.parse(storage.getItem(PREFERENCES_KEY) ?? '{}');
    return typeof stored === 'object' && !Array.isArray(stored) ? Object(stored) : {};
  } catch {
    return {};
  }
}

function without(all: object, known: object): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !(name in known)));
}

function readPreferences(all: Record<string, unknown>): Preferences {
  return Object.fromEntries(
    Object.entries(PREFERENCES).map(([name, row]) => [name, row.read(all[name]) ?? row.usual]),
  ) as Preferences;
}

function kept<T>(usual: T, isSound: (value: unknown) => value is T): Row<T> {
  return { usual, read: (value) => (isSound(value) ? value : undefined) };
}

function oneOf<const T extends string>(values: readonly T[], usual: NoInfer<T>): Choice<T> {
  const isSound = (value: unknown): value is T => values.some((known) => known === value);
  return { values, ...kept<T>(usual, isSound) };
}

function look<const T extends string>(values: readonly T[], usual: NoInfer<T>): Look<T> {
  return { ...oneOf(values, usual), isLook: true };
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isWithin(from: number, to: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && value >= from && value <= to;
}

function readViews(stored: unknown): KeptViews {
  return Object.fromEntries(
    Object.entries(Object(stored)).filter((entry): entry is [string, ViewKind] =>
      VIEW_KINDS.some((kind) => kind === entry[1]),
    ),
  );
}
