/** A host of one recording, as hosts on the web are: some answer to no ranges, some break off, some fall silent. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

export interface MediaHostOptions {
  body: Buffer;
  /** Content type; none is sent where this is null. */
  type?: string | null;
  /** Whether it answers to requests for a part of the file. */
  ranges?: boolean;
  /** From this byte of the file on nothing more comes: the connection breaks, or stays open and silent. */
  until?: number | null;
  falls?: 'broken' | 'silent';
  /** Milliseconds for each 64 kB: as fast as it can unless said. */
  pace?: number;
}

export interface MediaHost {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** One line a request: its path, and the range where it asked for one. */
  asked: string[];
  /** From the next request on. */
  set(change: Partial<MediaHostOptions>): void;
  close(): Promise<void>;
}

const PIECE = 65_536;

export async function openMediaHost(first: MediaHostOptions): Promise<MediaHost> {
  let options = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { body, type = 'audio/wav', ranges = true } = options;
    const range = /^bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
    asked.push(`${request.url}${range === null ? '' : ` ${range[1]}-${range[2]}`}`);
    const from = ranges && range !== null ? Number(range[1]) : 0;
    const to = ranges && range?.[2] ? Math.min(Number(range[2]) + 1, body.length) : body.length;
    if (type !== null) response.setHeader('content-type', type);
    if (ranges) response.setHeader('accept-ranges', 'bytes');
    response.setHeader('content-length', to - from);
    if (ranges && range !== null) {
      response.statusCode = 206;
      response.setHeader('content-range', `bytes ${from}-${to - 1}/${body.length}`);
    }
    if (request.method === 'HEAD') response.end();
    else void send(response, body, from, to, options);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    set(change) {
      options = { ...options, ...change };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function send(
  response: ServerResponse,
  body: Buffer,
  from: number,
  to: number,
  { until = null, falls = 'broken', pace = 0 }: MediaHostOptions,
): Promise<void> {
  const end = until === null ? to : Math.max(from, Math.min(to, until));
  async function* pieces() {
    for (let at = from; at < end; at += PIECE) {
      yield body.subarray(at, Math.min(at + PIECE, end));
      if (pace > 0) await setTimeout(pace);
    }
  }
  // A browser hangs up when it has enough.
  await pipeline(pieces, response, { end: end === to }).catch(() => {});
  if (end < to && falls === 'broken') response.destroy();
}
