#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('readout: not built yet\n  Run npm run build in the folder of the package.\n');
  process.exitCode = 1;
}
