import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { analyseBytes } from '../../../src/faces/engine.js';
import { takeInSamples } from '../../../src/faces/samples.js';
import { listen } from '../../../src/faces/server/index.js';
import { openLedger } from '../../../src/ledger/index.js';
import { assetPath, FaultError, type Result } from '../../../src/lib/index.js';

/** A desk of its own, with the samples in its ledger. */
export interface ServedDesk {
  readonly url: string;
  readonly close: () => Promise<void>;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new FaultError(result.fault);
  return result.value;
}

/** Builds the desk, reads the samples and serves both from a temporary folder. */
export async function serveDesk(): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-e2e-'));
  const web = join(folder, 'web');
  await build({
    configFile: assetPath('web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: web },
  });
  const ledger = must(await openLedger(join(folder, 'ledger')));
  for (const { result } of must(await takeInSamples({ ledger, analyse: analyseBytes, analyser: 'test' })))
    must(result);
  const desk = must(await listen({ ledger, analyse: analyseBytes, port: 0, web }));
  return {
    url: desk.url,
    close: async () => {
      await desk.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
