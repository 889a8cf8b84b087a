/**
 * What became of a record that a person made. Nobody takes a refusal for a save: each has a reason, and the interface says
 * it (`ui/text`). Returned, never thrown.
 */

/** Why the storage did not do what it was asked. */
export type Refusal =
  /** The browser lets this page keep nothing: cookies are blocked, or a window that forgets. */
  | 'blocked'
  /** No room is left for this site. */
  | 'full'
  /** A newer Cuelight has opened the storage in this browser, and this page is older: reloading it helps. */
  | 'newer'
  /** No answer so far, because another window holds the storage or the disk is slow: asking again may help. */
  | 'late'
  /** The storage is damaged, or the browser gave up for a reason of its own. */
  | 'failed';

export type SaveOutcome = { kind: 'saved' } | { kind: 'refused'; why: Refusal };

export type LoadRefusal =
  | Refusal
  /** The record is not what this version understands. It counts as none, and is set aside before another takes its place. */
  | 'unsound'
  /** The record is there; the code that it is shown with did not come. */
  | 'unfetched';

export type LoadOutcome<Value> =
  | { kind: 'loaded'; value: Value }
  | { kind: 'refused'; why: LoadRefusal };

/** What is used: a record that could not be read counts as none. */
export function loadedOr<Value, None>(outcome: LoadOutcome<Value>, none: None): Value | None {
  return outcome.kind === 'loaded' ? outcome.value : none;
}

/** The reason of what the storage threw; `DOMException`s are told apart by their names. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return REASONS[name] ?? 'failed';
}

const REASONS: Record<string, Refusal> = {
  SecurityError: 'blocked',
  // Some browsers answer so in windows that forget.
  InvalidStateError: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  TimeoutError: 'late',
};
