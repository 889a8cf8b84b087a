/** A static server for tests and benches: the built app over whatever library and recordings a test brings. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface ServeOptions {
  /** Folder served at `/`; an unknown path without a dot gets its `index.html`, as the router needs. */
  app: string;
  /** Further folders by the path they are served under, e.g. `{ '/library': folder }`; they win over `app`. */
  folders?: Record<string, string>;
}

export interface Served {
  /** `http://127.0.0.1:port`, no slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Files are read at each request, with Range support, so a test may change them while it runs. */
export async function serve({ app, folders = {} }: ServeOptions): Promise<Served> {
  const site = sirv(app, { dev: true, single: true });
  const mounts = Object.entries(folders).map(([path, folder]) => ({
    prefix: `${path}/`,
    path,
    files: sirv(folder, { dev: true }),
  }));
  const server = createServer((request, response) => {
    // A test that is over takes its files away, also those that are about to be opened.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const mount = mounts.find(({ prefix }) => request.url?.startsWith(prefix));
    if (mount === undefined) return site(request, response, notFound);
    request.url = request.url?.slice(mount.path.length) ?? '/';
    return mount.files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps connections open; without this the close would wait for them.
        server.closeAllConnections();
      }),
  };
}
