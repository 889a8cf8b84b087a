/**
 * Stands for www-widgetapi.js, the script in the page: `YT.Player` over an iframe that exists. It knows only what the
 * frame delivers. As in the real one, methods appear with the first delivery, getters answer from the last one, and
 * `getCurrentTime` runs on between deliveries by the wall clock, for a second at most.
 */
import { PLAYER_STATE, type PlayerEvent, type PlayerInfo, type ToPage } from './messages.ts';

type Listener = (event: { target: Player; data: unknown }) => void;
type Command = { event: 'listening' } | { event: 'command'; func: string; args: unknown[] };

const LISTENING_INTERVAL_MS = 250;
const EXTRAPOLATION_LIMIT = 1;
let lastId = 0;

class Player {
  readonly id: number;
  readonly #frame: HTMLIFrameElement;
  readonly #host: string;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #subscribed = new Set<string>();
  readonly #knocking: ReturnType<typeof setInterval>;
  #queued: Command[] | null = [];
  #info: Partial<PlayerInfo> = {};

  constructor(frame: HTMLIFrameElement, options: { events?: Record<string, Listener> } = {}) {
    lastId += 1;
    this.id = lastId;
    this.#frame = frame;
    this.#host = new URL(frame.src).origin;
    this.#frame.id ||= `widget${this.id}`;
    window.addEventListener('message', this.#receive);
    this.#knocking = setInterval(() => this.#post({ event: 'listening' }), LISTENING_INTERVAL_MS);
    for (const [name, listener] of Object.entries(options.events ?? {}))
      this.addEventListener(name, listener);
  }

  addEventListener(name: string, listener: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    if (!this.#subscribed.has(name)) {
      this.#subscribed.add(name);
      this.#send({ event: 'command', func: 'addEventListener', args: [name] });
    }
    return this;
  }

  getIframe(): HTMLIFrameElement {
    return this.#frame;
  }

  /** Options of modules such as captions; this stand-in has none. */
  getOption(): unknown {
    return undefined;
  }

  destroy(): void {
    clearInterval(this.#knocking);
    window.removeEventListener('message', this.#receive);
    this.#frame.remove();
  }

  readonly #receive = (message: MessageEvent): void => {
    if (message.origin !== this.#host || message.source !== this.#frame.contentWindow) return;
    const said = JSON.parse(message.data as string) as ToPage;
    if (said.id !== this.id) return;
    if (said.event === 'initialDelivery') {
      clearInterval(this.#knocking);
      this.#grow((said.info as { apiInterface: string[] }).apiInterface);
    }
    if (said.event === 'initialDelivery' || said.event === 'infoDelivery')
      Object.assign(this.#info, said.info);
    else this.#notify(said.event, said.info);
    const queued = this.#queued ?? [];
    this.#queued = null;
    for (const command of queued) this.#post(command);
  };

  #notify(event: PlayerEvent, info: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener({ target: this, data: info });
  }

  #grow(apiInterface: string[]): void {
    const methods = this as unknown as Record<string, unknown>;
    for (const name of apiInterface) {
      const getter = /^(?:get|is)(.)(.*)$/.exec(name);
      if (name === 'getCurrentTime') methods[name] = () => this.#currentTime();
      else if (getter) {
        const field = `${getter[1]?.toLowerCase()}${getter[2]}` as keyof PlayerInfo;
        methods[name] = () => this.#info[field];
      } else
        methods[name] = (...args: unknown[]) => {
          this.#send({ event: 'command', func: name, args });
          return this;
        };
    }
  }

  #currentTime(): number {
    const {
      currentTime = 0,
      playerState,
      playbackRate = 1,
      currentTimeLastUpdated_ = 0,
    } = this.#info;
    if (playerState !== PLAYER_STATE.PLAYING) return currentTime;
    const since = (Date.now() / 1000 - currentTimeLastUpdated_) * playbackRate;
    return currentTime + Math.min(Math.max(since, 0), EXTRAPOLATION_LIMIT);
  }

  #send(command: Command): void {
    if (this.#queued === null) this.#post(command);
    else this.#queued.push(command);
  }

  #post(command: Command): void {
    this.#frame.contentWindow?.postMessage(
      JSON.stringify({ ...command, id: this.id, channel: 'widget' }),
      this.#host,
    );
  }
}

window.YT = { loading: 1, loaded: 1, Player, PlayerState: PLAYER_STATE };
window.onYouTubeIframeAPIReady?.();
