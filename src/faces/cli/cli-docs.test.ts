import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath, FAULTS } from '../../lib/index.js';
import { COMMANDS } from './commands/index.js';
import { EXIT } from './exit.js';

const manual = readFileSync(assetPath('docs/cli.md'), 'utf8');

/** The part of the manual under a command's heading. */
function chapterOf(name: string): string {
  const [, chapter = ''] = manual.split(`### readout ${name}\n`);
  return chapter.split(/^##/m)[0]!;
}

const rowsOf = (chapter: string): string[] =>
  [...chapter.matchAll(/^\| `(--[^`]+)` \|/gm)].map((row) => row[1]!);

describe('docs/cli.md', () => {
  it.each(COMMANDS.map((verb) => [verb.name, verb] as const))('documents %s as it is', (name, verb) => {
    const chapter = chapterOf(name);
    expect(chapter).toContain(['`readout', name, ...verb.arguments.map(({ flags }) => flags)].join(' '));
    expect(rowsOf(chapter)).toEqual(verb.options.map(({ flags }) => flags));
  });

  it('documents no command that does not exist', () => {
    const documented = [...manual.matchAll(/^### readout (\S+)$/gm)].map((heading) => heading[1]);
    expect(documented.sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it('documents every exit status', () => {
    const rows = [...manual.matchAll(/^\| (\d) \| (\w+) \|/gm)].map(([, status, name]) => [
      name,
      Number(status),
    ]);
    expect(Object.fromEntries(rows)).toEqual(EXIT);
  });

  it('documents every fault', () => {
    const rows = [...manual.matchAll(/^\| `([a-z]+(?:\.[a-z-]+)?)` \|/gm)].map((row) => row[1]);
    expect(rows.sort()).toEqual(Object.keys(FAULTS).sort());
  });
});
