import { readInput } from '../inputs.js';
import { write } from '../console.js';
import { givenOf, GIVEN_OPTIONS } from '../given.js';
import { reportFault } from '../report.js';
import { EXIT, statusOf } from '../exit.js';
import type { Invocation, Verb } from '../verb.js';
import type { Analysed } from '../../engine.js';

export const read: Verb = {
  name: 'read',
  group: 'reading',
  summary: 'read documents and print who said what; nothing is kept',
  arguments: [{ flags: '<file...>', summary: 'files to read; - is standard input' }],
  options: [
    ...GIVEN_OPTIONS,
    { flags: '--json', summary: 'print records, one a line, instead of a readout' },
    { flags: '--text', summary: 'with --json: put the text that offsets point into beside each record' },
  ],
  run: async (call) => {
    const given = givenOf(call.options);
    if (!given.ok) return reportFault(call.console, given.fault, EXIT.usage);
    const [{ analyseBytes }, print] = await Promise.all([import('../../engine.js'), printerOf(call)]);
    let done = 0;
    let failed = 0;
    for (const file of call.arguments) {
      const bytes = await readInput(file, call.console.stdin);
      const result = bytes.ok ? await analyseBytes(file, bytes.value, given.value) : bytes;
      if (result.ok) {
        done += 1;
        if (!(await write(call.console.stdout, print(file, result.value)))) break;
      } else {
        failed += 1;
        await reportFault(call.console, result.fault);
      }
    }
    return statusOf(done, failed);
  },
};

type Printer = (file: string, analysed: Analysed) => string;

async function printerOf({ console, options }: Invocation): Promise<Printer> {
  if (options['json'])
    return (_file, { text, record }) => `${JSON.stringify(options['text'] ? { ...record, text } : record)}\n`;
  const { renderReadout, displayOf } = await import('../terminal/index.js');
  const display = displayOf(console.stdout, console.env);
  return (file, { text, record }) => renderReadout({ file, text, record }, display);
}
