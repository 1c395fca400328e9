import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/lib/index.js';
import { breaches, readModules, type Modules } from './support/modules.js';

const modules = readModules(join(packageRoot, 'src'));

/** The house with one module more. */
const planted = (file: string, imports: string[]): Modules => new Map([...modules, [file, imports]]);

describe('the architecture', () => {
  it('holds in every module', () => {
    expect(modules.size).toBeGreaterThan(100);
    expect(breaches(modules)).toEqual([]);
  });

  it.each([
    ['record that knows the analysis', 'record/planted.ts', 'analysis/index.ts'],
    ['lib that knows the record', 'lib/planted.ts', 'record/index.ts'],
    ['stage that knows another stage', 'code/planted.ts', 'mention/index.ts'],
    ['ledger that knows a stage', 'ledger/planted.ts', 'parse/index.ts'],
    ['view that knows the pipeline', 'views/planted.ts', 'pipeline.ts'],
    ['face that knows a stage', 'faces/planted.ts', 'read/index.ts'],
    ['folder entered past its index', 'code/planted.ts', 'analysis/tokens.ts'],
    ['part that the house does not have', 'cellar/planted.ts', 'lib/index.ts'],
  ])('catches a planted %s', (_what, file, target) => {
    const found = breaches(planted(file, [target]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(file);
  });

  it('catches a planted cycle', () => {
    const cyclic: Modules = new Map([...planted('code/a.ts', ['code/b.ts']), ['code/b.ts', ['code/a.ts']]]);
    expect(breaches(cyclic)).toEqual(['cycle: code/a.ts → code/b.ts → code/a.ts']);
  });
});
