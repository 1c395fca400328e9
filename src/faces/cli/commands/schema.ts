import { write } from '../console.js';
import { EXIT } from '../exit.js';
import type { Verb } from '../verb.js';

export const schema: Verb = {
  name: 'schema',
  group: 'reading',
  summary: 'print the JSON Schema of a record',
  arguments: [],
  options: [],
  run: async ({ console }) => {
    const { recordJsonSchema } = await import('../../schema.js');
    await write(console.stdout, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    return EXIT.ok;
  },
};
