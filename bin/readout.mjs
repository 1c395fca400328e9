#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// One document is read before optimised code pays for its own making: functions are optimised only once they are much
// used, and the young generation grows at once. A cold run takes two thirds of the time, a long one the same. Later
// versions of Node do not know these flags, and complain of them.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=16');
}

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('readout: not built yet\n  Run npm run build in the folder of the package.\n');
  process.exitCode = 1;
}
