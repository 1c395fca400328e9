import { write } from '../console.js';
import { EXIT } from '../exit.js';
import type { Verb } from '../verb.js';

export const pipe: Verb = {
  name: 'pipe',
  group: 'reading',
  summary: 'read JSON lines, one document each, from standard input; write one record a line',
  arguments: [],
  options: [],
  run: async ({ console }) => {
    const { pipeDocuments } = await import('../../filters/index.js');
    const { analyseText } = await import('../../engine.js');
    let failed = false;
    for await (const answer of pipeDocuments(console.stdin, analyseText)) {
      failed ||= answer.failed;
      if (!(await write(console.stdout, answer.line))) break;
    }
    return failed ? EXIT.partial : EXIT.ok;
  },
};
