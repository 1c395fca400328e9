import { Hono } from 'hono';
import { fault } from '../../lib/index.js';
import { createApi, type Desk } from './api.js';
import { serveFiles } from './desk.js';
import { faultResponse } from './faults.js';
import { safeHeaders, sameSite } from './guard.js';

export interface AppOptions extends Desk {
  /** The port it is served on: part of the names it answers to. */
  readonly port: () => number;
  /** Folder of the built desk. */
  readonly web: string;
}

/** The desk and its API as one application, free of any socket. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  const files = serveFiles(options.web);
  app.use(safeHeaders);
  app.use(sameSite(options.port));
  app.route('/api', createApi(options));
  app.get('*', ({ req }) => files(req.path));
  app.notFound(({ req }) => faultResponse(fault('server.path', { path: req.path })));
  app.onError((error) => faultResponse(fault('internal', { reason: error.message })));
  return app;
}
