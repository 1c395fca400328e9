import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { assetPath, failure, success, type Result } from '../../lib/index.js';
import type { Ledger } from '../../ledger/index.js';
import type { Analyse } from '../engine.js';
import { packageVersion } from '../version.js';
import { createApp } from './app.js';

/** Only this machine is answered. */
const LOOPBACK = '127.0.0.1';

export interface Listening {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  readonly ledger: Ledger;
  readonly analyse: Analyse;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built desk. */
  readonly web?: string;
}

/** Serves the desk on the loopback address. Fault: server.port. */
export async function listen({
  ledger,
  analyse,
  port,
  web = assetPath('dist/web'),
}: ListenOptions): Promise<Result<Listening>> {
  let actual = port;
  const app = createApp({ ledger, analyse, version: packageVersion(), web, port: () => actual });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    server.listen(port, LOOPBACK);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isTaken = code === 'EADDRINUSE' || code === 'EACCES';
    return isTaken ? failure('server.port', { port }) : failure('internal', { reason: message });
  }
  const address = server.address();
  if (typeof address === 'object' && address) actual = address.port;
  return success({ port: actual, url: `http://${LOOPBACK}:${actual}`, close: () => stop(server) });
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
