import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const NOT_BUILT = 'The desk is not built. Run npm run build in the folder of the package.\n';

/**
 * Serves the files of the desk; every other path gets its first page, which knows what to show. The files are listed
 * once, and only a listed one is ever opened.
 */
export function serveFiles(folder: string): (path: string) => Promise<Response> {
  const files = listFiles(folder);
  return async (path) => {
    const wanted = files.has(path) ? path : '/index.html';
    const file = files.get(wanted);
    if (!file) return new Response(NOT_BUILT, { status: 404, headers: { 'Content-Type': 'text/plain' } });
    return new Response(await readFile(file), {
      headers: {
        'Content-Type': TYPES[extname(wanted)] ?? 'application/octet-stream',
        // The names under assets/ hold a hash of the contents.
        'Cache-Control': wanted.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
}

function listFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .map((name): [string, string] => [`/${name.split(sep).join('/')}`, join(folder, name)])
      .filter(([, file]) => statSync(file).isFile()),
  );
}
