// Builds the package: the program (bundled so that it starts quickly), its types, and the desk.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);
const wanted = (part) => only.length === 0 || only.includes(part);
const bin = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const run = (script, ...args) =>
  execFileSync(process.execPath, [bin(script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** Entry points by the name of their output. */
const entries = {
  cli: 'src/faces/cli/main.ts',
  index: 'src/index.ts',
  schema: 'src/record/schema/index.ts',
  worker: 'src/faces/server/worker.ts',
};

if (wanted('program')) {
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      Object.entries(entries).filter(([, file]) => existsSync(new URL(`../${file}`, import.meta.url))),
    ),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}
if (wanted('types')) run('typescript/bin/tsc', '-p', 'tsconfig.types.json');
if (wanted('desk') && existsSync(new URL('../web/vite.config.ts', import.meta.url)))
  run('vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');
