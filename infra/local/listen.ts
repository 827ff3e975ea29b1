import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export type FetchHandler = (request: Request) => Response | Promise<Response>;

export type Listening = {
  /** The address that is printed: `http://127.0.0.1:8080`. */
  origin: string;
  /** Stops taking requests, lets the running ones end for a moment, then closes. */
  close: () => Promise<void>;
};

/** The port is taken by another program. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
}

const GRACE_MS = 2000;

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use by another program. Stop it, or choose another: PORT=8081 npm start`;
      const refused = `Port ${port} may not be used by this user. Choose one above 1023: PORT=8080 npm start`;
      if (error.code === 'EADDRINUSE') reject(new PortInUse(taken));
      else reject(error.code === 'EACCES' ? new PortInUse(refused) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Listens on loopback only. Rejects with `PortInUse` where the port cannot be had. */
export async function listen(fetch: FetchHandler, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  const bound = await bind(server, port);
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
