import type { MiddlewareHandler } from 'hono';
import { fault } from '../../lib/index.js';
import { faultResponse } from './faults.js';

/** Nothing but the desk's own files; nothing inline; nobody may frame it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Puts the headers of safety on every answer. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];

/**
 * Refuses requests under another name (a page of another site whose name was made to point here) and changes asked for
 * by another site's page. A program that is no browser sends no Origin, and is let in.
 */
export const sameSite =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = hostsOf(port());
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) return faultResponse(fault('server.host', { host: host || 'unnamed' }));
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const origin = context.req.header('origin');
      const site = context.req.header('sec-fetch-site') ?? 'same-origin';
      const isOurs =
        origin === undefined ? site === 'same-origin' : hosts.some((name) => origin === `http://${name}`);
      if (!isOurs) return faultResponse(fault('server.origin', { origin: origin ?? site }));
    }
    return next();
  };
