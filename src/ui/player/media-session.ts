/**
 * The system's own view of what plays: lock screen, headset, media keys (W3C Media Session). Requests only, like every
 * button: what the system is told is what the player reports.
 */
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { PlaybackState } from '../../playback/playback.ts';
import type { Session } from '../../state/session/session.ts';

type Handlers = [MediaSessionAction, MediaSessionActionHandler][];

/** Seconds a press goes where the system names no step. */
const STEP = 10;
/** The system counts on by itself; it is told again after this many seconds, and so after every jump that far. */
const TELL_EVERY = 5;

/** Returns the function that lets go of what the system holds. `languages`: those in which titles are wanted, best first. */
export function holdMediaSession(
  system: MediaSession,
  session: Session,
  languages: readonly string[],
): () => void {
  const { playback, episode } = session;
  let told = Number.NaN;
  let state: PlaybackState | null = null;

  const tellPosition = (time: number) => {
    told = time;
    const { duration, rate } = playback.state();
    if (duration === null || duration <= 0) return;
    const position = Math.min(Math.max(0, time), duration);
    system.setPositionState?.({ duration, playbackRate: rate, position });
  };
  const tellState = (next: PlaybackState) => {
    const before = state;
    state = next;
    if (next.status !== before?.status)
      system.playbackState =
        next.status === 'playing' || next.status === 'buffering' ? 'playing' : 'paused';
    if (
      next.status !== before?.status ||
      next.rate !== before.rate ||
      next.duration !== before.duration
    )
      tellPosition(playback.time());
  };

  system.metadata = new MediaMetadata(metadataOf(episode, languages));
  const handlers = handlersOf(session);
  for (const [action, handler] of handlers) setHandler(system, action, handler);
  tellState(playback.state());
  const stopState = playback.observe(tellState);
  const stopTime = playback.onTime((time) => {
    if (Math.abs(time - told) >= TELL_EVERY) tellPosition(time);
  });

  return () => {
    stopState();
    stopTime();
    for (const [action] of handlers) setHandler(system, action, null);
    system.metadata = null;
    system.playbackState = 'none';
  };
}

function metadataOf(episode: EpisodeFile, languages: readonly string[]): MediaMetadataInit {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  return {
    title: inLanguage(episode.title, languages).text,
    artist: episode.people.map(({ name }) => name).join(', '),
    album: episode.show ?? '',
    artwork: icon === null ? [] : [{ src: icon.href, sizes: 'any', type: icon.type }],
  };
}

function handlersOf(session: Session): Handlers {
  const { playback, episode } = session;
  const handlers: Handlers = [
    ['play', () => playback.play()],
    ['pause', () => playback.pause()],
    ['seekbackward', ({ seekOffset }) => playback.seekBy(-(seekOffset ?? STEP))],
    ['seekforward', ({ seekOffset }) => playback.seekBy(seekOffset ?? STEP)],
    ['seekto', ({ seekTime }) => playback.seek(seekTime ?? playback.time())],
  ];
  if (episode.chapters.length > 0)
    handlers.push(
      ['previoustrack', () => session.goToChapter(-1)],
      ['nexttrack', () => session.goToChapter(1)],
    );
  return handlers;
}

/** A browser throws for an action it does not know; its other keys work all the same. */
function setHandler(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler | null,
): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // See above.
  }
}
