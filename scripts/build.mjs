// Builds the package: the program (bundled so that it starts quickly), its types, and the desk.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
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
  clearProgram();
  await build({
    absWorkingDir: root,
    entryPoints: entries,
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
if (wanted('desk')) run('vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');

/** Takes away the program built before: its chunks have other names each time. The desk and the types stay. */
function clearProgram() {
  const dist = new URL('../dist/', import.meta.url);
  if (!existsSync(dist)) return;
  for (const file of readdirSync(dist)) if (/\.js(?:\.map)?$/.test(file)) rmSync(new URL(file, dist));
}
