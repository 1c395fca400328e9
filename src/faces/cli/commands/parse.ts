import { write } from '../console.js';
import { EXIT } from '../exit.js';
import { reportFault } from '../report.js';
import type { Verb } from '../verb.js';

export const parse: Verb = {
  name: 'parse',
  group: 'reading',
  summary: 'read CoNLL-U from standard input; fill in lemmas, tags, heads and relations',
  arguments: [],
  options: [],
  run: async ({ console }) => {
    const { parseSentences } = await import('../../filters/index.js');
    const { parseConllu } = await import('../../engine.js');
    let failed = false;
    for await (const { words, faults } of parseSentences(console.stdin, parseConllu)) {
      for (const fault of faults) {
        failed = true;
        await reportFault(console, fault);
      }
      if (!(await write(console.stdout, words))) break;
    }
    return failed ? EXIT.partial : EXIT.ok;
  },
};
