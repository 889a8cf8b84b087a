/** What the player does without until it is wanted: chunks of their own, so that the text never waits for them. */
import { part } from '../kit/part.tsx';

/** With what it says where nothing plays: that is no use if it does not come either. */
export const PlayerOn = part(async () => (await import('./player-on.tsx')).PlayerOn);
export const PlayerNow = part(async () => (await import('./player-now.tsx')).PlayerNow, 'at-rest');
export const PlayerMenu = part(async () => (await import('./player-menu.tsx')).PlayerMenu);
export const HindranceNote = part(
  async () => (await import('./hindrance-note.tsx')).HindranceNote,
  'at-rest',
);
