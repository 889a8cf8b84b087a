/** What the page and the search worker say to each other. Requests have ids; an answer carries the id of its request. */
import type { AddedEpisode, SearchAnswer, SearchRequest, SearchStatus } from '../search.ts';

export type ToWorker =
  /** First of all: where the catalog lies. The worker begins to load. */
  | { kind: 'open'; catalog: string }
  | { kind: 'find'; id: number; request: SearchRequest }
  | { kind: 'cancel'; id: number }
  | { kind: 'add'; id: number; episodes: readonly AddedEpisode[] }
  | { kind: 'remove'; id: number; episodes: readonly string[] }
  | { kind: 'catchUp'; id: number }
  /** Whether it still hears; answered at once. */
  | { kind: 'ping' };

export type FromWorker =
  | { kind: 'pong' }
  | { kind: 'status'; status: SearchStatus }
  /** Questions that were answered may be answered otherwise. */
  | { kind: 'changed' }
  | { kind: 'answer'; id: number; answer: SearchAnswer }
  | { kind: 'done'; id: number }
  | { kind: 'failed'; id: number; message: string };

/** One end of the line: a Worker, a worker's `self`, or a MessagePort. */
export interface Port<Out, In> {
  postMessage(message: Out): void;
  addEventListener(type: 'message', listener: (event: { data: In }) => void): void;
}
