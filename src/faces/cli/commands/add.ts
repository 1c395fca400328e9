import type { Fault } from '../../../lib/index.js';
import type { Added } from '../../../ledger/index.js';
import type { Given } from '../../engine.js';
import { write, type Console } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { statusOf, EXIT, type ExitStatus } from '../exit.js';
import { givenOf, GIVEN_OPTIONS } from '../given.js';
import { readInput } from '../inputs.js';
import { progressOn } from '../progress.js';
import { reportFault } from '../report.js';
import { safe } from '../terminal/index.js';
import type { Invocation, Verb } from '../verb.js';
import { documentsAt } from '../walk.js';

export const add: Verb = {
  name: 'add',
  group: 'keeping',
  summary: 'read documents and keep them in the ledger',
  arguments: [{ flags: '<path...>', summary: 'files, or folders of files' }],
  options: [...GIVEN_OPTIONS, DATA_OPTION],
  run: async (call) => {
    const given = givenOf(call.options);
    if (!given.ok) return reportFault(call.console, given.fault, EXIT.usage);
    const { READABLE_EXTENSIONS } = await import('../../engine.js');
    const files: string[] = [];
    const tally: Tally = { added: 0, known: 0, failed: 0, untried: 0 };
    for (const path of call.arguments) {
      const found = await documentsAt(path, READABLE_EXTENSIONS);
      if (found.ok) files.push(...found.value);
      else await countFault(call.console, tally, found.fault);
    }
    if (files.length > 0) await addAll(call, files, given.value, tally);
    return summary(call.console, tally);
  },
};

interface Tally {
  added: number;
  known: number;
  failed: number;
  /** Left aside because the ledger took no more. */
  untried: number;
}

async function countFault(console: Console, tally: Tally, fault: Fault): Promise<void> {
  tally.failed += 1;
  await reportFault(console, fault);
}

async function addAll(call: Invocation, files: readonly string[], given: Given, tally: Tally): Promise<void> {
  const [{ analyseBytes }, { takeIn }, { packageVersion }] = await Promise.all([
    import('../../engine.js'),
    import('../../intake.js'),
    import('../../version.js'),
  ]);
  const { console } = call;
  const progress = progressOn(console);
  await withLedger(call, { create: true }, async (ledger) => {
    const intake = { ledger, analyse: analyseBytes, analyser: packageVersion() };
    for (const [i, file] of files.entries()) {
      progress.at(i + 1, files.length, file);
      const bytes = await readInput(file, console.stdin);
      const added = bytes.ok ? await takeIn(intake, { file, bytes: bytes.value, given }) : bytes;
      progress.clear();
      if (added.ok) {
        tally[added.value.outcome] += 1;
        await write(console.stdout, lineOf(file, added.value));
        continue;
      }
      await countFault(console, tally, added.fault);
      if (isOfLedger(added.fault)) {
        tally.untried = files.length - i - 1;
        break;
      }
    }
  });
}

/** A bad file is no reason to stop; a ledger that is full or locked will not take the next one either. */
const isOfLedger = ({ code }: Fault): boolean => code.startsWith('ledger.');

function lineOf(file: string, { outcome, id, withdrawn }: Added): string {
  const note = withdrawn ? `  (withdrawn; readout restore ${id})` : '';
  return `${outcome.padEnd(5)}  ${id}  ${safe(file)}${note}\n`;
}

async function summary(console: Console, { added, known, failed, untried }: Tally): Promise<ExitStatus> {
  const counts = [
    `${added} added`,
    known > 0 && `${known} known already`,
    failed > 0 && `${failed} failed`,
    untried > 0 && `${untried} not tried`,
  ];
  if (added + known + failed > 1) await write(console.stderr, `${counts.filter(Boolean).join(', ')}\n`);
  return statusOf(added + known, failed);
}
